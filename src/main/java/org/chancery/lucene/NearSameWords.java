package org.chancery.lucene;

import java.util.Arrays;

/**
 * The words of a text as a set of numbers, one for each three that stand side by side; case and punctuation aside. Texts
 * whose sets have at least four fifths in common say nearly the same. Texts of fewer than {@link #SHORT} words must have
 * the same words in the same order.
 */
final class NearSameWords {
    private static final int SHORT = 8;
    private static final int SIDE_BY_SIDE = 3;

    private final int[] shingles;
    private final int words;
    private final long all;

    private NearSameWords(int[] shingles, int words, long all) {
        this.shingles = shingles;
        this.words = words;
        this.all = all;
    }

    /** The words of a text. */
    static NearSameWords of(String text) {
        int[] hashes = new int[32];
        int count = 0;
        int hash = 0;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                hash = hash * 31 + Character.toLowerCase(c) + 1;
            } else if (hash != 0 && !Folding.isApostrophe((char) c)) {
                if (count == hashes.length) {
                    hashes = Arrays.copyOf(hashes, count * 2);
                }
                hashes[count++] = hash;
                hash = 0;
            }
            i += Character.charCount(c);
        }
        return of(hashes, count);
    }

    private static NearSameWords of(int[] hashes, int count) {
        long all = count;
        for (int i = 0; i < count; i++) {
            all = all * 0x9E3779B97F4A7C15L + hashes[i];
        }
        int[] shingles = new int[Math.max(0, count - SIDE_BY_SIDE + 1)];
        for (int i = 0; i < shingles.length; i++) {
            shingles[i] = (hashes[i] * 31 + hashes[i + 1]) * 0x85EBCA6B + hashes[i + 2];
        }
        Arrays.sort(shingles);
        return new NearSameWords(distinct(shingles), count, all);
    }

    private static int[] distinct(int[] sorted) {
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[size++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, size);
    }

    /** Whether the other text says nearly the same. */
    boolean isNearly(NearSameWords other) {
        if (words == other.words && all == other.all) {
            return words > 0;
        }
        if (words < SHORT || other.words < SHORT) {
            return false;
        }
        int mine = shingles.length;
        int theirs = other.shingles.length;
        if (Math.min(mine, theirs) * 5L < Math.max(mine, theirs) * 4L) {
            return false;
        }
        int common = 0;
        for (int i = 0, j = 0; i < mine && j < theirs; ) {
            if (shingles[i] == other.shingles[j]) {
                common++;
                i++;
                j++;
            } else if (shingles[i] < other.shingles[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common * 5L >= (mine + theirs - common) * 4L;
    }
}
