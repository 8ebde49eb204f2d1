package org.chancery.ingest.article;

/** A stretch of a text that may be looked at so many times: a pattern that tries too many ways on it ends. */
final class BoundedText implements CharSequence {
    private static final int MOST_STEPS = 100_000;

    /** The pattern has looked too often. */
    static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManySteps() {
            super("too many steps", null, false, false);
        }
    }

    private final String text;
    private final int start;
    private final int end;
    private int steps;

    BoundedText(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public char charAt(int index) {
        steps++;
        if (steps > MOST_STEPS) {
            throw new TooManySteps();
        }
        return text.charAt(start + index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return text.substring(start + from, start + to);
    }

    @Override
    public String toString() {
        return text.substring(start, end);
    }
}
