package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import org.chancery.statement.Span;
import org.jspecify.annotations.Nullable;

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
            Paragraph paragraph = new Paragraph(text, paragraphs.get(i));
            Span next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null;
            goesOn = find(paragraph, goesOn, next == null ? null : new Paragraph(text, next), found);
        }
        return found;
    }

    /** Whether the paragraph's last quotation goes on in the next one. */
    private boolean find(Paragraph paragraph, boolean continues, @Nullable Paragraph next, List<Quotation> found) {
        Span span = paragraph.span;
        int at = span.start();
        while (at < span.end()) {
            QuotationMarks.Pair pair = opening(paragraph, at);
            if (pair == null) {
                at++;
                continue;
            }
            int inner = at + pair.open().length();
            boolean first = continues && at == span.start();
            int close = paragraph.closing(inner, pair);
            if (close > inner) {
                int end = close + pair.close().length();
                found.add(new Quotation(new Span(at, end), new Span(inner, close), first, false));
                at = end;
            } else if (close < 0 && goesOn(pair, next) && inner < span.end()) {
                found.add(new Quotation(new Span(at, span.end()), new Span(inner, span.end()), first, true));
                return true;
            } else {
                at++;
            }
        }
        return false;
    }

    /** Whether the next paragraph begins with the same opening mark. */
    private boolean goesOn(QuotationMarks.Pair pair, @Nullable Paragraph next) {
        if (next == null || pair.isApostropheToo()) {
            return false;
        }
        QuotationMarks.Pair again = opening(next, next.span.start());
        return pair.equals(again) || (pair.isStraight() && next.text.charAt(next.span.start()) == '"');
    }

    private QuotationMarks.@Nullable Pair opening(Paragraph paragraph, int at) {
        for (QuotationMarks.Pair pair : marks.pairs()) {
            if (paragraph.opens(pair, at)) {
                return pair;
            }
        }
        return null;
    }

    private static final class Paragraph {
        private final String text;
        private final Span span;
        private final StraightMarks straight;

        Paragraph(String text, Span span) {
            this.text = text;
            this.span = span;
            this.straight = new StraightMarks(text, span);
        }

        boolean opens(QuotationMarks.Pair pair, int at) {
            if (!text.startsWith(pair.open(), at)) {
                return false;
            }
            if (pair.isStraight()) {
                return straight.opens(at);
            }
            boolean before = at == span.start() || !isInWord(text.charAt(at - 1));
            boolean after = at + 1 < span.end() && !Character.isWhitespace(text.charAt(at + 1));
            return before && (after || !pair.close().equals("'"));
        }

        /** Where the mark stands that closes; -1 where none does. */
        int closing(int from, QuotationMarks.Pair pair) {
            int last = -1;
            for (int i = from; i < span.end(); i++) {
                if (!pair.open().equals(pair.close()) && opens(pair, i)) {
                    return last;
                }
                if (!text.startsWith(pair.close(), i) || !closes(pair, i)) {
                    continue;
                }
                if (!pair.isApostropheToo() || text.charAt(i - 1) != 's') {
                    return i;
                }
                last = last < 0 ? i : last;
            }
            return last;
        }

        private boolean closes(QuotationMarks.Pair pair, int at) {
            if (pair.isStraight()) {
                return straight.closes(at);
            }
            int end = at + pair.close().length();
            boolean after = end >= span.end() || !Character.isLetterOrDigit(text.charAt(end));
            boolean spaced = Character.isWhitespace(text.charAt(at - 1));
            boolean alone = spaced && (end >= span.end() || Character.isWhitespace(text.charAt(end)));
            return after
                    && (!spaced
                            || pair.isUnmistakable()
                            || (alone && !pair.close().equals("'")));
        }

        private static boolean isInWord(char c) {
            return Character.isLetterOrDigit(c) || c == '.' || c == ',' || c == '!' || c == '?';
        }
    }
}
