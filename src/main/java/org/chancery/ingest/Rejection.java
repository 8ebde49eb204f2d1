package org.chancery.ingest;

import java.nio.file.Path;

/**
 * A piece of input that was not taken, and why.
 *
 * @param file the file it stands in
 * @param line its line from 1, that on which the record begins; 0 where the whole file is meant
 * @param column where in the line the fault was noticed, from 1, in UTF-16 units; 0 where the whole line is meant
 * @param reason what is wrong and what would be right, in one line, without control characters, and not endless
 */
public record Rejection(Path file, long line, int column, String reason) {
    private static final int MAX_REASON = 1000;

    public Rejection {
        reason = CleanText.inOneLine(reason.length() <= MAX_REASON ? reason : reason.substring(0, MAX_REASON) + "…");
    }

    /** The form that editors and terminals understand: {@code file:line:column: reason}, without what is not known. */
    @Override
    public String toString() {
        return CleanText.inOneLine(file.toString()) + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "")
                + ": " + reason;
    }
}
