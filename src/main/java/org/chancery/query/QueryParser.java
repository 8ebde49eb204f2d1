package org.chancery.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import org.chancery.query.QueryNode.And;
import org.chancery.query.QueryNode.FieldValue;
import org.chancery.query.QueryNode.Near;
import org.chancery.query.QueryNode.Not;
import org.chancery.query.QueryNode.Or;
import org.chancery.query.QueryNode.Phrase;

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
 * <tr><td>{@code negotiat*}</td><td>words that begin so; three letters at least, after the last hyphen</td></tr>
 * <tr><td>{@code zelenski~}</td><td>words one edit away</td></tr>
 * <tr><td>{@code "troops ukraine"~5}</td><td>these words with at most five others between them, in any order</td></tr>
 * <tr><td>{@code speaker:rutte}, {@code country:UA}, {@code topic:ceasefire}, …</td><td>a value of a {@linkplain QueryField field}; quoted where it has blanks</td></tr>
 * <tr><td>{@code -speaker:rutte}, {@code speaker:-rutte}</td><td>without that value, as a leading minus excludes in the filters beside the query</td></tr>
 * <tr><td>{@code date:2022..2025-06}</td><td>a range of dates, either end open; {@code date:2022} for one</td></tr>
 * </table>
 *
 * <p>The operators AND, OR and NOT are written in capitals; AND may be left out. Signs that are not part of a word and
 * mean nothing here, such as a dash between blanks, are passed over.
 */
public final class QueryParser {
    private static final String OR = "OR";
    private static final String AND = "AND";
    private static final String NOT = "NOT";
    private static final int MAX_DISTANCE = 100;

    private final QueryText text;
    private final QueryLimits limits;
    private final ObjIntConsumer<FieldValue> fields;
    private int depth;
    private int terms;

    private QueryParser(String text, QueryLimits limits, ObjIntConsumer<FieldValue> fields) {
        this.text = new QueryText(text);
        this.limits = limits;
        this.fields = fields;
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
        return parse(text, limits, (value, column) -> {});
    }

    /**
     * As {@link #parse(String, QueryLimits)}; {@code fields} is told of each value of a field, in the order in which they
     * stand, with the column of the value, from 1 in UTF-16 units.
     */
    public static Optional<QueryNode> parse(String text, QueryLimits limits, ObjIntConsumer<FieldValue> fields) {
        if (text.length() > limits.length()) {
            throw new QuerySyntaxException(
                    limits.length(),
                    "The query has " + text.length() + " characters",
                    "Use " + limits.length() + " at most.");
        }
        return new QueryParser(text, limits, fields).query();
    }

    // query   = [ or ]
    // or      = and { "OR" and }
    // and     = unary { [ "AND" ] unary }
    // unary   = ( "-" | "NOT" ) unary | primary
    // primary = "(" or ")" | quoted [ "~" number ] | field ":" [ "-" ] ( quoted | value ) | word [ "*" | "~" ]

    private Optional<QueryNode> query() {
        text.skip();
        if (text.atEnd()) {
            return Optional.empty();
        }
        QueryNode node = or();
        if (!text.atEnd()) {
            throw new QuerySyntaxException(
                    text.at(), "This closing parenthesis has no opening one", "Take it away, or open one before it.");
        }
        return Optional.of(node);
    }

    private QueryNode or() {
        List<QueryNode> parts = new ArrayList<>();
        parts.add(and());
        while (text.isAt(OR)) {
            text.passAndSkip(OR.length());
            parts.add(and());
        }
        return parts.size() == 1 ? parts.getFirst() : new Or(parts);
    }

    private QueryNode and() {
        List<QueryNode> parts = new ArrayList<>();
        parts.add(unary());
        while (!text.atEnd() && !text.isAt(')') && !text.isAt(OR)) {
            if (text.isAt(AND)) {
                text.passAndSkip(AND.length());
            }
            parts.add(unary());
        }
        return parts.size() == 1 ? parts.getFirst() : new And(parts);
    }

    private QueryNode unary() {
        int start = text.at();
        if (text.atEnd() || text.isAt(')') || text.isAt(OR) || text.isAt(AND)) {
            throw new QuerySyntaxException(
                    start,
                    "Something to search for is missing here",
                    "Write a word, or take the operator or parenthesis away.");
        }
        if (!text.isAt('-') && !text.isAt(NOT)) {
            return primary();
        }
        text.passAndSkip(text.isAt('-') ? 1 : NOT.length());
        enter(start);
        QueryNode negated = new Not(unary());
        depth--;
        return negated;
    }

    private QueryNode primary() {
        if (text.isAt('(')) {
            return group();
        }
        if (text.isAtQuote()) {
            return quoted();
        }
        String field = text.fieldName(FieldSyntax::isKnown);
        return field.isEmpty() ? word() : field(field);
    }

    private QueryNode group() {
        int start = text.at();
        text.passAndSkip(1);
        enter(start);
        QueryNode inner = or();
        depth--;
        if (text.atEnd()) {
            throw new QuerySyntaxException(start, "This parenthesis is never closed", "Add ) where the group ends.");
        }
        text.passAndSkip(1);
        return inner;
    }

    private QueryNode quoted() {
        int start = text.at();
        String words = text.quoted();
        int count = countTerms(words, start);
        int tilde = text.at();
        if (!text.isAt('~')) {
            text.skip();
            return new Phrase(words);
        }
        text.pass(1);
        int distance = text.number();
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
        text.skip();
        return new Near(words, distance);
    }

    private QueryNode field(String name) {
        FieldSyntax.check(name, text.at());
        text.pass(name.length() + 1);
        int minus = text.at();
        boolean excluded = FieldSyntax.takesMinus(name) && text.isAt('-');
        text.pass(excluded ? 1 : 0);
        int start = text.at();
        String value = text.value();
        if (!excluded && FieldSyntax.takesMinus(name) && value.startsWith("-")) {
            excluded = true;
            value = value.substring(1).strip();
        }
        QueryNode node = FieldSyntax.node(name, value, start);
        countTerm(start);
        text.skip();
        if (node instanceof FieldValue named) {
            fields.accept(named, start + 1);
        }
        return excluded ? without(node, minus) : node;
    }

    private QueryNode without(QueryNode node, int minus) {
        enter(minus);
        depth--;
        return new Not(node);
    }

    private QueryNode word() {
        int start = text.at();
        String run = text.run();
        countTerm(start);
        text.skip();
        return WordSyntax.node(run, start);
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
}
