package org.chancery.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.query.QueryNode;
import org.chancery.search.NameMatch;
import org.chancery.search.Snippet;
import org.chancery.statement.Span;
import org.chancery.statement.Statement;

/** Marks what of one query is seen in the texts and attributions of its hits. For one request in one thread. */
final class HitMarker {
    private final Analysis analysis;
    private final MatchTree tree;
    private final SoughtNames names;
    private final NameMarker nameMarker;

    /**
     * What is shown of a text.
     *
     * @param highlights what matched, sorted and disjoint
     * @param snippet the best part of the text
     */
    record Marked(List<Span> highlights, Snippet snippet) {}

    /**
     * What is shown of a hit.
     *
     * @param text of its text
     * @param names of its attribution: the names in which something matched
     */
    record MarkedHit(Marked text, List<NameMatch> names) {}

    /**
     * A marker of one query.
     *
     * @param query what was searched for; empty where there were filters only
     * @param languages those of {@link Languages#ALL} that texts may be in
     */
    HitMarker(Optional<QueryNode> query, QueryContext context, List<String> languages) {
        this.analysis = context.analysis();
        this.names = new SoughtNames(query, context);
        this.nameMarker = new NameMarker(context);
        this.tree = query.map(node -> MatchTrees.of(node, context, languages)).orElseGet(MatchTree.Unseen::new);
    }

    /**
     * Marks a statement that the query matches.
     *
     * @param holds whether the statement matches a part of the query, its attribution considered; asked only where parts
     *     of the query are alternatives
     */
    MarkedHit mark(Statement statement, Predicate<QueryNode> holds) {
        AnalysedText text = new AnalysedText(analysis, statement);
        List<MatchTree.Seen> seen = new ArrayList<>();
        tree.find(text, holds, seen);
        return new MarkedHit(
                mark(statement.text(), seen, SnippetMaker.LONGEST), nameMarker.mark(statement, names.in(text, holds)));
    }

    /** What is shown of a text in which that is seen, in any order; {@code longest} UTF-16 units of it as snippet. */
    static Marked mark(String text, List<MatchTree.Seen> seen, int longest) {
        List<MatchTree.Seen> sorted = new ArrayList<>(seen);
        sorted.sort(Comparator.comparingInt((MatchTree.Seen each) -> each.span().start())
                .thenComparingInt(each -> each.span().end()));
        List<Span> highlights = united(sorted.stream().map(MatchTree.Seen::span).toList());
        return new Marked(highlights, SnippetMaker.snippet(text, sorted, highlights, longest));
    }

    /** Spans sorted by start, those that overlap or touch made one. */
    static List<Span> united(List<Span> sorted) {
        List<Span> spans = new ArrayList<>();
        for (Span span : sorted) {
            if (!spans.isEmpty() && spans.getLast().end() >= span.start()) {
                Span last = spans.removeLast();
                spans.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                spans.add(span);
            }
        }
        return List.copyOf(spans);
    }
}
