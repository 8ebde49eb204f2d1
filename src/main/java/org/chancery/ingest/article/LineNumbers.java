package org.chancery.ingest.article;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells on which line of a text something stands, without counting from its beginning each time. Immutable. */
public final class LineNumbers {
    private static final int NAMED = 3;
    private static final Pattern TOLD = Pattern.compile(" \\(lines? \\d[\\d, ]*(?: and \\d+ more)?\\)$");

    private final int[] ends;

    /** Of that text, whose lines end with a line feed. */
    public LineNumbers(String text) {
        int count = 0;
        int[] found = new int[64];
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count] = at;
            count++;
        }
        ends = Arrays.copyOf(found, count);
    }

    /** The number of the line, from 1, in which the UTF-16 unit at {@code offset} stands. */
    public int of(int offset) {
        int at = Arrays.binarySearch(ends, offset);
        return 1 + (at >= 0 ? at : -at - 1);
    }

    /** Those numbers for the end of a warning: {@code (lines 1, 3, 5 and 7 more)}, with a blank before it. */
    static String told(List<Integer> lines) {
        String first = lines.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        String more = lines.size() > NAMED ? " and " + (lines.size() - NAMED) + " more" : "";
        return (lines.size() == 1 ? " (line " : " (lines ") + first + more + ")";
    }

    /** That warning without the lines that its end tells, the same for every article that has it. */
    public static String without(String warning) {
        return TOLD.matcher(warning).replaceFirst("");
    }
}
