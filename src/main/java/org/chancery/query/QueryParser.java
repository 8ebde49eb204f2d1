package org.chancery.query;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.query.QueryNode.And;
import org.chancery.query.QueryNode.Dated;
import org.chancery.query.QueryNode.FieldValue;
import org.chancery.query.QueryNode.Fuzzy;
import org.chancery.query.QueryNode.Near;
import org.chancery.query.QueryNode.Not;
import org.chancery.query.QueryNode.Or;
import org.chancery.query.QueryNode.Phrase;
import org.chancery.query.QueryNode.Prefix;
import org.chancery.query.QueryNode.Word;
import org.chancery.statement.Kind;
import org.chancery.statement.PartialDate;

/**
 * Reads the query language.
 *
 * <table>
 * <caption>What can be written</caption>
 * <tr><td>{@code zelenskyy troops}</td><td>all words, in any order, in the text or the attribution</td></tr>
 * <tr><td>{@code "security guarantees"}</td><td>exactly these words side by side; “these” and «these» marks do too</td></tr>
 * <tr><td>{@code truce OR armistice}</td><td>either; words side by side bind closer than OR</td></tr>
 * <tr><td>{@code -sanctions}, {@code NOT sanctions}</td><td>without</td></tr>
 * <tr><td>{@code (truce OR armistice) korea}</td><td>grouping</td></tr>
 * <tr><td>{@code negotiat*}</td><td>words that begin so; three letters at least</td></tr>
 * <tr><td>{@code zelenski~}</td><td>words one edit away</td></tr>
 * <tr><td>{@code "troops ukraine"~5}</td><td>these words with at most five others between them, in any order</td></tr>
 * <tr><td>{@code speaker:rutte}, {@code country:UA}, {@code topic:ceasefire}, …</td><td>a value of a {@linkplain QueryField field}; quoted where it has blanks</td></tr>
 * <tr><td>{@code date:2022..2025-06}</td><td>a range of dates, either end open; {@code date:2022} for one</td></tr>
 * </table>
 *
 * <p>The operators AND, OR and NOT are written in capitals; AND may be left out. Signs that are not part of a word and
 * mean nothing here, such as a dash between blanks, are passed over.
 */
public final class QueryParser {
    private static final String QUOTES = "\"“”„‟«»";
    private static final int MIN_PREFIX = 3;
    private static final int MAX_DISTANCE = 100;

    private final String text;
    private final QueryLimits limits;
    private int at;
    private int depth;
    private int terms;

    private QueryParser(String text, QueryLimits limits) {
        this.text = text;
        this.limits = limits;
    }

    /** The query that {@code text} means, within the default limits; empty where it holds no word. */
    public static Optional<QueryNode> parse(String text) {
        return parse(text, QueryLimits.DEFAULT);
    }

    /**
     * The query that {@code text} means; empty where it holds no word.
     *
     * @throws QuerySyntaxException where it cannot be read or is larger than {@code limits}
     */
    public static Optional<QueryNode> parse(String text, QueryLimits limits) {
        if (text.length() > limits.length()) {
            throw new QuerySyntaxException(
                    limits.length(),
                    "The query has " + text.length() + " characters",
                    "Use " + limits.length() + " at most.");
        }
        return new QueryParser(text, limits).query();
    }

    // query   = [ or ]
    // or      = and { "OR" and }
    // and     = unary { [ "AND" ] unary }
    // unary   = ( "-" | "NOT" ) unary | primary
    // primary = "(" or ")" | quoted [ "~" number ] | field ":" ( quoted | value ) | word [ "*" | "~" ]

    private Optional<QueryNode> query() {
        skip();
        if (atEnd()) {
            return Optional.empty();
        }
        QueryNode node = or();
        if (!atEnd()) {
            throw new QuerySyntaxException(
                    at, "This closing parenthesis has no opening one", "Take it away, or open one before it.");
        }
        return Optional.of(node);
    }

