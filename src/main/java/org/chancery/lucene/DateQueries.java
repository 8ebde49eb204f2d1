package org.chancery.lucene;

import java.util.Optional;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.Query;
import org.chancery.query.DateRange;
import org.chancery.statement.PartialDate;

/**
 * Ranges of dates. A statement's date is stored as its sort key, {@code yyyymmdd} with zeros for what is not known, so that
 * a range of days is a range of keys, and beside it the month and the year in which it begins: their keys lie before its
 * first day, but their last days do not.
 */
final class DateQueries {
    private static final int MONTHS = 100;
    private static final int YEARS = 10_000;

    private DateQueries() {}

    /** The statements of a range; empty where the range is no demand at all. */
    static Optional<Query> of(DateRange range) {
        if (range.isAll()) {
            return Optional.empty();
        }
        int last = range.to().map(to -> PartialDate.of(to.lastDay()).sortKey()).orElse(Integer.MAX_VALUE);
        if (range.from().isEmpty()) {
            return Optional.of(keys(Integer.MIN_VALUE, last));
        }
        int first = PartialDate.of(range.from().get().firstDay()).sortKey();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(keys(first, last), BooleanClause.Occur.SHOULD);
        any.add(key(first / MONTHS * MONTHS), BooleanClause.Occur.SHOULD);
        any.add(key(first / YEARS * YEARS), BooleanClause.Occur.SHOULD);
        return Optional.of(new ConstantScoreQuery(any.build()));
    }

    private static Query keys(int first, int last) {
        return new IndexOrDocValuesQuery(
                IntPoint.newRangeQuery(Fields.DATE, first, last),
                NumericDocValuesField.newSlowRangeQuery(Fields.DATE, first, last));
    }

    private static Query key(int key) {
        return keys(key, key);
    }
}
