package org.chancery.lucene;

import java.io.IOException;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.Query;

/**
 * How certain statements are. Only a statement of less than {@value #CERTAIN} has a value in the index, and only those below
 * what is demanded are sought, to be excluded: where there are none, demanding something costs nothing.
 */
final class Certainty {
    /** The confidence of what was not extracted, and the most there is. */
    static final double CERTAIN = 1;

    private Certainty() {}

    /** The field of a statement that is less than certain. */
    static Field field(double confidence) {
        return new DoubleField(Fields.CONFIDENCE, confidence, Field.Store.NO);
    }

    /** The least that any statement has. */
    static double least(IndexReader reader) throws IOException {
        byte[] least = PointValues.getMinPackedValue(reader, Fields.CONFIDENCE);
        return least == null ? CERTAIN : DoublePoint.decodeDimension(least, 0);
    }

    /** The statements below a confidence. */
    static Query below(double confidence) {
        return DoubleField.newRangeQuery(Fields.CONFIDENCE, Double.NEGATIVE_INFINITY, DoublePoint.nextDown(confidence));
    }

    /** All statements of a confidence, or of more; {@code least} is the least there is. */
    static Query atLeast(double confidence, double least) {
        return confidence <= least
                ? MatchAllDocsQuery.INSTANCE
                : new BooleanQuery.Builder()
                        .add(below(confidence), Occur.MUST_NOT)
                        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                        .build();
    }

    /** Whether a query demands a confidence, or nothing, and no more. */
    static boolean isAll(Query query) {
        return query instanceof MatchAllDocsQuery
                || (query instanceof BooleanQuery both
                        && both.clauses().size() == 2
                        && both.clauses().get(0).occur() == Occur.MUST_NOT
                        && isBelow(both.clauses().get(0).query())
                        && both.clauses().get(1).query() instanceof MatchAllDocsQuery);
    }

    private static boolean isBelow(Query query) {
        return query instanceof IndexOrDocValuesQuery either
                && either.getIndexQuery() instanceof PointRangeQuery points
                && points.getField().equals(Fields.CONFIDENCE);
    }
}
