package org.chancery.lucene;

import java.util.Arrays;

/**
 * The statements changed since the last commit, as numbers: which ids, what stood there before and what does now. A
 * statement's content is its {@link Fields#PRINT}, {@link #NOTHING} where there is none. Not safe for use by several
 * threads.
 */
final class Touched {
    /** The content of a statement that is not stored. */
    static final long NOTHING = 0;

    private static final int FIRST_CAPACITY = 1 << 10;

    private long[] keys;
    private long[] before;
    private long[] after;
    private int[] rounds;
    private int size;
    private int round = 1;

    Touched() {
        keys = new long[FIRST_CAPACITY];
        before = new long[FIRST_CAPACITY];
        after = new long[FIRST_CAPACITY];
        rounds = new int[FIRST_CAPACITY];
    }

    /** How many there are. */
    int size() {
        return size;
    }

    /** Notes that the content of {@code key} was {@code was}, where this is its first change, and is {@code is} now. */
    void put(long key, long was, long is) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(key);
        if (rounds[slot] == 0) {
            keys[slot] = key;
            before[slot] = was;
            size++;
        }
        after[slot] = is;
        rounds[slot] = round;
    }

    /** Whether {@code key} has been changed since {@link #nextRound}. */
    boolean isOfThisRound(long key) {
        return rounds[slot(key)] == round;
    }

    /** What stands at {@code key} now, which has been changed. */
    long now(long key) {
        return after[slot(key)];
    }

    /** Begins to tell new changes from those until now. */
    void nextRound() {
        round++;
    }

    /** Whether anything is other than it was. */
    boolean differs() {
        for (int slot = 0; slot < keys.length; slot++) {
            if (rounds[slot] != 0 && before[slot] != after[slot]) {
                return true;
            }
        }
        return false;
    }

    /** Forgets everything. */
    void clear() {
        Arrays.fill(rounds, 0);
        size = 0;
        round = 1;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ (key >>> 32)) & mask;
        while (rounds[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldBefore = before;
        long[] oldAfter = after;
        int[] oldRounds = rounds;
        int capacity = oldKeys.length * 2;
        keys = new long[capacity];
        before = new long[capacity];
        after = new long[capacity];
        rounds = new int[capacity];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldRounds[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                before[slot] = oldBefore[i];
                after[slot] = oldAfter[i];
                rounds[slot] = oldRounds[i];
            }
        }
    }
}
