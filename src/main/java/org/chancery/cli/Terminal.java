package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What the command line writes to: plain text into pipes and files, colours on a terminal unless {@code NO_COLOR} is set.
 *
 * @param out where answers go
 * @param styled whether bold, dim and underlined text may be used
 * @param width how many columns a line has; 0 where lines are not to be broken
 * @param progress whether progress may be drawn on standard error
 */
record Terminal(PrintWriter out, boolean styled, int width, boolean progress) {
    private static final String BIDI_CONTROLS =
            "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";
    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;

    /**
     * The process's own. The launching script knows whether its output is a terminal, and says so in the system properties
     * {@code chancery.terminal.out} and {@code chancery.terminal.err}.
     */
    static Terminal ofProcess() {
        boolean terminal = Boolean.getBoolean("chancery.terminal.out");
        String noColor = System.getenv("NO_COLOR");
        return new Terminal(
                new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                terminal && (noColor == null || noColor.isEmpty()),
                terminal ? columns() : 0,
                Boolean.getBoolean("chancery.terminal.err"));
    }

    private static int columns() {
        int columns = Integer.getInteger("chancery.terminal.columns", 80);
        return Math.clamp(columns, NARROWEST, WIDEST);
    }

    String bold(String text) {
        return styled ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    String dim(String text) {
        return styled ? "\u001b[2m" + text + "\u001b[0m" : text;
    }

    /**
     * {@code text} broken at blanks into lines of at most {@code room} columns; one line where lines are not to be broken.
     * Control characters become blanks, so that nothing stored can drive the terminal.
     */
    List<Line> lines(String text, int room) {
        String clean = clean(text);
        if (width == 0) {
            return List.of(new Line(0, clean));
        }
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (clean.length() - start > room) {
            int end = clean.lastIndexOf(' ', start + room);
            if (end <= start) {
                end = clean.indexOf(' ', start + room);
            }
            if (end < 0) {
                break;
            }
            lines.add(new Line(start, clean.substring(start, end)));
            start = end + 1;
        }
        lines.add(new Line(start, clean.substring(start)));
        return lines;
    }

    /** The text with every control character, those of writing direction included, a blank: as long as before, so that offsets into it hold. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            clean.append(Character.isISOControl(c) || BIDI_CONTROLS.indexOf(c) >= 0 ? ' ' : c);
        }
        return clean.toString();
    }

    /**
     * A line of a text.
     *
     * @param start the offset of its first unit in the text
     * @param text the line
     */
    record Line(int start, String text) {}
}
