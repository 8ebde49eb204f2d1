package org.chancery.statement;

import java.util.List;

/**
 * A stretch of a text.
 *
 * @param start first UTF-16 unit, from 0
 * @param end the unit after the last, greater than {@code start}
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    /** How many UTF-16 units it has. */
    public int length() {
        return end - start;
    }

    /** Whether no unit of it lies outside {@code other}. */
    public boolean isWithin(Span other) {
        return start >= other.start && end <= other.end;
    }

    /** Throws IllegalArgumentException unless the spans are sorted, disjoint and within a text of that length. */
    public static List<Span> checked(List<Span> spans, int length) {
        int last = 0;
        for (Span span : spans) {
            if (span.start < last || span.end > length) {
                throw new IllegalArgumentException("spans overlap or lie outside the text: " + spans);
            }
            last = span.end;
        }
        return List.copyOf(spans);
    }
}
