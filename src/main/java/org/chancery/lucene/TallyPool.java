package org.chancery.lucene;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.chancery.search.Dimension;

/** Tallies kept for the next use. Safe for use by several threads. */
final class TallyPool {
    /** How many of each dimension are kept: searches that run at once beyond these make their own. */
    private static final int KEPT = 4;

    private final FacetColumns columns;
    private final Map<Dimension, BlockingQueue<ValueTally>> idle = new EnumMap<>(Dimension.class);

    TallyPool(FacetColumns columns) {
        this.columns = columns;
        for (Dimension dimension : Dimension.values()) {
            idle.put(dimension, new ArrayBlockingQueue<>(KEPT));
        }
    }

    /** A tally for each dimension, ready to count what the columns hold now. */
    Map<Dimension, ValueTally> take(Collection<Dimension> dimensions) {
        Map<Dimension, ValueTally> taken = new EnumMap<>(Dimension.class);
        for (Dimension dimension : dimensions) {
            ValueSets.View sets = columns.sets(dimension);
            ValueTally tally = idle(dimension).poll();
            if (tally == null) {
                tally = new ValueTally(sets);
            } else {
                tally.begin(sets);
            }
            taken.put(dimension, tally);
        }
        return taken;
    }

    /** What the tallies have counted; they go back and must not be used any more. */
    Map<Dimension, ValueCounts> finish(Map<Dimension, ValueTally> tallies) {
        Map<Dimension, ValueCounts> counts = new EnumMap<>(Dimension.class);
        tallies.forEach((dimension, tally) -> {
            counts.put(dimension, tally.finish());
            // One that finds no room is simply let go.
            boolean unused = idle(dimension).offer(tally);
        });
        return counts;
    }

    private BlockingQueue<ValueTally> idle(Dimension dimension) {
        return Objects.requireNonNull(idle.get(dimension));
    }
}
