package org.chancery.lucene;

/** How many statements have each value of one dimension. Immutable. */
final class ValueCounts {
    private final ValueSets.View sets;
    private final int[] ordinals;
    private final int[] counts;
    private final long missing;

    ValueCounts(ValueSets.View sets, int[] ordinals, int[] counts, long missing) {
        this.sets = sets;
        this.ordinals = ordinals;
        this.counts = counts;
        this.missing = missing;
    }

    /** How many different values there are. */
    int size() {
        return ordinals.length;
    }

    /** A value, from 0 to {@link #size}, in no order. */
    String value(int index) {
        return sets.value(ordinals[index]);
    }

    /** The index of a value; -1 where none has it. */
    int indexOf(String value) {
        int ordinal = sets.ordinal(value);
        for (int i = 0; i < ordinals.length; i++) {
            if (ordinals[i] == ordinal) {
                return i;
            }
        }
        return -1;
    }

    /** How many have the value of that index; at least 1. */
    int count(int index) {
        return counts[index];
    }

    /** How many have no value. */
    long missing() {
        return missing;
    }
}
