package org.chancery.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/** A walk over everything that a query matches, without scores. */
final class HitWalk {
    /** How many statements are looked at between two looks at the clock. */
    private static final int STEP = 1 << 17;

    private final IndexSearcher searcher;
    private final Query query;
    private final Weight weight;

    HitWalk(IndexSearcher searcher, Query query) throws IOException {
        this.searcher = searcher;
        this.query = query;
        this.weight =
                searcher.createWeight(searcher.rewrite(new ConstantScoreQuery(query)), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    /** At most how many hits there are, deleted ones included. */
    long cost() throws IOException {
        if (query instanceof MatchAllDocsQuery) {
            return searcher.getIndexReader().maxDoc();
        }
        long cost = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            ScorerSupplier supplier = weight.scorerSupplier(leaf);
            cost += supplier == null ? 0 : supplier.cost();
        }
        return cost;
    }

    /** Shows every hit to {@code collector}; throws SearchException.TimedOut once {@code deadline} is reached. */
    void run(Collector collector, QueryTimeout deadline) throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            run(leaf, collector, deadline);
        }
    }

    /** Shows every hit of one segment to {@code collector}; throws SearchException.TimedOut once {@code deadline} is reached. */
    void run(LeafReaderContext leaf, Collector collector, QueryTimeout deadline) throws IOException {
        ScorerSupplier supplier = weight.scorerSupplier(leaf);
        if (supplier != null) {
            run(collector.getLeafCollector(leaf), supplier.bulkScorer(), leaf, deadline);
        }
    }

    private static void run(LeafCollector collector, BulkScorer scorer, LeafReaderContext leaf, QueryTimeout deadline)
            throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        int end = leaf.reader().maxDoc();
        int next = 0;
        while (next < end) {
            TallyCollector.check(deadline);
            next = scorer.score(collector, live, next, end - next > STEP ? next + STEP : end);
        }
        collector.finish();
    }
}
