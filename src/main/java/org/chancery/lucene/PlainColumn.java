package org.chancery.lucene;

/** The sets of one dimension of the statements of one segment, in as few bytes each as the greatest needs. Immutable. */
sealed interface PlainColumn {
    /** Puts the set of each of the first {@code size} statements of {@code docs} into {@code into}. */
    void gather(int[] docs, int size, int[] into);

    /** A column of these sets, by statement. */
    static PlainColumn of(int[] sets) {
        int greatest = 0;
        for (int set : sets) {
            greatest = Math.max(greatest, set);
        }
        if (greatest <= 0xFF) {
            byte[] small = new byte[sets.length];
            for (int i = 0; i < sets.length; i++) {
                small[i] = (byte) sets[i];
            }
            return new Bytes(small);
        }
        if (greatest <= Character.MAX_VALUE) {
            char[] small = new char[sets.length];
            for (int i = 0; i < sets.length; i++) {
                small[i] = (char) sets[i];
            }
            return new Chars(small);
        }
        return new Ints(sets);
    }

    /** Sets up to 255. */
    final class Bytes implements PlainColumn {
        private final byte[] sets;

        private Bytes(byte[] sets) {
            this.sets = sets;
        }

        @Override
        public void gather(int[] docs, int size, int[] into) {
            for (int i = 0; i < size; i++) {
                into[i] = sets[docs[i]] & 0xFF;
            }
        }
    }

    /** Sets up to 65,535. */
    final class Chars implements PlainColumn {
        private final char[] sets;

        private Chars(char[] sets) {
            this.sets = sets;
        }

        @Override
        public void gather(int[] docs, int size, int[] into) {
            for (int i = 0; i < size; i++) {
                into[i] = sets[docs[i]];
            }
        }
    }

    /** Any sets. */
    final class Ints implements PlainColumn {
        private final int[] sets;

        private Ints(int[] sets) {
            this.sets = sets;
        }

        @Override
        public void gather(int[] docs, int size, int[] into) {
            for (int i = 0; i < size; i++) {
                into[i] = sets[docs[i]];
            }
        }
    }
}
