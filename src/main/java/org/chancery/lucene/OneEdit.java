package org.chancery.lucene;

/** Words that are one edit apart: a letter changed, added or left out, or two neighbours swapped. */
final class OneEdit {
    private OneEdit() {}

    /** Whether the words have the same first letter and are otherwise equal or one edit apart. */
    static boolean apart(String left, String right) {
        return left.codePointAt(0) == right.codePointAt(0) && within(left, right);
    }

    /** Whether the words are equal or one edit apart. */
    static boolean within(String left, String right) {
        int[] a = left.codePoints().toArray();
        int[] b = right.codePoints().toArray();
        int same = 0;
        while (same < a.length && same < b.length && a[same] == b[same]) {
            same++;
        }
        if (a.length == b.length) {
            boolean swapped = same + 1 < a.length && a[same] == b[same + 1] && a[same + 1] == b[same];
            return equal(a, same + 1, b, same + 1) || (swapped && equal(a, same + 2, b, same + 2));
        }
        return a.length > b.length ? equal(a, same + 1, b, same) : equal(a, same, b, same + 1);
    }

    /** Whether what follows is the same; nothing follows beyond the end. */
    private static boolean equal(int[] a, int fromA, int[] b, int fromB) {
        int restA = Math.max(0, a.length - fromA);
        if (restA != Math.max(0, b.length - fromB)) {
            return false;
        }
        for (int i = 0; i < restA; i++) {
            if (a[fromA + i] != b[fromB + i]) {
                return false;
            }
        }
        return true;
    }
}
