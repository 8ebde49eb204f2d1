package org.chancery.lucene;

import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.chancery.search.Dimension;
import org.chancery.search.Selection;
import org.chancery.search.ValueFilter;

/** The filters of a selection as clauses that score nothing. */
final class SelectionFilters {
    private SelectionFilters() {}

    /** Adds the demands of {@code selection} on dimensions, mentions and dates; whether there were any. */
    static boolean add(Selection selection, BooleanQuery.Builder query) {
        boolean any = false;
        for (Dimension dimension : Dimension.values()) {
            any |= add(Fields.of(dimension), selection.filter(dimension), query);
        }
        any |= add(Fields.ABOUT, selection.about(), query);
        any |= DateQueries.of(selection.dates())
                .map(dates -> query.add(dates, BooleanClause.Occur.FILTER))
                .isPresent();
        return any;
    }

    private static boolean add(String field, ValueFilter filter, BooleanQuery.Builder query) {
        if (!filter.any().isEmpty()) {
            query.add(FieldValues.any(field, filter.any()), BooleanClause.Occur.FILTER);
        }
        for (String value : filter.none()) {
            query.add(FieldValues.any(field, List.of(value)), BooleanClause.Occur.MUST_NOT);
        }
        return !filter.isAll();
    }
}
