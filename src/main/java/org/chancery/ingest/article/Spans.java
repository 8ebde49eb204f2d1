package org.chancery.ingest.article;

import java.util.Optional;
import org.chancery.statement.Span;

/** Spans of words. */
final class Spans {
    private Spans() {}

    /** The stretch without the white space at its ends; empty where it is all white space. */
    static Optional<Span> trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
