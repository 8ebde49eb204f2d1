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
        int part = lastPart(beginning);
        if (beginning.codePoints().skip(part).filter(Character::isLetterOrDigit).count() < MIN_PREFIX) {
            throw new QuerySyntaxException(
                    start,
                    "'" + beginning + "*' is too short",
                    part == 0
                            ? "Write " + MIN_PREFIX + " letters at least before the *."
                            : "Write " + MIN_PREFIX + " letters at least between the last hyphen and the *.");
        }
        return new Prefix(beginning);
    }

    /** How many code points stand before the last of the words that hyphens part. */
    private static int lastPart(String word) {
        int[] signs = word.codePoints().toArray();
        int part = 0;
        for (int i = 0; i < signs.length; i++) {
            if (Character.getType(signs[i]) == Character.DASH_PUNCTUATION) {
                part = i + 1;
            }
        }
        return part;
    }

    private static void refuseStar(int start, String word) {
        int star = word.indexOf('*');
        if (star >= 0) {
            throw new QuerySyntaxException(
                    start + star, "A * can only stand at the end of a word", "Move it there, or take it away.");
        }
    }
}
