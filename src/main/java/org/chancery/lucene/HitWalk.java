package org.chancery.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
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
    /** How many statements are looked at before the first look at the clock, and at least between two looks. */
    static final int SHORTEST_STEP = 1 << 10;

    /** How many at most between two looks: what is quick in one part of a segment may be slow in the next. */
    private static final int LONGEST_STEP = 1 << 15;

    /** Steps that took less are doubled, in nanoseconds. */
    private static final long QUICK = 1_000_000;

    /** Steps that took more are halved, in nanoseconds. */
    private static final long SLOW = 4_000_000;

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
    void run(Collector collector, Deadline deadline) throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            run(leaf, collector, deadline);
        }
    }

    /** Shows every hit of one segment to {@code collector}; throws SearchException.TimedOut once {@code deadline} is reached. */
    void run(LeafReaderContext leaf, Collector collector, Deadline deadline) throws IOException {
        ScorerSupplier supplier = weight.scorerSupplier(leaf);
        if (supplier != null) {
            run(collector.getLeafCollector(leaf), supplier.bulkScorer(), leaf, deadline);
        }
    }

    private static void run(LeafCollector collector, BulkScorer scorer, LeafReaderContext leaf, Deadline deadline)
            throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        int end = leaf.reader().maxDoc();
        int next = 0;
        int step = SHORTEST_STEP;
        long started = deadline.now();
        while (next < end) {
            deadline.check();
            next = scorer.score(collector, live, next, end - next > step ? next + step : end);
            long now = deadline.now();
            long took = now - started;
            started = now;
            if (took < QUICK) {
                step = Math.min(step * 2, LONGEST_STEP);
            } else if (took > SLOW) {
                step = Math.max(step / 2, SHORTEST_STEP);
            }
        }
        collector.finish();
    }
}
