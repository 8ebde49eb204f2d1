package org.chancery.lucene;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.chancery.search.Dimension;
import org.chancery.search.ValueFilter;

/**
 * The counts of selections by filters alone that are asked for again and again, for one state of the index: first of all
 * those of everything. Safe for use by several threads.
 */
final class HotCounts {
    /** How many counts are kept, of all selections together, at 8 bytes each: selections asked for long ago go first. */
    static final int MOST_VALUES = 1 << 20;

    /** A selection costs something even where it has few values. */
    private static final int VALUES_OF_AN_ENTRY = 1 << 10;

    /** Selections below this size are counted faster than they are worth keeping. */
    private static final long LARGE = 5_000;

    /**
     * What was counted.
     *
     * @param base all statements, or all of a confidence: see {@link Certainty#isAll}
     * @param filters what they pass, by dimension
     */
    record Key(Query base, Map<Dimension, ValueFilter> filters) {
        Key {
            filters = Map.copyOf(filters);
        }
    }

    private final Map<Key, Counted> kept = new LinkedHashMap<>(32, 0.75f, true);
    private long values;

    /** The counts of these statements; empty where any of the dimensions is not known. */
    synchronized Optional<Counted> find(Key key, Set<Dimension> dimensions) {
        return Optional.ofNullable(kept.get(key))
                .filter(counted -> counted.has(dimensions))
                .map(counted -> counted.only(dimensions));
    }

    /** Keeps what was counted of these statements, if that is worth it. */
    synchronized void keep(Key key, Counted counted) {
        if (counted.total() < LARGE && !key.filters().isEmpty()) {
            return;
        }
        Counted before = kept.remove(key);
        Counted now = before == null ? counted : before.with(counted);
        values += values(now) - (before == null ? 0 : values(before));
        kept.put(key, now);
        for (Iterator<Counted> eldest = kept.values().iterator(); values > MOST_VALUES; ) {
            values -= values(eldest.next());
            eldest.remove();
        }
    }

    private static long values(Counted counted) {
        return VALUES_OF_AN_ENTRY
                + counted.counts().values().stream()
                        .mapToLong(ValueCounts::size)
                        .sum();
    }
}