    private QueryNode or() {
        List<QueryNode> parts = new ArrayList<>();
        parts.add(and());
        while (operator("OR")) {
            at += 2;
            skip();
            parts.add(and());
        }
        return parts.size() == 1 ? parts.getFirst() : new Or(parts);
    }

    private QueryNode and() {
        List<QueryNode> parts = new ArrayList<>();
        parts.add(unary());
        while (!atEnd() && text.charAt(at) != ')' && !operator("OR")) {
            if (operator("AND")) {
                at += 3;
                skip();
            }
            parts.add(unary());
        }
        return parts.size() == 1 ? parts.getFirst() : new And(parts);
    }

    private QueryNode unary() {
        int start = at;
        if (atEnd() || text.charAt(at) == ')' || operator("OR") || operator("AND")) {
            throw new QuerySyntaxException(
                    at,
                    "Something to search for is missing here",
                    "Write a word, or take the operator or parenthesis away.");
        }
        boolean sign = text.charAt(at) == '-';
        if (!sign && !operator("NOT")) {
            return primary();
        }
        at += sign ? 1 : 3;
        skip();
        enter(start);
        QueryNode negated = new Not(unary());
        depth--;
        return negated;
    }

    private QueryNode primary() {
        int start = at;
        if (text.charAt(at) == '(') {
            at++;
            skip();
            enter(start);
            QueryNode inner = or();
            depth--;
            if (atEnd()) {
                throw new QuerySyntaxException(
                        start, "This parenthesis is never closed", "Add ) where the group ends.");
            }
            at++;
            skip();
            return inner;
        }
        if (isQuote(text.charAt(at))) {
            return quotedNode();
        }
        int colon = fieldEnd();
        return colon < 0 ? word() : fieldNode(colon);
    }

    private QueryNode quotedNode() {
        int start = at;
        String words = quoted();
        int count = countTerms(words, start);
        if (atEnd() || text.charAt(at) != '~') {
            skip();
            return new Phrase(words);
        }
        int tilde = at++;
        int digits = at;
        while (!atEnd() && Character.isDigit(text.charAt(at)) && at - digits < 4) {
            at++;
        }
        int distance = digits == at ? 0 : Integer.parseInt(text.substring(digits, at));
        if (distance < 1 || distance > MAX_DISTANCE) {
            throw new QuerySyntaxException(
                    tilde,
                    "The distance is missing or out of range",
                    "Say how many words may stand between, 1 to " + MAX_DISTANCE + ": \"" + words + "\"~5");
        }
        if (count < 2) {
            throw new QuerySyntaxException(
                    start, "A distance needs two words at least", "Add a word, or take ~" + distance + " away.");
        }
        skip();
        return new Near(words, distance);
    }

