package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import org.chancery.statement.Span;

/**
 * Finds the outermost quotations of a text. A pair must open and close in one paragraph; where a paragraph leaves one open
 * and the next begins with the opening mark, the quotation goes on there. Any other mark without its counterpart is passed
 * over: a broken pair gives no quotation, rather than a wrong one.
 */
final class QuotationFinder {
    private final QuotationMarks marks;

    QuotationFinder(QuotationMarks marks) {
        this.marks = marks;
    }

    /** The quotations in order, disjoint. */
    List<Quotation> find(String text, List<Span> paragraphs) {
        List<Quotation> found = new ArrayList<>();
        boolean goesOn = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            boolean nextOpens = i + 1 < paragraphs.size()
                    && opening(text, paragraphs.get(i + 1).start(), paragraphs.get(i + 1)) != null;
            goesOn = find(text, paragraph, goesOn, nextOpens, found);
        }
        return found;
    }

    /** Whether the paragraph's last quotation goes on in the next one. */
    private boolean find(String text, Span paragraph, boolean continues, boolean nextOpens, List<Quotation> found) {
        int at = paragraph.start();
        while (at < paragraph.end()) {
            QuotationMarks.Pair pair = opening(text, at, paragraph);
            if (pair == null) {
                at++;
                continue;
            }
            boolean first = continues && at == paragraph.start();
            int close = closing(text, at + 1, paragraph, pair);
            if (close > at + 1) {
                found.add(new Quotation(new Span(at, close + 1), new Span(at + 1, close), first, false));
                at = close + 1;
            } else if (close < 0 && nextOpens && !pair.isApostropheToo() && at + 1 < paragraph.end()) {
                found.add(new Quotation(new Span(at, paragraph.end()), new Span(at + 1, paragraph.end()), first, true));
                return true;
            } else {
                at++;
            }
        }
        return false;
    }

    private QuotationMarks.@org.jspecify.annotations.Nullable Pair opening(String text, int at, Span paragraph) {
        char c = text.charAt(at);
        for (QuotationMarks.Pair pair : marks.pairs()) {
            if (pair.open() != c) {
                continue;
            }
            boolean before = at == paragraph.start() || !isInWord(text.charAt(at - 1));
            boolean after = at + 1 < paragraph.end() && !Character.isWhitespace(text.charAt(at + 1));
            if (before && after) {
                return pair;
            }
        }
        return null;
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == ',' || c == '!' || c == '?';
    }

    /** Where the mark stands that closes; -1 where none does. */
    private static int closing(String text, int from, Span paragraph, QuotationMarks.Pair pair) {
        int last = -1;
        for (int i = from; i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (c == pair.open() && pair.open() != pair.close() && startsWord(text, i, paragraph)) {
                return last;
            }
            if (c != pair.close() || !endsWord(text, i, paragraph)) {
                continue;
            }
            if (!pair.isApostropheToo()) {
                return i;
            }
            char before = text.charAt(i - 1);
            if (!Character.isLetterOrDigit(before) || before != 's') {
                return i;
            }
            last = last < 0 ? i : last;
        }
        return last;
    }

    private static boolean startsWord(String text, int at, Span paragraph) {
        return at + 1 < paragraph.end()
                && !Character.isWhitespace(text.charAt(at + 1))
                && !isInWord(text.charAt(at - 1));
    }

    private static boolean endsWord(String text, int at, Span paragraph) {
        return !Character.isWhitespace(text.charAt(at - 1))
                && (at + 1 == paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }
}
