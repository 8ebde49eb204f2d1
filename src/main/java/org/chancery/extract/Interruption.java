package org.chancery.extract;

import java.util.List;
import java.util.Set;
import org.chancery.extract.Attribution.Piece;

/**
 * Tells the two pieces of a clause that an attribution stands in, between commas: The talks, Lind said, would go on. What follows is part
 * of the clause where the words before need it, or where it can be nothing else: …, Lind said, unless the talks go on.
 */
final class Interruption {
    private static final int LONGEST_ATTRIBUTION = 12;

    /** Words with which the clause may go on that was complete before. */
    private static final Set<String> CONTINUES = Set.of(
            "whether",
            "if",
            "unless",
            "because",
            "until",
            "which",
            "and",
            "or",
            "so",
            "especially",
            "particularly",
            "rather",
            "not",
            "even",
            "whereas",
            "provided",
            "without");

    /** Words that a clause of its own before the main one begins with. */
    private static final Set<String> OPENS_ANOTHER = Set.of(
            "if",
            "when",
            "while",
            "although",
            "though",
            "after",
            "before",
            "since",
            "because",
            "as",
            "once",
            "unless",
            "until",
            "even",
            "given",
            "despite");

    private final Sentence sentence;
    private final FollowingContent following;
    private final ClauseStarts clauses;
    private final LooseClauses loose;

    Interruption(Sentence sentence, FollowingContent following) {
        this.sentence = sentence;
        this.following = following;
        this.clauses = new ClauseStarts(sentence);
        this.loose = new LooseClauses(sentence, clauses);
    }

    /** The comma at which the attribution ends whose cue or speaker ends before {@code from}; -1 where a clause follows in it. */
    int end(int from) {
        for (int i = from; i < Math.min(sentence.size(), from + LONGEST_ATTRIBUTION); i++) {
            Word word = sentence.word(i);
            if (word.isComma()) {
                return i;
            }
            if (word.quoted() || word.isVerbLike() || word.is("that") || word.isPunctuation()) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * The pieces; none where nothing is interrupted.
     *
     * @param start where the clause may begin
     * @param from the attribution's first word, a comma before it
     * @param comma the comma at its end
     */
    List<Piece> pieces(int start, int from, int comma) {
        int next = comma + 1;
        boolean between = comma > 0
                && from - 1 > start
                && next + 1 < sentence.size()
                && sentence.word(from - 1).isComma()
                && !sentence.word(from - 1).quoted()
                && !sentence.word(next).quoted();
        if (!between || !goesOn(start, from - 1, next)) {
            return List.of();
        }
        return List.of(new Piece(start, from - 1), following.clauseFrom(next));
    }

    private boolean goesOn(int start, int end, int next) {
        Word word = sentence.word(next);
        Word last = sentence.word(end - 1);
        if (last.tag().startsWith("AUX") || last.isNegation()) {
            return true;
        }
        if (hasFiniteVerb(start, end)) {
            boolean fronted = OPENS_ANOTHER.contains(sentence.word(start).lower());
            return fronted
                    ? clauses.beginsAt(next)
                    : CONTINUES.contains(word.lower())
                            && !(word.is("and") && sentence.word(next + 1).isVerbLike());
        }
        boolean phrase = NounPhrases.startOf(sentence, end - 1) == start;
        boolean verb = word.isVerbLike() && !word.isIng();
        boolean adverbial = sentence.word(start).tag().startsWith("ADP")
                || sentence.word(start).isAdverb();
        return phrase ? verb : adverbial && (clauses.beginsAt(next) || loose.at(word.isAdverb() ? next + 1 : next));
    }

    private boolean hasFiniteVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            Word word = sentence.word(i);
            boolean infinitive = i > from && sentence.word(i - 1).is("to");
            if (word.isContraction() || (word.isVerbLike() && !word.isIng() && !infinitive)) {
                return true;
            }
        }
        return false;
    }
}
