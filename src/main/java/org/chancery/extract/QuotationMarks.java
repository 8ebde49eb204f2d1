package org.chancery.extract;

import java.util.List;

/**
 * The quotation marks of a language.
 *
 * @param pairs opening and closing marks, those that stand around whole quotations before those that stand inside others
 */
record QuotationMarks(List<Pair> pairs) {
    /** Typographic and straight marks of English. */
    static final QuotationMarks ENGLISH = new QuotationMarks(List.of(
            new Pair('\u201C', '\u201D'),
            new Pair('"', '"'),
            new Pair('\u00AB', '\u00BB'),
            new Pair('\u2018', '\u2019'),
            new Pair('\'', '\'')));

    /** One opening and one closing mark, which may be the same. */
    record Pair(char open, char close) {
        boolean isApostropheToo() {
            return close == '\u2019' || close == '\'';
        }
    }

    QuotationMarks {
        pairs = List.copyOf(pairs);
    }
}
