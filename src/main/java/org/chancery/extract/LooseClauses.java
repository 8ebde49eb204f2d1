package org.chancery.extract;

import java.util.Set;

/** Tells where a clause can begin, for cues behind which hardly anything else stands: said. */
final class LooseClauses {
    private static final int FARTHEST_VERB = 20;

    /** Said nothing of it, said the same, said a word: no clause begins with them. */
    private static final Set<String> NO_CLAUSE = Set.of(
            "nothing",
            "something",
            "anything",
            "little",
            "much",
            "so",
            "last",
            "early",
            "late",
            "earlier",
            "later",
            "next",
            "grace",
            "goodbye",
            "hello",
            "yes",
            "prayers",
            "sorry",
            "what",
            "who",
            "which",
            "that",
            "this");

    private final Sentence sentence;
    private final ClauseStarts clauses;

    LooseClauses(Sentence sentence, ClauseStarts clauses) {
        this.sentence = sentence;
        this.clauses = clauses;
    }

    /** Whether a clause can begin at word {@code at}, as far as a noun there and any past or finite form behind it tell. */
    boolean at(int at) {
        Word first = sentence.word(at);
        boolean opens = (first.isNounLike()
                        || first.is("a")
                        || (first.tag().startsWith("VERB") && first.lower().endsWith("s"))
                        || first.tag().startsWith("DET")
                        || first.tag().startsWith("PRON")
                        || first.tag().startsWith("NUM")
                        || first.tag().startsWith("ADJ"))
                && !NounPhrases.isTemporal(first)
                && !NO_CLAUSE.contains(first.lower())
                && !first.quoted();
        for (int i = at + 1; opens && i < Math.min(sentence.size() - 1, at + FARTHEST_VERB); i++) {
            Word word = sentence.word(i);
            if (word.is(";") || word.is(":") || word.is(".") || word.is("that") || word.is("ago")) {
                return false;
            }
            boolean verb = word.isVerbLike() && !word.isIng() && !clauses.isWithinPhrase(i);
            boolean behindNoun =
                    sentence.word(i - 1).isNounLike() && (Lexicon.isPast(word.lower()) || isPresentTakenForNoun(i));
            if (!word.quoted() && (verb || behindNoun)) {
                return true;
            }
        }
        return false;
    }

    /** A cut brings its price to, the committee plans to meet. */
    private boolean isPresentTakenForNoun(int at) {
        Word word = sentence.word(at);
        boolean singular =
                word.lower().endsWith("s") && !sentence.word(at - 1).lower().endsWith("s");
        if (!singular || at + 2 >= sentence.size()) {
            return false;
        }
        Word next = sentence.word(at + 1);
        return next.tag().startsWith("PRON")
                || next.tag().startsWith("DET")
                || (next.is("to") && sentence.word(at + 2).isVerbLike());
    }
}
