package org.chancery.evaluate;

/**
 * Found and wanted, counted.
 *
 * @param right those found that are right
 * @param found all found
 * @param wanted all wanted
 */
public record Counts(long right, long found, long wanted) {
    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(long moreRight, long moreFound, long moreWanted) {
        return new Counts(right + moreRight, found + moreFound, wanted + moreWanted);
    }

    /** The share of what was found that is right; not a number where nothing was found. */
    public double precision() {
        return (double) right / found;
    }

    /** The share of what was wanted that was found; not a number where nothing was wanted. */
    public double recall() {
        return (double) right / wanted;
    }

    /** The harmonic mean of both. */
    public double f1() {
        return 2.0 * right / (found + wanted);
    }
}
