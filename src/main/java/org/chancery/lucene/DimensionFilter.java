package org.chancery.lucene;

import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.chancery.search.Dimension;
import org.chancery.search.ValueFilter;

/** The filters of a request as queries of the index. */
final class DimensionFilter {
    private DimensionFilter() {}

    /** What matches {@code base} and passes all filters. */
    static Query all(Query base, Map<Dimension, ValueFilter> filters) {
        if (filters.isEmpty()) {
            return base;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean anything = base instanceof MatchAllDocsQuery;
        boolean needsBase =
                filters.values().stream().allMatch(filter -> filter.any().isEmpty());
        if (!anything || needsBase) {
            all.add(base, Occur.FILTER);
        }
        filters.forEach((dimension, filter) -> {
            if (!filter.any().isEmpty()) {
                all.add(anyOf(dimension, filter.any()), Occur.FILTER);
            }
            if (!filter.none().isEmpty()) {
                all.add(anyOf(dimension, filter.none()), Occur.MUST_NOT);
            }
        });
        return all.build();
    }

    /** What has at least one of the values. */
    static Query anyOf(Dimension dimension, List<String> values) {
        String field = Fields.of(dimension);
        return values.size() == 1
                ? new TermQuery(new Term(field, values.getFirst()))
                : new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
