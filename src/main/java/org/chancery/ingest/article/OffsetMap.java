package org.chancery.ingest.article;

import java.util.Arrays;
import java.util.Optional;
import org.chancery.statement.Span;

/**
 * Where each UTF-16 unit of an article's text stands in its raw text. Immutable.
 *
 * <p>The text is made of runs. Most are as long as what they stand for and map unit by unit; another one, such as what
 * a character reference means, the blank of a line break or the line breaks between two blocks, stands as a whole for what it was made of.
 */
public final class OffsetMap {
    private final int[] textStarts;
    private final int[] rawStarts;
    private final int[] rawEnds;
    private final int length;

    private OffsetMap(int[] textStarts, int[] rawStarts, int[] rawEnds, int length) {
        this.textStarts = textStarts;
        this.rawStarts = rawStarts;
        this.rawEnds = rawEnds;
        this.length = length;
    }

    /** The map of a text that is the raw text. */
    static OffsetMap identity(int length) {
        return new OffsetMap(new int[] {0}, new int[] {0}, new int[] {length}, length);
    }

    /** How many UTF-16 units the text has. */
    public int length() {
        return length;
    }

    /**
     * The smallest stretch of the raw text, in UTF-16 units, that holds all that {@code text} stands for, with the markup
     * between. Throws IllegalArgumentException where the span is not within the text.
     */
    public Span raw(Span text) {
        if (text.end() > length) {
            throw new IllegalArgumentException("not within a text of " + length + " units: " + text);
        }
        int first = run(text.start());
        int last = run(text.end() - 1);
        int start = isUnitByUnit(first) ? rawStarts[first] + text.start() - textStarts[first] : rawStarts[first];
        int end = isUnitByUnit(last) ? rawStarts[last] + text.end() - textStarts[last] : rawEnds[last];
        return new Span(start, end);
    }

    /**
     * The smallest stretch of the text that stands for all that {@code raw} has of it: the inverse of {@link #raw}, for a stretch
     * whose ends are words. Empty where nothing of the text stands there.
     */
    public Optional<Span> text(Span raw) {
        int start = -1;
        int end = -1;
        for (int run = 0; run < textStarts.length && rawStarts[run] < raw.end(); run++) {
            if (rawEnds[run] > raw.start()) {
                boolean whole = !isUnitByUnit(run);
                int from = whole ? 0 : Math.max(0, raw.start() - rawStarts[run]);
                int to = whole ? length(run) : Math.min(length(run), raw.end() - rawStarts[run]);
                start = start < 0 ? textStarts[run] + from : start;
                end = textStarts[run] + to;
            }
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private int length(int run) {
        return (run + 1 < textStarts.length ? textStarts[run + 1] : length) - textStarts[run];
    }

    private int run(int textOffset) {
        int found = Arrays.binarySearch(textStarts, textOffset);
        return found >= 0 ? found : -found - 2;
    }

    private boolean isUnitByUnit(int run) {
        return length(run) == rawEnds[run] - rawStarts[run];
    }

    /** Collects runs in order; for one use. */
    static final class Builder {
        private int[] textStarts = new int[64];
        private int[] rawStarts = new int[64];
        private int[] rawEnds = new int[64];
        private int runs;
        private int length;

        /** Adds text of that length that stands for a stretch of the raw text, not before what was added last. */
        void add(int textLength, int rawStart, int rawEnd) {
            boolean unitByUnit = textLength == rawEnd - rawStart;
            if (unitByUnit && runs > 0 && rawEnds[runs - 1] == rawStart && isLastUnitByUnit()) {
                rawEnds[runs - 1] = rawEnd;
                length += textLength;
                return;
            }
            if (runs == textStarts.length) {
                textStarts = Arrays.copyOf(textStarts, runs * 2);
                rawStarts = Arrays.copyOf(rawStarts, runs * 2);
                rawEnds = Arrays.copyOf(rawEnds, runs * 2);
            }
            textStarts[runs] = length;
            rawStarts[runs] = rawStart;
            rawEnds[runs] = rawEnd;
            runs++;
            length += textLength;
        }

        private boolean isLastUnitByUnit() {
            return length - textStarts[runs - 1] == rawEnds[runs - 1] - rawStarts[runs - 1];
        }

        OffsetMap build() {
            return new OffsetMap(
                    Arrays.copyOf(textStarts, runs),
                    Arrays.copyOf(rawStarts, runs),
                    Arrays.copyOf(rawEnds, runs),
                    length);
        }
    }
}
