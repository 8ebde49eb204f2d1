package org.chancery.query;

import java.util.function.Predicate;

/**
 * The text of a query and how far it has been read: finds where words, quotations, operators and names of fields begin and
 * end, and passes over what means nothing. For one thread.
 */
final class QueryText {
    private static final String QUOTES = "\"“”„‟«»";

    private final String text;
    private int at;

    QueryText(String text) {
        this.text = text;
    }

    /** The place that is read next, in UTF-16 units. */
    int at() {
        return at;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    boolean isAt(char c) {
        return !atEnd() && text.charAt(at) == c;
    }

    boolean isAtQuote() {
        return !atEnd() && isQuote(text.charAt(at));
    }

    /** Whether a word, and nothing but it, stands here. */
    boolean isAt(String word) {
        int end = at + word.length();
        return text.startsWith(word, at) && (end == text.length() || endsRun(text.charAt(end)));
    }

    /** Goes on by that many UTF-16 units. */
    void pass(int units) {
        at += units;
    }

    /** Goes on by that many UTF-16 units and to the next thing that means something. */
    void passAndSkip(int units) {
        at += units;
        skip();
    }

    /** Everything up to the next blank, parenthesis or quotation mark. */
    String run() {
        int start = at;
        while (!atEnd() && !endsRun(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Goes on to the next thing that means something. */
    void skip() {
        while (!atEnd() && isBlank(text.charAt(at))) {
            at++;
        }
        int end = at;
        boolean meaning = false;
        while (end < text.length() && !endsRun(text.charAt(end)) && !meaning) {
            int point = text.codePointAt(end);
            meaning = Character.isLetterOrDigit(point) || point == '*' || point == '~';
            end += Character.charCount(point);
        }
        boolean negatesNext = !atEnd()
                && text.charAt(at) == '-'
                && end == at + 1
                && end < text.length()
                && !isBlank(text.charAt(end))
                && text.charAt(end) != ')';
        if (end > at && !meaning && !negatesNext) {
            at = end;
            skip();
        }
    }

    /** What stands between the quotation mark here and the next one; leaves the position right behind that. */
    String quoted() {
        int open = at;
        int close = open + 1;
        while (close < text.length() && !isQuote(text.charAt(close))) {
            close++;
        }
        String words = text.substring(open + 1, close).strip();
        if (close == text.length()) {
            throw new QuerySyntaxException(
                    open, "This quotation mark is never closed", "Add \" where the quotation ends.");
        }
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new QuerySyntaxException(
                    open, "There is no word between these quotation marks", "Write one, or take the marks away.");
        }
        at = close + 1;
        return words;
    }

    /** The number here of four digits at most; 0 where there is none. */
    int number() {
        int start = at;
        while (!atEnd() && Character.isDigit(text.charAt(at)) && at - start < 4) {
            at++;
        }
        return start == at ? 0 : Integer.parseInt(text.substring(start, at));
    }

    /** The name that stands here right before a colon and a value, or right before a colon if it is {@code known}; or "". */
    String fieldName(Predicate<String> known) {
        int end = at;
        while (end < text.length() && isAsciiLetter(text.charAt(end))) {
            end++;
        }
        boolean named = end > at && end < text.length() && text.charAt(end) == ':';
        boolean valued = end + 1 < text.length() && !isBlank(text.charAt(end + 1));
        return named && (valued || known.test(text.substring(at, end))) ? text.substring(at, end) : "";
    }

    /** The value of a field here, in quotation marks or up to the next blank or parenthesis; "" where there is none. */
    String value() {
        return isAtQuote() ? quoted() : run();
    }

    private static boolean endsRun(char c) {
        return isBlank(c) || c == '(' || c == ')' || isQuote(c);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