    /** What stands between the quotation mark here and the next one; leaves the position right behind that. */
    private String quoted() {
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

    /** Where the colon of a field name that begins here stands; -1 where none does. */
    private int fieldEnd() {
        int end = at;
        while (end < text.length() && isAsciiLetter(text.charAt(end))) {
            end++;
        }
        boolean named = end > at && end < text.length() && text.charAt(end) == ':';
        boolean valued = end + 1 < text.length() && !isBlank(text.charAt(end + 1));
        boolean known = named && knownField(text.substring(at, end));
        return named && (valued || known) ? end : -1;
    }

    private static boolean knownField(String name) {
        return name.equalsIgnoreCase("date") || QueryField.of(name).isPresent();
    }

    private QueryNode fieldNode(int colon) {
        String name = text.substring(at, colon).toLowerCase(Locale.ROOT);
        if (!knownField(name)) {
            String known = Stream.concat(Stream.of(QueryField.values()).map(QueryField::id), Stream.of("date"))
                    .collect(Collectors.joining(", "));
            throw new QuerySyntaxException(
                    at,
                    "There is no field '" + name + "'",
                    "Use one of " + known + ", or put the words in quotation marks.");
        }
        at = colon + 1;
        int start = at;
        String value = atEnd() || isBlank(text.charAt(at)) || text.charAt(at) == ')' || text.charAt(at) == '('
                ? ""
                : isQuote(text.charAt(at)) ? quoted() : run();
        if (value.isEmpty()) {
            throw new QuerySyntaxException(
                    start,
                    "The field '" + name + "' has no value",
                    "Write one value right after the colon, in quotation marks if it has blanks: " + name + ":\"…\"");
        }
        countTerm(start);
        skip();
        return name.equals("date") ? new Dated(range(value, start)) : fieldValue(name, value, start);
    }

    private static QueryNode fieldValue(String name, String value, int start) {
        QueryField field = QueryField.of(name).orElseThrow();
        if (field == QueryField.KIND && Kind.of(value).isEmpty()) {
            throw new QuerySyntaxException(
                    start, "There is no kind '" + value + "'", "Use kind:direct, kind:mixed or kind:indirect.");
        }
        return new FieldValue(field, value);
    }

    private static DateRange range(String value, int start) {
        int dots = value.indexOf("..");
        String from = dots < 0 ? value : value.substring(0, dots);
        String to = dots < 0 ? value : value.substring(dots + 2);
        try {
            DateRange range = new DateRange(date(from), date(to));
            if (!range.isAll()) {
                return range;
            }
            throw new QuerySyntaxException(
                    start, "This range has neither a first nor a last date", "Write one: date:2022..2025-06");
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new QuerySyntaxException(
                    start,
                    "'" + value + "' is no range of dates: " + e.getMessage(),
                    "Write YYYY, YYYY-MM or YYYY-MM-DD, the earlier first: date:2022..2025-06");
        }
    }

    private static Optional<PartialDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text));
    }

    private QueryNode word() {
        int start = at;
        String run = run();
        countTerm(start);
        skip();
        if (run.endsWith("*")) {
            return prefix(start, run.substring(0, run.length() - 1));
        }
        int tilde = run.indexOf('~');
        if (tilde >= 0 && tilde < run.length() - 1) {
            throw new QuerySyntaxException(
                    start + tilde,
                    "Only one edit is allowed for",
                    "Write " + run.substring(0, tilde) + "~ and nothing after it.");
        }
        String word = tilde < 0 ? run : run.substring(0, tilde);
        refuseStar(start, word);
        return tilde < 0 ? new Word(word) : new Fuzzy(word);
    }

    private static QueryNode prefix(int start, String beginning) {
        refuseStar(start, beginning);
        if (beginning.codePoints().filter(Character::isLetterOrDigit).count() < MIN_PREFIX) {
            throw new QuerySyntaxException(
                    start,
                    "'" + beginning + "*' is too short",
                    "Write " + MIN_PREFIX + " letters at least before the *.");
        }
        return new Prefix(beginning);
    }

    private static void refuseStar(int start, String word) {
        int star = word.indexOf('*');
        if (star >= 0) {
            throw new QuerySyntaxException(
                    start + star, "A * can only stand at the end of a word", "Move it there, or take it away.");
        }
    }

    /** Everything up to the next blank, parenthesis or quotation mark. */
    private String run() {
        int start = at;
        while (!atEnd() && !endsRun(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Goes on to the next thing that means something. */
    private void skip() {
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

    private boolean operator(String name) {
        int end = at + name.length();
        return text.startsWith(name, at) && (end == text.length() || endsRun(text.charAt(end)));
    }

    private void enter(int start) {
        if (++depth > limits.depth()) {
            throw new QuerySyntaxException(
                    start,
                    "Parentheses and negations stand too deep within each other",
                    "Use " + limits.depth() + " levels at most.");
        }
    }

    private int countTerms(String words, int start) {
        int before = terms;
        for (String word : words.split("[\\s\\p{Z}]+", -1)) {
            if (!word.isEmpty()) {
                countTerm(start);
            }
        }
        return terms - before;
    }

    private void countTerm(int start) {
        if (++terms > limits.terms()) {
            throw new QuerySyntaxException(
                    start, "The query has too many words", "Use " + limits.terms() + " at most.");
        }
    }

    private boolean atEnd() {
        return at >= text.length();
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
