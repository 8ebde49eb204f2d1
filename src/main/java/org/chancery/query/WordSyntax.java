package org.chancery.query;

import org.chancery.query.QueryNode.Fuzzy;
import org.chancery.query.QueryNode.Prefix;
import org.chancery.query.QueryNode.Word;

/** Makes nodes of the words of a query and the signs behind them. */
final class WordSyntax {
    private static final int MIN_PREFIX = 3;

    private WordSyntax() {}

    /** The node of what stands at {@code start} up to the next blank, parenthesis or quotation mark. */
    static QueryNode node(String run, int start) {
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
}
