package org.chancery.lucene;

import java.util.List;
import java.util.function.Predicate;
import org.chancery.query.QueryNode;
import org.chancery.search.Span;

/** The parts of a query that can be seen in a text. Immutable. */
sealed interface MatchTree {
    /**
     * A stretch of a text that matches.
     *
     * @param span where
     * @param part which part of the query: equal parts have equal numbers
     */
    record Seen(Span span, int part) {}

    /**
     * Adds what is seen in a text that the whole query matches.
     *
     * @param holds whether the statement matches a part of the query, its attribution considered
     */
    void find(AnalysedText text, Predicate<QueryNode> holds, List<Seen> seen);

    /** Nothing to be seen. */
    record Unseen() implements MatchTree {
        @Override
        public void find(AnalysedText text, Predicate<QueryNode> holds, List<Seen> seen) {}
    }

    /** A word or a phrase. */
    record Part(TextPattern pattern, int number) implements MatchTree {
        @Override
        public void find(AnalysedText text, Predicate<QueryNode> holds, List<Seen> seen) {
            pattern.find(text).forEach(span -> seen.add(new Seen(span, number)));
        }
    }

    /** Several, each for itself. */
    record Parts(List<MatchTree> parts) implements MatchTree {
        @Override
        public void find(AnalysedText text, Predicate<QueryNode> holds, List<Seen> seen) {
            parts.forEach(part -> part.find(text, holds, seen));
        }
    }

    /** What counts only if the statement matches all of that node: it is one way among several in which it may match. */
    record OnlyIf(QueryNode node, MatchTree part) implements MatchTree {
        @Override
        public void find(AnalysedText text, Predicate<QueryNode> holds, List<Seen> seen) {
            if (holds.test(node)) {
                part.find(text, holds, seen);
            }
        }
    }
}
