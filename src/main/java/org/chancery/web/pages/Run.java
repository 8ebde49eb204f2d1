package org.chancery.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.chancery.statement.Kind;
import org.chancery.statement.Span;

/**
 * A stretch of a text that looks the same throughout.
 *
 * @param text the words
 * @param marked whether they matched the query
 * @param own whether they are the speaker's own
 */
public record Run(String text, boolean marked, boolean own) {
    /** The runs that make up the words of a statement of that kind, or a part of them. */
    static List<Run> of(String text, List<Span> marks, Kind kind) {
        List<Span> own = switch (kind) {
            case DIRECT -> List.of(new Span(0, text.length()));
            case MIXED -> QuotedParts.of(text);
            case INDIRECT -> List.of();
        };
        TreeSet<Integer> borders = new TreeSet<>(List.of(0, text.length()));
        for (List<Span> spans : List.of(marks, own)) {
            for (Span span : spans) {
                borders.add(span.start());
                borders.add(span.end());
            }
        }
        List<Run> runs = new ArrayList<>();
        int start = borders.removeFirst();
        for (int end : borders) {
            runs.add(new Run(text.substring(start, end), covers(marks, start), covers(own, start)));
            start = end;
        }
        return runs;
    }

    /** A text of which some parts are marked. */
    static List<Run> plain(String text, List<Span> marks) {
        return text.isEmpty() ? List.of() : of(text, marks, Kind.INDIRECT);
    }

    private static boolean covers(List<Span> spans, int at) {
        return spans.stream().anyMatch(span -> span.start() <= at && at < span.end());
    }
}
