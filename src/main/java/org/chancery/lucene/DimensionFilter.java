package org.chancery.lucene;

import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
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
                all.add(FieldValues.any(Fields.of(dimension), filter.any()), Occur.FILTER);
            }
            if (!filter.none().isEmpty()) {
                all.add(FieldValues.any(Fields.of(dimension), filter.none()), Occur.MUST_NOT);
            }
        });
        return all.build();
    }
}
