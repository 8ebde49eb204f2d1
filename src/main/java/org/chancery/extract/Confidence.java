package org.chancery.extract;

/**
 * How likely a statement is right, in its parts; each above 0 and at most 1.
 *
 * @param cue how likely the cue attributes anything in its frame
 * @param limits how likely the content begins and ends where it was taken to
 * @param speaker how certain it is who is meant
 */
public record Confidence(double cue, double limits, double speaker) {
    public Confidence {
        check(cue);
        check(limits);
        check(speaker);
    }

    private static void check(double part) {
        if (!(part > 0 && part <= 1)) {
            throw new IllegalArgumentException("a part of a confidence lies above 0 and is at most 1: " + part);
        }
    }

    /** The product of the parts, to two digits; at least 0.01. */
    public double value() {
        return Math.max(1, Math.round(100 * cue * limits * speaker)) / 100.0;
    }
}
