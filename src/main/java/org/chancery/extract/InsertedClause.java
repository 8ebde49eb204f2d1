package org.chancery.extract;

import java.util.Set;

/**
 * Where a clause ends that stands within another: Vask, who said the port would close, was rebuked; Vask, whose brother left after Lind
 * said that the port would close, declined to comment.
 */
final class InsertedClause {
    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom", "where");
    private static final Set<String> CONJUNCTIONS =
            Set.of("after", "when", "because", "since", "as", "before", "while", "although", "though", "once");

    /** What stands behind a comma and goes on with the clause before it. */
    private static final Set<String> GOES_ON = Set.of(
            "that",
            "and",
            "or",
            "but",
            "nor",
            "which",
            "who",
            "whose",
            "whom",
            "where",
            "including",
            "so",
            "not",
            "because",
            "if");

    private final Sentence sentence;
    private final ClauseStarts clauses;

    private InsertedClause(Sentence sentence) {
        this.sentence = sentence;
        this.clauses = new ClauseStarts(sentence);
    }

    /** The comma at which the clause around goes on, where content from word {@code from} on lies in one within it; else the sentence's end. */
    static int end(Sentence sentence, int from, boolean phrase) {
        InsertedClause inserted = new InsertedClause(sentence);
        int opener = inserted.opener(from);
        return opener < 0 ? sentence.size() : inserted.end(from, phrase, inserted.isIncomplete(opener - 1));
    }

    /** The word behind the comma before {@code from} with which a clause begins that has another around it; -1 where there is none. */
    private int opener(int from) {
        boolean conjunction = false;
        int verbs = 0;
        for (int i = from - 1; i > 0; i--) {
            Word word = sentence.word(i);
            if (word.quoted() || word.is(";") || word.is(":") || word.isComma()) {
                return -1;
            }
            verbs += word.isVerbLike() && !word.isIng() && !sentence.word(i - 1).isVerbLike() ? 1 : 0;
            conjunction |= verbs == 1 && CONJUNCTIONS.contains(word.lower());
            if (sentence.word(i - 1).isComma() && !sentence.word(i - 1).quoted()) {
                return i > 1 && (RELATIVES.contains(word.lower()) || conjunction) ? i : -1;
            }
        }
        return -1;
    }

    /** Whether the clause around still lacks its verb at {@code comma}: Vask,; asked about Vask,; when Lind met Vask,. */
    private boolean isIncomplete(int comma) {
        int start = comma;
        while (start > 0
                && !sentence.word(start - 1).is(";")
                && !sentence.word(start - 1).is(":")) {
            start--;
        }
        if (CONJUNCTIONS.contains(sentence.word(start).lower())) {
            return true;
        }
        for (int i = start + 1; i < comma; i++) {
            if (isFinite(i)) {
                return false;
            }
        }
        return true;
    }

    private int end(int from, boolean phrase, boolean incomplete) {
        boolean verb = phrase;
        boolean aside = false;
        int first = sentence.size();
        for (int i = afterCondition(from); i + 2 < sentence.size(); i++) {
            Word word = sentence.word(i);
            boolean comma =
                    word.isComma() && !word.quoted() && !sentence.word(i + 1).quoted();
            if (!comma) {
                verb |= !aside && (word.isVerbLike() || word.isContraction());
            } else if (!verb) {
                // The port, the oldest in Oslo, would close: what stands between its commas ends nothing.
                aside = !aside;
            } else if (goesOnAround(i + 1, incomplete)) {
                return i;
            } else if (incomplete && !continues(i + 1)) {
                first = Math.min(first, i);
            }
        }
        return first;
    }

    /** Where the clause begins that a condition or a time stands before: if the road closes, the town will die. */
    private int afterCondition(int from) {
        boolean condition = CONJUNCTIONS.contains(sentence.word(from).lower())
                || sentence.word(from).is("if")
                || sentence.word(from).is("unless");
        int at = from;
        while (condition && at + 1 < sentence.size() && !sentence.word(at).isComma()) {
            at++;
        }
        return condition ? at + 1 : from;
    }

    private boolean goesOnAround(int next, boolean incomplete) {
        int at = sentence.word(next).isAdverb() ? next + 1 : next;
        return isFinite(at) || (incomplete && !continues(next) && clauses.beginsAt(next));
    }

    private boolean continues(int at) {
        Word word = sentence.word(at);
        return GOES_ON.contains(word.lower()) || word.isIng();
    }

    private boolean isFinite(int at) {
        Word word = sentence.word(at);
        boolean verb = word.tag().startsWith("AUX") || (word.tag().startsWith("VERB") && !word.isIng());
        return verb && !word.quoted() && !clauses.isWithinPhrase(at);
    }
}
