package org.chancery.lucene;

import java.util.Arrays;
import org.chancery.search.Dimension;
import org.chancery.search.ValueFilter;

/** What a filter says of every set of values of one dimension. */
final class SetFilter {
    private final Dimension dimension;
    private final byte[] fails;

    SetFilter(Dimension dimension, ValueFilter filter, ValueSets.View sets) {
        this.dimension = dimension;
        this.fails = new byte[sets.setCount()];
        if (!filter.any().isEmpty()) {
            Arrays.fill(fails, (byte) 1);
            filter.any().forEach(value -> mark(value, sets, (byte) 0));
        }
        filter.none().forEach(value -> mark(value, sets, (byte) 1));
    }

    private void mark(String value, ValueSets.View sets, byte verdict) {
        int ordinal = sets.ordinal(value);
        if (ordinal != ValueSets.UNKNOWN) {
            for (int set : sets.setsWith(ordinal)) {
                fails[set] = verdict;
            }
        }
    }

    Dimension dimension() {
        return dimension;
    }

    /** Adds {@code mark} to the marks of the places whose sets do not pass. */
    void mark(int[] sets, int size, int mark, int[] marks) {
        for (int i = 0; i < size; i++) {
            marks[i] += fails[sets[i]] * mark;
        }
    }
}
