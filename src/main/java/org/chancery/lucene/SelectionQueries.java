package org.chancery.lucene;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.chancery.search.Selection;
import org.chancery.search.ValueFilter;

/** Selections as queries of the index. */
final class SelectionQueries {
    private SelectionQueries() {}

    /** What the selection matches, filters and all; the filters score nothing. */
    static Query of(Selection selection, Snapshot snapshot, QueryContext context) {
        BooleanQuery.Builder all = base(selection, snapshot, context);
        selection.filters().forEach((dimension, filter) -> add(Fields.of(dimension), filter, all));
        return built(all);
    }

    /** The same, scored for an order by relevance. */
    static Query ranked(Selection selection, Snapshot snapshot, QueryContext context) {
        return new DirectFirst(of(selection, snapshot, context));
    }

    /** What the selection matches without its filters on dimensions. */
    static Query withoutDimensions(Selection selection, Snapshot snapshot, QueryContext context) {
        return built(base(selection, snapshot, context));
    }

    private static BooleanQuery.Builder base(Selection selection, Snapshot snapshot, QueryContext context) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        selection
                .query()
                .ifPresent(node -> all.add(new QueryTranslator(snapshot, context).translate(node), Occur.MUST));
        add(Fields.ABOUT, selection.about(), all);
        DateQueries.of(selection.dates()).ifPresent(dates -> all.add(dates, Occur.FILTER));
        double confidence = selection.minConfidence().orElse(context.minConfidence());
        if (confidence > snapshot.leastConfidence()) {
            all.add(Certainty.below(confidence), Occur.MUST_NOT);
        }
        return all;
    }

    private static void add(String field, ValueFilter filter, BooleanQuery.Builder query) {
        if (!filter.any().isEmpty()) {
            query.add(FieldValues.any(field, filter.any()), Occur.FILTER);
        }
        if (!filter.none().isEmpty()) {
            query.add(FieldValues.any(field, filter.none()), Occur.MUST_NOT);
        }
    }

    private static Query built(BooleanQuery.Builder all) {
        BooleanQuery query = all.build();
        if (query.clauses().isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        if (query.clauses().stream().allMatch(clause -> clause.occur() == Occur.MUST_NOT)) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
            return all.build();
        }
        return query.clauses().size() == 1 && query.clauses().get(0).occur() == Occur.MUST
                ? query.clauses().get(0).query()
                : query;
    }
}
