package org.chancery.lucene;

import java.util.Arrays;

/**
 * Counts the sets of one dimension and works out from them how many hits have each value. Keeps its arrays from one use to
 * the next, so that counting a few hits costs nothing in proportion to the number of values. Not safe for use by several
 * threads.
 */
final class ValueTally {
    /** How many hits count as a few: so many sets are noted down; beyond that all are looked through at the end. */
    private static final int FEW = 8192;

    private final int[] noted = new int[FEW];
    private ValueSets.View sets;
    private int notedCount;
    private boolean few;
    private int[] setCounts = new int[0];
    private int[] valueCounts = new int[0];
    private int[] touched = new int[0];
    private int touchedCount;

    ValueTally(ValueSets.View sets) {
        this.sets = sets;
        begin(sets);
    }

    /** Gets ready to count these sets. */
    void begin(ValueSets.View newSets) {
        sets = newSets;
        if (setCounts.length < sets.setCount()) {
            setCounts = new int[sets.setCount() + sets.setCount() / 4];
        }
        if (valueCounts.length < sets.valueCount()) {
            int room = sets.valueCount() + sets.valueCount() / 4;
            valueCounts = new int[room];
            touched = new int[room];
        }
        few = sets.setCount() > FEW / 4;
        notedCount = 0;
    }

    /** Counts the sets of that many hits. */
    void add(int[] hitSets, int size) {
        int[] counts = setCounts;
        for (int i = 0; i < size; i++) {
            counts[hitSets[i]]++;
        }
        if (few) {
            few = notedCount + size <= FEW;
            if (few) {
                System.arraycopy(hitSets, 0, noted, notedCount, size);
                notedCount += size;
            }
        }
    }

    /** Whether the sets of hits are still noted down one by one. */
    boolean isNoting() {
        return few;
    }

    /** Counts the sets of that many hits out of packed numbers, while sets are not noted down. */
    void add(long[] packed, int shift, int mask, int size) {
        int[] counts = setCounts;
        for (int i = 0; i < size; i++) {
            counts[(int) (packed[i] >>> shift) & mask]++;
        }
    }

    /** The counts of all hits since {@link #begin}, which is to be called before anything else then. */
    ValueCounts finish() {
        int missing = setCounts[ValueSets.NONE];
        setCounts[ValueSets.NONE] = 0;
        touchedCount = 0;
        int count = few ? notedCount : sets.setCount();
        for (int i = 0; i < count; i++) {
            spread(few ? noted[i] : i);
        }
        int[] counts = new int[touchedCount];
        for (int i = 0; i < touchedCount; i++) {
            counts[i] = valueCounts[touched[i]];
            valueCounts[touched[i]] = 0;
        }
        return new ValueCounts(sets, Arrays.copyOf(touched, touchedCount), counts, missing);
    }

    /** Adds a set's count to its members, once. */
    private void spread(int set) {
        int count = setCounts[set];
        if (count == 0) {
            return;
        }
        setCounts[set] = 0;
        int[] members = sets.members();
        for (int i = sets.start(set); i < sets.start(set + 1); i++) {
            int value = members[i];
            if (valueCounts[value] == 0) {
                touched[touchedCount++] = value;
            }
            valueCounts[value] += count;
        }
    }
}
