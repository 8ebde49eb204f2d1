package org.chancery.lucene;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.search.Dimension;

/**
 * What was counted of a selection.
 *
 * @param total how many statements pass all filters
 * @param counts by dimension, the dimension's own filter left aside
 */
record Counted(long total, Map<Dimension, ValueCounts> counts) {
    Counted {
        EnumMap<Dimension, ValueCounts> copy = new EnumMap<>(Dimension.class);
        copy.putAll(counts);
        counts = Collections.unmodifiableMap(copy);
    }

    /** The counts of a dimension that was counted. */
    ValueCounts of(Dimension dimension) {
        return Objects.requireNonNull(counts.get(dimension));
    }

    /** Whether all these dimensions were counted. */
    boolean has(Set<Dimension> dimensions) {
        return counts.keySet().containsAll(dimensions);
    }

    /** This without what was counted of other dimensions. */
    Counted only(Set<Dimension> dimensions) {
        Map<Dimension, ValueCounts> wanted = new EnumMap<>(Dimension.class);
        dimensions.forEach(dimension -> wanted.put(dimension, of(dimension)));
        return new Counted(total, wanted);
    }

    /** This with the dimensions of another of the same selection added. */
    Counted with(Counted other) {
        Map<Dimension, ValueCounts> united = new EnumMap<>(Dimension.class);
        united.putAll(counts);
        united.putAll(other.counts);
        return new Counted(total, united);
    }
}
