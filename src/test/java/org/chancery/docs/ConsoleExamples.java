package org.chancery.docs;

import java.util.ArrayList;
import java.util.List;

/** The examples of a document: its code blocks marked {@code console}, where a command follows {@code $} and its output the command. */
final class ConsoleExamples {
    private static final String OPEN = "```console";
    private static final String CLOSE = "```";
    private static final String PROMPT = "$ ";

    private ConsoleExamples() {}

    /**
     * One command.
     *
     * @param line where it stands, from 1
     * @param command what is typed
     * @param output what is printed, by lines
     */
    record Example(int line, String command, List<String> output) {}

    /** The examples in their order. */
    static List<Example> of(List<String> document) {
        List<Example> examples = new ArrayList<>();
        boolean inside = false;
        for (int i = 0; i < document.size(); i++) {
            String line = document.get(i);
            if (line.strip().equals(OPEN)) {
                inside = true;
            } else if (line.strip().equals(CLOSE)) {
                inside = false;
            } else if (inside && line.startsWith(PROMPT)) {
                examples.add(new Example(i + 1, line.substring(PROMPT.length()), new ArrayList<>()));
            } else if (inside) {
                examples.getLast().output().add(line);
            }
        }
        return examples;
    }

    /** The document with the output of each example replaced, in their order. */
    static List<String> rewritten(List<String> document, List<List<String>> outputs) {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        int next = 0;
        for (String line : document) {
            if (line.strip().equals(OPEN)) {
                inside = true;
            } else if (line.strip().equals(CLOSE)) {
                inside = false;
            }
            boolean prompt = inside && line.startsWith(PROMPT);
            if (!inside || prompt || line.strip().equals(OPEN)) {
                lines.add(line);
            }
            if (prompt) {
                lines.addAll(outputs.get(next++));
            }
        }
        return lines;
    }
}
