package org.chancery.extract;

import java.util.List;

/**
 * The quotation marks of a language.
 *
 * @param pairs opening and closing marks, those that stand around whole quotations before those that stand inside others
 */
record QuotationMarks(List<Pair> pairs) {
    /** Typographic and straight marks of English, and those of typewriters: ``…''. */
    static final QuotationMarks ENGLISH = new QuotationMarks(List.of(
            new Pair("\u201C", "\u201D"),
            new Pair("``", "''"),
            new Pair("\"", "\""),
            new Pair("\u00AB", "\u00BB"),
            new Pair("\u2018", "\u2019"),
            new Pair("'", "'")));

    /** One opening and one closing mark, which may be the same. */
    record Pair(String open, String close) {
        /** Whether the closing mark may be an apostrophe. */
        boolean isApostropheToo() {
            return close.equals("\u2019") || close.equals("'");
        }

        /** Whether opening and closing marks differ from each other and from anything else. */
        boolean isUnmistakable() {
            return !isApostropheToo() && !open.equals(close);
        }

        boolean isStraight() {
            return open.equals("\"");
        }
    }

    QuotationMarks {
        pairs = List.copyOf(pairs);
    }
}
