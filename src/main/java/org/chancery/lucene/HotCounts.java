package org.chancery.lucene;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.search.Dimension;
import org.chancery.search.ValueFilter;

/**
 * The counts of selections by filters alone that are asked for again and again, for one state of the index: first of all
 * those of everything. Safe for use by several threads.
 */
final class HotCounts {
    private static final int KEPT = 32;

    /** Selections below this size are counted faster than they are worth keeping. */
    private static final long LARGE = 5_000;

    private final Map<Map<Dimension, ValueFilter>, Counted> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    /** The counts of the statements that pass these filters; empty where any of the dimensions is not known. */
    synchronized Optional<Counted> find(Map<Dimension, ValueFilter> filters, Set<Dimension> dimensions) {
        return Optional.ofNullable(kept.get(filters))
                .filter(counted -> counted.has(dimensions))
                .map(counted -> counted.only(dimensions));
    }

    /** Keeps what was counted of the statements that pass these filters, if that is worth it. */
    synchronized void keep(Map<Dimension, ValueFilter> filters, Counted counted) {
        if (counted.total() < LARGE && !filters.isEmpty()) {
            return;
        }
        Counted before = kept.get(filters);
        kept.put(Map.copyOf(filters), before == null ? counted : before.with(counted));
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
