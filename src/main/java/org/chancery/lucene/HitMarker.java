package org.chancery.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.query.QueryNode;
import org.chancery.search.Snippet;
import org.chancery.statement.Span;
import org.chancery.statement.Statement;

/** Marks what of one query is seen in the texts of its hits. For one request in one thread. */
final class HitMarker {
    private final Analysis analysis;
    private final MatchTree tree;

    /**
     * What is shown of a hit's text.
     *
     * @param highlights what matched, sorted and disjoint
     * @param snippet the best part of the text
     */
    record Marked(List<Span> highlights, Snippet snippet) {}

    /**
     * A marker of one query.
     *
     * @param query what was searched for; empty where there were filters only
     * @param languages those of {@link Languages#ALL} that texts may be in
     */
    HitMarker(Optional<QueryNode> query, QueryContext context, List<String> languages) {
        this.analysis = context.analysis();
        this.tree = query.map(node -> MatchTrees.of(node, context, languages)).orElseGet(MatchTree.Unseen::new);
    }

    /**
     * Marks a statement that the query matches.
     *
     * @param holds whether the statement matches a part of the query, its attribution considered; asked only where parts
     *     of the query are alternatives
     */
    Marked mark(Statement statement, Predicate<QueryNode> holds) {
        List<MatchTree.Seen> seen = new ArrayList<>();
        tree.find(new AnalysedText(analysis, statement), holds, seen);
        return mark(statement.text(), seen, SnippetMaker.LONGEST);
    }

    /** What is shown of a text in which that is seen, in any order; {@code longest} UTF-16 units of it as snippet. */
    static Marked mark(String text, List<MatchTree.Seen> seen, int longest) {
        List<MatchTree.Seen> sorted = new ArrayList<>(seen);
        sorted.sort(Comparator.comparingInt((MatchTree.Seen each) -> each.span().start())
                .thenComparingInt(each -> each.span().end()));
        List<Span> highlights = united(sorted);
        return new Marked(highlights, SnippetMaker.snippet(text, sorted, highlights, longest));
    }

    /** The spans of what is seen, sorted by start, those that overlap or touch made one. */
    private static List<Span> united(List<MatchTree.Seen> seen) {
        List<Span> spans = new ArrayList<>();
        for (MatchTree.Seen each : seen) {
            Span span = each.span();
            if (!spans.isEmpty() && spans.getLast().end() >= span.start()) {
                Span last = spans.removeLast();
                span = new Span(last.start(), Math.max(last.end(), span.end()));
            }
            spans.add(span);
        }
        return List.copyOf(spans);
    }
}
