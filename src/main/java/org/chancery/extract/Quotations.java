package org.chancery.extract;

import java.util.List;
import org.chancery.statement.Span;

/**
 * The outermost quotations of a text, to be found by where they stand without looking at all of them.
 *
 * @param list in order, disjoint
 */
record Quotations(List<Quotation> list) {
    Quotations {
        list = List.copyOf(list);
    }

    /** Those that have something of that span. */
    List<Quotation> over(Span span) {
        int from = firstEndingAfter(span.start());
        int to = from;
        while (to < list.size() && list.get(to).outer().start() < span.end()) {
            to++;
        }
        return list.subList(from, to);
    }

    /** Whether one begins before {@code left} and goes on behind {@code right}: what stands between is within it. */
    boolean isAround(int left, int right) {
        int at = firstEndingAfter(right);
        return at < list.size() && list.get(at).outer().start() < left;
    }

    /** Whether one ends there. */
    boolean endsAt(int offset) {
        int at = firstEndingAfter(offset - 1);
        return at < list.size() && list.get(at).outer().end() == offset;
    }

    /** Whether all of that stands within one, its marks included. */
    boolean holds(int start, int end) {
        int at = firstEndingAfter(end - 1);
        return at < list.size() && list.get(at).outer().start() <= start;
    }

    private int firstEndingAfter(int offset) {
        int from = 0;
        int to = list.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (list.get(middle).outer().end() <= offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
