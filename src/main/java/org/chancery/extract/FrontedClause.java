package org.chancery.extract;

import java.util.Set;

/** Where a clause ends that stands before the one it depends on: While Lind says the port is safe, the union has left. */
final class FrontedClause {
    private static final Set<String> OPENERS = Set.of(
            "while", "although", "though", "after", "when", "since", "because", "whereas", "once", "whilst", "even");

    /** So far before a clause may its conjunction stand. */
    private static final int FARTHEST_OPENER = 14;

    private FrontedClause() {}

    /** The comma at which the sentence's main clause begins, where {@code from} lies in a clause before it; else the sentence's end. */
    static int end(Sentence sentence, int from) {
        if (!isFronted(sentence, from)) {
            return sentence.size();
        }
        ClauseStarts clauses = new ClauseStarts(sentence);
        boolean verb = false;
        int phrase = sentence.size();
        for (int i = from; i + 2 < sentence.size(); i++) {
            Word word = sentence.word(i);
            verb |= word.isVerbLike() || word.isContraction();
            if (verb
                    && word.isComma()
                    && !word.quoted()
                    && !sentence.word(i + 1).quoted()
                    && isMain(clauses, sentence, i)) {
                return i;
            }
            boolean subject = verb && word.isComma() && !word.quoted() && NounPhrases.endOf(sentence, i + 1) > i + 1;
            phrase = subject ? Math.min(phrase, i) : phrase;
        }
        return phrase;
    }

    private static boolean isMain(ClauseStarts clauses, Sentence sentence, int comma) {
        return switch (sentence.word(comma + 1).lower()) {
            case "and", "or", "but", "which", "who", "where", "whose", "including" -> false;
            default -> clauses.beginsAt(comma + 1);
        };
    }

    /** Whether the sentence, or the part of it behind "but" or "and", begins with a conjunction before {@code from}. */
    private static boolean isFronted(Sentence sentence, int from) {
        for (int i = from - 1; i >= 0 && from - i <= FARTHEST_OPENER; i--) {
            Word word = sentence.word(i);
            if (word.quoted() || word.isComma() || word.is(";")) {
                return false;
            }
            boolean opens = i == 0
                    || sentence.word(i - 1).isPunctuation()
                    || (i == 1
                            && (sentence.word(0).is("but") || sentence.word(0).is("and")));
            if (OPENERS.contains(word.lower())) {
                return opens;
            }
        }
        return false;
    }
}
