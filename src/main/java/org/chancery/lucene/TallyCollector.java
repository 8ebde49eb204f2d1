package org.chancery.lucene;

import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.chancery.search.Dimension;

/**
 * Counts hits and the values that they have. With filters, a hit that passes all of them counts in every dimension, one
 * that fails a single filter counts in that filter's own dimension only, and no other counts at all. Not safe for use by
 * several threads.
 */
final class TallyCollector implements Collector, LeafCollector {
    private static final int LOOK_EVERY = 256;

    private final List<SegmentColumns> columns;
    private final Map<Dimension, ValueTally> tallies;
    private final List<SetFilter> filters;
    private final Deadline deadline;
    private final HitBatch batch = new HitBatch();
    private final HitBatch selected;
    private final int[] marks;
    private long total;

    /**
     * A collector for one walk over the hits.
     *
     * @param columns by segment, those of all the dimensions below prepared
     * @param tallies of the dimensions to count
     * @param filters of dimensions to count, none twice
     * @param deadline when to give up
     */
    TallyCollector(
            List<SegmentColumns> columns,
            Map<Dimension, ValueTally> tallies,
            List<SetFilter> filters,
            Deadline deadline) {
        this.columns = columns;
        this.tallies = tallies;
        this.filters = filters;
        this.deadline = deadline;
        this.selected = filters.isEmpty() ? batch : new HitBatch();
        this.marks = new int[filters.isEmpty() ? 0 : HitBatch.CAPACITY];
    }

    /** How many hits passed all filters. */
    long total() {
        return total;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) {
        batch.begin(columns.get(leaf.ord));
        return this;
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int doc) {
        // Hits that come one by one may each have taken long to find.
        if (batch.size() % LOOK_EVERY == 0) {
            deadline.check();
        }
        batch.add(doc);
        if (batch.isFull()) {
            flush();
        }
    }

    @Override
    public void collect(DocIdStream stream) {
        while (batch.add(stream)) {
            if (batch.isFull()) {
                flush();
            }
        }
    }

    @Override
    public void finish() {
        flush();
    }

    private void flush() {
        deadline.check();
        if (batch.size() > 0) {
            batch.gather();
            if (filters.isEmpty()) {
                countEverywhere(batch);
            } else {
                countFiltered();
            }
            batch.clear();
        }
    }

    private void countFiltered() {
        for (int i = 0; i < batch.size(); i++) {
            marks[i] = 0;
        }
        for (int i = 0; i < filters.size(); i++) {
            SetFilter filter = filters.get(i);
            filter.mark(batch.sets(filter.dimension()), batch.size(), 1 << i, marks);
        }
        selected.select(batch, marks, 0);
        countEverywhere(selected);
        for (int i = 0; i < filters.size(); i++) {
            Dimension dimension = filters.get(i).dimension();
            ValueTally tally = tallies.get(dimension);
            if (tally != null) {
                selected.select(batch, marks, 1 << i);
                selected.count(dimension, tally);
            }
        }
    }

    private void countEverywhere(HitBatch hits) {
        total += hits.size();
        tallies.forEach(hits::count);
    }
}
