package org.chancery.authority;

/** How far words are apart: by letters changed, added or left out, and neighbours swapped. */
public final class Edits {
    private Edits() {}

    /** Whether the words have the same first letter and are otherwise equal or one edit apart. */
    public static boolean atMostOne(String left, String right) {
        return left.codePointAt(0) == right.codePointAt(0) && distance(left, right, 1) <= 1;
    }

    /** The number of edits between two words; more than {@code most} where it is more than that. */
    public static int distance(String left, String right, int most) {
        int[] a = left.codePoints().toArray();
        int[] b = right.codePoints().toArray();
        if (Math.abs(a.length - b.length) > most) {
            return most + 1;
        }
        int[] before = new int[b.length + 1];
        int[] last = new int[b.length + 1];
        int[] row = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length; j++) {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                int edits = Math.min(last[j - 1] + cost, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    edits = Math.min(edits, before[j - 2] + 1);
                }
                row[j] = edits;
                least = Math.min(least, edits);
            }
            if (least > most) {
                return most + 1;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length];
    }
}
