package org.chancery.search;

import java.util.List;
import org.chancery.statement.Span;

/**
 * The best part of a statement's text, as plain text.
 *
 * @param text an unbroken part of the statement's text
 * @param highlights what matched, sorted and disjoint, as offsets into {@code text}
 * @param truncatedStart whether the statement goes on before it
 * @param truncatedEnd whether the statement goes on after it
 */
public record Snippet(String text, List<Span> highlights, boolean truncatedStart, boolean truncatedEnd) {
    public Snippet {
        highlights = Span.checked(highlights, text.length());
    }
}
