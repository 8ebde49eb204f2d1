package org.chancery.query;

import java.util.List;
import java.util.Objects;

/** A query, read: what {@link QueryParser} makes of what was typed and {@link QueryPrinter} writes back. Immutable. */
public sealed interface QueryNode {
    /** One word, stemmed, in the text or the attribution. */
    record Word(String text) implements QueryNode {}

    /** Words side by side in this order, unstemmed; {@code text} is what stood between the quotation marks. */
    record Phrase(String text) implements QueryNode {}

    /**
     * Words of the text within some distance of each other, in any order, unstemmed.
     *
     * @param text what stood between the quotation marks
     * @param distance how many other words may stand between them, 1 to 100
     */
    record Near(String text, int distance) implements QueryNode {}

    /** Words that begin with {@code start}, which has three letters at least, behind its last hyphen if it has one. */
    record Prefix(String start) implements QueryNode {}

    /** Words at most one edit away from {@code word}, its first letter fixed. */
    record Fuzzy(String word) implements QueryNode {}

    /** A value in one field, as typed: an id, a code or a name. */
    record FieldValue(QueryField field, String value) implements QueryNode {
        public FieldValue {
            Objects.requireNonNull(field);
        }
    }

    /** Statements of a range of dates. */
    record Dated(DateRange range) implements QueryNode {}

    /** All of at least two. */
    record And(List<QueryNode> parts) implements QueryNode {
        public And {
            parts = atLeastTwo(parts);
        }
    }

    /** Any of at least two. */
    record Or(List<QueryNode> parts) implements QueryNode {
        public Or {
            parts = atLeastTwo(parts);
        }
    }

    /** Statements that {@code part} does not match. */
    record Not(QueryNode part) implements QueryNode {}

    private static List<QueryNode> atLeastTwo(List<QueryNode> parts) {
        if (parts.size() < 2) {
            throw new IllegalArgumentException("needs at least two parts: " + parts);
        }
        return List.copyOf(parts);
    }
}
