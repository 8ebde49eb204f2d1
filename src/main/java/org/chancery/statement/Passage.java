package org.chancery.statement;

import java.util.Objects;

/**
 * A few words of an article and where they stand.
 *
 * @param span where, in UTF-16 units of the raw file's decoded text
 * @param text the words as they are read, never blank; shorter than the span where markup stands within
 */
public record Passage(Span span, String text) {
    public Passage {
        Objects.requireNonNull(span);
        Checks.notBlank(text, "the text of a passage");
        if (text.length() > span.length()) {
            throw new IllegalArgumentException("a passage of " + span.length() + " units cannot hold " + text.length());
        }
    }
}
