package org.chancery.extract;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.statement.Span;

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
        int at = paragraph.start();
        while (at < paragraph.end()) {
            char c = text.charAt(at);
            int close = -1;
            for (LanguageRules.Marks marks : language.marks()) {
                close = marks.open() == c && close < 0 ? closing(text, at, paragraph.end(), marks) : close;
            }
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

    private static int closing(String text, int open, int end, LanguageRules.Marks marks) {
        int depth = 0;
        for (int i = open; i < end; i++) {
            char c = text.charAt(i);
            depth += c == marks.open() ? 1 : 0;
            depth -= c == marks.close() ? 1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static @org.jspecify.annotations.Nullable Span trimmed(String text, int start, int end) {
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
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < offset) {
            at++;
        }
        return at;
    }
}
