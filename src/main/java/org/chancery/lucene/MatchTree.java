package org.chancery.lucene;

import java.util.List;
import java.util.function.Predicate;
import org.chancery.query.QueryNode;
import org.chancery.query.QueryNode.Word;
import org.chancery.statement.Span;

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

    /**
     * Words side by side in the query that are a name or have synonyms: marked as a whole where the text has them so. Else each
     * of them, but only if the statement has all of them: it may be found by another name, and have one of these words in
     * another sense.
     *
     * @param whole the words side by side
     * @param others what means the same
     * @param words the words
     * @param each each of the words
     */
    record Together(MatchTree whole, MatchTree others, List<Word> words, MatchTree each) implements MatchTree {
        @Override
        public void find(AnalysedText text, Predicate<QueryNode> holds, List<Seen> seen) {
            int before = seen.size();
            whole.find(text, holds, seen);
            boolean asWhole = seen.size() > before;
            others.find(text, holds, seen);
            if (!asWhole && words.stream().allMatch(holds)) {
                each.find(text, holds, seen);
            }
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
