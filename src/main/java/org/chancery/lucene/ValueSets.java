package org.chancery.lucene;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.IntsRef;
import org.jspecify.annotations.Nullable;

/**
 * Every set of values that the statements of one dimension have, each known by a number. A statement that has several
 * values is so described by one number, which a column holds and a counter counts. Numbers are given once and never
 * change; nothing is ever taken away. Safe for use by several threads.
 */
final class ValueSets {
    /** The set that has no values. */
    static final int NONE = 0;

    /** What stands for a value that no statement has. */
    static final int UNKNOWN = -1;

    private final Map<String, Integer> ordinals = new ConcurrentHashMap<>();
    private final Map<IntsRef, Integer> numbers = new HashMap<>();
    private String[] values = new String[16];
    private int valueCount;
    private int[] singles = new int[16];
    private int[] starts = new int[16];
    private int[] members = new int[16];
    private int setCount = 1;
    private volatile @Nullable View view;

    /** The ordinal of a value, from 0 in the order in which they first came. */
    synchronized int ordinal(String value) {
        Integer known = ordinals.get(value);
        if (known != null) {
            return known;
        }
        int ordinal = valueCount;
        values = ArrayUtil.grow(values, ordinal + 1);
        values[ordinal] = value;
        singles = ArrayUtil.grow(singles, ordinal + 1);
        valueCount++;
        ordinals.put(value, ordinal);
        view = null;
        return ordinal;
    }

    /** The number of the set that has only the value of that ordinal. */
    synchronized int single(int ordinal) {
        if (singles[ordinal] == NONE) {
            singles[ordinal] = append(new int[] {ordinal});
        }
        return singles[ordinal];
    }

    /** The number of the set of at least two values of those ordinals, in any order and each once. */
    synchronized int several(int[] valueOrdinals) {
        int[] sorted = valueOrdinals.clone();
        Arrays.sort(sorted);
        IntsRef key = new IntsRef(sorted, 0, sorted.length);
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        int number = append(sorted);
        numbers.put(key, number);
        return number;
    }

    private int append(int[] set) {
        int number = setCount;
        int end = starts[number] + set.length;
        starts = ArrayUtil.grow(starts, number + 2);
        starts[number + 1] = end;
        members = ArrayUtil.grow(members, end);
        System.arraycopy(set, 0, members, starts[number], set.length);
        setCount++;
        view = null;
        return number;
    }

    /** All sets and values of this moment. */
    View view() {
        View current = view;
        return current != null ? current : renew();
    }

    private synchronized View renew() {
        View current = view;
        if (current == null) {
            current = new View(this);
            view = current;
        }
        return current;
    }

    /** The sets and values of one moment. Immutable: what is added later goes behind what it may look at. */
    static final class View {
        private final Map<String, Integer> ordinals;
        private final String[] values;
        private final int valueCount;
        private final int[] starts;
        private final int[] members;
        private final int setCount;
        private volatile int @Nullable [][] holders;

        private View(ValueSets sets) {
            this.ordinals = sets.ordinals;
            this.values = sets.values;
            this.valueCount = sets.valueCount;
            this.starts = sets.starts;
            this.members = sets.members;
            this.setCount = sets.setCount;
        }

        /** How many sets there are, the empty one included: one more than the greatest number. */
        int setCount() {
            return setCount;
        }

        /** How many values there are: one more than the greatest ordinal. */
        int valueCount() {
            return valueCount;
        }

        /** The value of an ordinal. */
        String value(int ordinal) {
            return values[ordinal];
        }

        /** The ordinal of a value; {@link #UNKNOWN} where no statement has it. */
        int ordinal(String value) {
            Integer ordinal = ordinals.get(value);
            return ordinal == null || ordinal >= valueCount ? UNKNOWN : ordinal;
        }

        /** Where the members of a set begin in {@link #members}; those of the next begin where they end. */
        int start(int set) {
            return starts[set];
        }

        /** The ordinals of all members of all sets, one set after the other. Not to be changed. */
        int[] members() {
            return members;
        }

        /** The numbers of the sets that have the value of that ordinal. Not to be changed. */
        int[] setsWith(int ordinal) {
            int[][] known = holders;
            if (known == null) {
                known = invert();
                holders = known;
            }
            return known[ordinal];
        }

        private int[][] invert() {
            int[] sizes = new int[valueCount];
            int end = starts[setCount];
            for (int i = 0; i < end; i++) {
                sizes[members[i]]++;
            }
            int[][] inverted = new int[valueCount][];
            for (int value = 0; value < valueCount; value++) {
                inverted[value] = new int[sizes[value]];
            }
            for (int set = setCount - 1; set > NONE; set--) {
                for (int i = starts[set]; i < starts[set + 1]; i++) {
                    inverted[members[i]][--sizes[members[i]]] = set;
                }
            }
            return inverted;
        }
    }
}
