package org.chancery.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.chancery.query.QueryNode;
import org.chancery.search.SearchRequest;
import org.chancery.search.SortOrder;

/**
 * The order of the hits of a request: total, by the id in the end. Equally relevant statements come newest first, and so do
 * all where nothing but filters was asked for and there is nothing to weigh.
 *
 * @param order the order asked for, or {@link SortOrder#NEWEST} where there is nothing to weigh
 */
record HitOrder(SortOrder order) {
    private static final SortField ID = new SortField(Fields.ID, SortField.Type.STRING);
    private static final Sort RELEVANCE = new Sort(SortField.FIELD_SCORE, date(true, Integer.MIN_VALUE), ID);
    private static final Sort NEWEST = new Sort(date(true, Integer.MIN_VALUE), ID);
    private static final Sort OLDEST = new Sort(date(false, Integer.MAX_VALUE), ID);

    /** The order of a request. */
    static HitOrder of(SearchRequest request) {
        boolean ranks = request.selection().query().map(HitOrder::ranks).orElse(false);
        return new HitOrder(request.sort() == SortOrder.RELEVANCE && !ranks ? SortOrder.NEWEST : request.sort());
    }

    private static SortField date(boolean latestFirst, int missing) {
        return new SortField(Fields.DATE, SortField.Type.INT, latestFirst, missing);
    }

    /** Whether statements can match a query better or worse. */
    private static boolean ranks(QueryNode node) {
        return switch (node) {
            case QueryNode.Word word -> true;
            case QueryNode.Phrase phrase -> true;
            case QueryNode.Near near -> true;
            case QueryNode.Prefix prefix -> true;
            case QueryNode.Fuzzy fuzzy -> true;
            case QueryNode.FieldValue value -> false;
            case QueryNode.Dated dated -> false;
            case QueryNode.Not not -> false;
            case QueryNode.And and -> and.parts().stream().anyMatch(HitOrder::ranks);
            case QueryNode.Or or -> or.parts().stream().anyMatch(HitOrder::ranks);
        };
    }

    /** Whether hits have scores. */
    boolean isByScore() {
        return order == SortOrder.RELEVANCE;
    }

    Sort sort() {
        return switch (order) {
            case RELEVANCE -> RELEVANCE;
            case NEWEST -> NEWEST;
            case OLDEST -> OLDEST;
        };
    }

    /** The place in this order of the statement of that number and score. */
    FieldDoc place(IndexReader reader, int doc, float score) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
        int inLeaf = doc - leaf.docBase;
        List<Object> values = new ArrayList<>();
        if (isByScore()) {
            values.add(score);
        }
        NumericDocValues dates = leaf.reader().getNumericDocValues(Fields.DATE);
        int missing = order == SortOrder.OLDEST ? Integer.MAX_VALUE : Integer.MIN_VALUE;
        values.add(dates != null && dates.advanceExact(inLeaf) ? (int) dates.longValue() : missing);
        SortedDocValues ids = leaf.reader().getSortedDocValues(Fields.ID);
        if (ids == null || !ids.advanceExact(inLeaf)) {
            throw new IllegalStateException("a document without an id");
        }
        values.add(BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue())));
        return new FieldDoc(doc, score, values.toArray());
    }
}
