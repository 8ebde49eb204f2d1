package org.chancery.json;

/**
 * What is wrong with a piece of JSON and where. The message names the place and the key and is fit to show to a user.
 */
public final class JsonFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String path;
    private final String problem;

    JsonFault(int line, int column, String path, String problem) {
        // A fault is an answer about the input, one per bad line: its trace would say nothing and cost much.
        super(message(line, column, path, problem), null, false, false);
        this.line = line;
        this.column = column;
        this.path = path;
        this.problem = problem;
    }

    private static String message(int line, int column, String path, String problem) {
        String place = line > 1 ? "line " + line + ", column " + column : "column " + column;
        return (path.isEmpty() ? "" : path + ": ") + problem + " (" + place + ")";
    }

    /** The line of the JSON text, from 1. */
    public int line() {
        return line;
    }

    /** The column in that line, from 1, in UTF-16 units; near the fault, at or just behind its first character. */
    public int column() {
        return column;
    }

    /** The key at fault, with dots between nested ones: {@code source.url}; empty where none was reached. */
    public String path() {
        return path;
    }

    /** What is wrong, and what would be right, without the place. */
    public String problem() {
        return problem;
    }
}
