package org.chancery.extract;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.chancery.statement.Span;
import org.jspecify.annotations.Nullable;

/** A paragraph in words and marks, by Unicode's rules for the language, and its outermost quotations. */
final class ForeignText {
    /** A word, or a mark of one character. */
    record Token(int start, int end, String text, String lower, boolean word) {
        boolean is(String other) {
            return lower.equals(other);
        }

        boolean isName() {
            return word && Character.isUpperCase(text.codePointAt(0));
        }
    }

    /** A quotation: with its marks, and the words between them. */
    record Quoted(Span outer, Span inner) {}

    private final List<Token> tokens = new ArrayList<>();
    private final List<Quoted> quotations = new ArrayList<>();

    ForeignText(String text, Span paragraph, LanguageRules language) {
        BreakIterator words = BreakIterator.getWordInstance(new ULocale(language.lang()));
        String part = text.substring(paragraph.start(), paragraph.end());
        words.setText(part);
        int from = words.first();
        for (int to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
            String token = part.substring(from, to);
            if (!token.isBlank()) {
                tokens.add(new Token(
                        paragraph.start() + from,
                        paragraph.start() + to,
                        token,
                        token.toLowerCase(Locale.ROOT).replace('\u2019', '\''),
                        words.getRuleStatus() != BreakIterator.WORD_NONE));
            }
        }
        findQuotations(text, paragraph, language);
    }

    /** Pairs within the paragraph; a mark without its counterpart is passed over. */
    private void findQuotations(String text, Span paragraph, LanguageRules language) {
        int[] closings = closings(text, paragraph, language.marks());
        int at = paragraph.start();
        while (at < paragraph.end()) {
            int close = closings[at - paragraph.start()];
            if (close > at) {
                Span inner = trimmed(text, at + 1, close);
                if (inner != null) {
                    quotations.add(new Quoted(new Span(at, close + 1), inner));
                }
                at = close + 1;
            } else {
                at++;
            }
        }
    }

    /** Where the mark stands that closes what opens at each place of the paragraph, by the first pair of marks that has one; else 0. */
    private static int[] closings(String text, Span paragraph, List<LanguageRules.Marks> pairs) {
        int[] closings = new int[paragraph.end() - paragraph.start()];
        for (LanguageRules.Marks marks : pairs) {
            Deque<Integer> open = new ArrayDeque<>();
            for (int i = paragraph.start(); i < paragraph.end(); i++) {
                char c = text.charAt(i);
                if (c == marks.open()) {
                    open.push(i);
                } else if (c == marks.close() && !open.isEmpty()) {
                    int start = open.pop() - paragraph.start();
                    closings[start] = closings[start] == 0 ? i : closings[start];
                }
            }
        }
        return closings;
    }

    private static @Nullable Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return from < to ? new Span(from, to) : null;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Quoted> quotations() {
        return quotations;
    }

    /** The number of the first token that begins at {@code offset} or after. */
    int tokenAt(int offset) {
        return firstFrom(tokens, Token::start, offset);
    }

    /** The quotation that begins with that token. */
    Optional<Quoted> quotationAt(int token) {
        if (token >= tokens.size()) {
            return Optional.empty();
        }
        int start = tokens.get(token).start();
        int at = firstFrom(quotations, quote -> quote.outer().start(), start);
        return at < quotations.size() && quotations.get(at).outer().start() == start
                ? Optional.of(quotations.get(at))
                : Optional.empty();
    }

    /** The number of the first in the order of their starts that begins at {@code offset} or after. */
    private static <T> int firstFrom(List<T> sorted, ToIntFunction<T> start, int offset) {
        int from = 0;
        int to = sorted.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (start.applyAsInt(sorted.get(middle)) < offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
