package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Paragraph paragraph = paragraphs.isEmpty() ? null : new Paragraph(text, paragraphs.getFirst());
        for (int i = 1; paragraph != null; i++) {
            Paragraph next = i < paragraphs.size() ? new Paragraph(text, paragraphs.get(i)) : null;
            goesOn = find(paragraph, goesOn, next, found);
            paragraph = next;
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
        private final Map<QuotationMarks.Pair, Closings> closings = new HashMap<>();

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

        /** Where the mark stands that closes; -1 where none does. Within a paragraph {@code from} never goes back. */
        int closing(int from, QuotationMarks.Pair pair) {
            return closings.computeIfAbsent(pair, marks -> new Closings(this, marks))
                    .from(from);
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

    /** The marks of one pair that close in a paragraph, each looked at once however many open: a text may be nothing but marks. */
    private static final class Closings {
        private final Paragraph paragraph;
        private final QuotationMarks.Pair pair;

        /** The next mark that ends the search: it closes for certain, or it opens anew. */
        private int stop = -1;

        /** The next mark behind an s, which may be an apostrophe. */
        private int afterS = -1;

        Closings(Paragraph paragraph, QuotationMarks.Pair pair) {
            this.paragraph = paragraph;
            this.pair = pair;
        }

        int from(int from) {
            if (stop < from) {
                stop = next(from, false);
            }
            if (stop < paragraph.span.end() && !opensAnew(stop)) {
                return stop;
            }
            if (pair.isApostropheToo() && afterS < from) {
                afterS = next(from, true);
            }
            return afterS >= from && afterS < stop ? afterS : -1;
        }

        /** The next mark behind an s that closes, or the next that ends the search; the paragraph's end where there is none. */
        private int next(int from, boolean wantsAfterS) {
            int at = from;
            while (at < paragraph.span.end()) {
                boolean ends =
                        wantsAfterS ? closes(at) && isAfterS(at) : opensAnew(at) || (closes(at) && !isAfterS(at));
                if (ends) {
                    break;
                }
                at++;
            }
            return at;
        }

        private boolean opensAnew(int at) {
            return !pair.open().equals(pair.close()) && paragraph.opens(pair, at);
        }

        private boolean closes(int at) {
            return paragraph.text.startsWith(pair.close(), at) && paragraph.closes(pair, at);
        }

        private boolean isAfterS(int at) {
            return pair.isApostropheToo() && paragraph.text.charAt(at - 1) == 's';
        }
    }
}
