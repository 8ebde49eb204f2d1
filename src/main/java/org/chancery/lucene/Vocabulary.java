package org.chancery.lucene;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What English words become, remembered for the commonest some ten thousand. For use by one thread. */
final class Vocabulary {
    private static final int MOST = 1 << 16;
    private static final int SLOTS = MOST * 2;

    private final Analysis analysis;
    private final @Nullable Entry[] slots = new @Nullable Entry[SLOTS];
    private final Map<String, Stem> stems = new HashMap<>();
    private int size;

    /** A stem, and how often it has been met in the text that is being read. */
    static final class Stem {
        final BytesRef bytes;
        int occurrences;

        Stem(BytesRef bytes) {
            this.bytes = bytes;
        }
    }

    /**
     * What a word becomes.
     *
     * @param token the word as it stands in the text
     * @param word its folded form; null where nothing is left of it
     * @param stem its stem; null where nothing is left of it
     */
    record Entry(
            String token, @Nullable BytesRef word, @Nullable Stem stem) {}

    Vocabulary(Analysis analysis) {
        this.analysis = analysis;
    }

    /** What the word in the first {@code length} places of {@code token} becomes. */
    Entry entry(char[] token, int length) {
        int slot = slot(token, length);
        Entry known = slots[slot];
        if (known != null) {
            return known;
        }
        if (size == MOST) {
            Arrays.fill(slots, null);
            stems.clear();
            size = 0;
            slot = slot(token, length);
        }
        Entry entry = analyse(new String(token, 0, length));
        slots[slot] = entry;
        size++;
        return entry;
    }

    private int slot(char[] token, int length) {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + token[i];
        }
        int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
        for (Entry entry = slots[slot]; entry != null && !isToken(entry.token(), token, length); entry = slots[slot]) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }

    private static boolean isToken(String known, char[] token, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != token[i]) {
                return false;
            }
        }
        return true;
    }

    private Entry analyse(String token) {
        String word = Folding.fold(token);
        if (word.isEmpty()) {
            return new Entry(token, null, null);
        }
        List<String> found = analysis.stems("en", token);
        String stem = found.isEmpty() ? word : found.get(0);
        return new Entry(token, new BytesRef(word), stems.computeIfAbsent(stem, s -> new Stem(new BytesRef(s))));
    }
}
