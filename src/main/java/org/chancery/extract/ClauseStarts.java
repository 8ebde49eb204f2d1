package org.chancery.extract;

/** Tells where a clause without "that" begins: a subject with a finite verb. */
final class ClauseStarts {
    private static final int FARTHEST_VERB = 20;

    private final Sentence sentence;

    ClauseStarts(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether a clause begins at word {@code at}. */
    boolean beginsAt(int at) {
        return startsPlainly(at) || startsWithSubordinate(at);
    }

    /** Whether a subject with a finite verb begins here. */
    private boolean startsPlainly(int at) {
        Word first = sentence.word(at);
        if (first.isContraction()) {
            return true;
        }
        boolean time = NounPhrases.isTemporal(first) || first.is("late") || first.is("early") || first.is("last");
        int subject = time && !NounPhrases.isModifier(sentence, at) ? at : subjectEnd(at);
        if (subject == at) {
            return false;
        }
        for (int i = at + 1; i < subject; i++) {
            if (isPastBehindNoun(i)) {
                return true;
            }
        }
        if (word(subject, "to")) {
            return hasAuxiliary(subject);
        }
        int verbs = 1;
        boolean aside = false;
        for (int i = subject, end = Math.min(sentence.size(), subject + FARTHEST_VERB); i < end; i++) {
            Word word = sentence.word(i);
            if (word.isContraction() || isFinite(i)) {
                boolean reduced = isReduced(i, subject) || aside;
                verbs -= reduced ? 0 : 1;
                if (verbs == 0) {
                    return true;
                }
                while (!reduced
                        && i + 1 < end
                        && (sentence.word(i + 1).isVerbLike()
                                || sentence.word(i + 1).isAdverb())) {
                    i++;
                }
            } else if (word.isComma()) {
                aside = !aside;
            } else if (!aside && (word.is("that") || word.is("which") || word.is("who"))) {
                verbs++;
            } else if (word.is(".")
                    || word.isDash()
                    || isNewClause(i)
                    || word.is(";")
                    || word.is(":")
                    || isConjunction(word)
                    || (word.is("for") && i == subject)) {
                return false;
            }
        }
        return false;
    }

    /** Although the port is open, the road …: two clauses, the main one behind a comma. */
    private boolean startsWithSubordinate(int at) {
        boolean opens = switch (sentence.word(at).lower()) {
            case "although",
                    "though",
                    "while",
                    "if",
                    "once",
                    "unless",
                    "under",
                    "despite",
                    "without",
                    "given",
                    "because" -> true;
            default -> false;
        };
        for (int i = at + 2; opens && i < Math.min(sentence.size() - 2, at + FARTHEST_VERB); i++) {
            if (sentence.word(i).isComma()) {
                return startsPlainly(i + 1);
            }
            opens = !sentence.word(i).quoted() && !sentence.word(i).is(".");
        }
        return false;
    }

    private boolean isFinite(int at) {
        Word word = sentence.word(at);
        return isPastBehindNoun(at)
                || word.tag().startsWith("AUX")
                || (word.tag().startsWith("VERB") && !word.isIng() && !isWithinPhrase(at));
    }

    /** A word that the tagger took for a verb where none can stand: to use, in use, his most admired work. */
    boolean isWithinPhrase(int at) {
        Word before = sentence.word(at - 1);
        return before.is("to")
                || before.is("most")
                || before.tag().startsWith("DET")
                || (before.tag().startsWith("ADP") && !word(at + 1, "that"));
    }

    /** And she has a brother: the verb behind it is not that of the clause before. */
    private boolean isNewClause(int at) {
        Word word = sentence.word(at);
        return (word.is("and") || word.is("but"))
                && at + 1 < sentence.size()
                && NounPhrases.isPronoun(sentence.word(at + 1));
    }

    private boolean isPastBehindNoun(int at) {
        Word word = sentence.word(at);
        return Lexicon.isFinitePast(word.lower())
                && !word.quoted()
                && (sentence.word(at - 1).isNounLike() || sentence.word(at - 1).isAdverb());
    }

    /** The test of its ability to sell will come: after the infinitive the clause has a verb of its own. */
    private boolean hasAuxiliary(int from) {
        for (int i = from + 2; i < Math.min(sentence.size(), from + FARTHEST_VERB); i++) {
            Word word = sentence.word(i);
            if (word.quoted() || word.isPunctuation() || word.is("that") || word.is("who") || isConjunction(word)) {
                return false;
            }
            if (word.tag().startsWith("AUX") && !word(i - 1, "to")) {
                return sentence.word(i - 1).isNounLike();
            }
        }
        return false;
    }

    /** A participle that describes the noun before it: papers connected with strings, a plan drawn up by the ministry. */
    private boolean isReduced(int at, int subject) {
        Word word = sentence.word(at);
        boolean participle = word.tag().startsWith("VERB")
                && (word.lower().endsWith("ed") || word.lower().endsWith("n"));
        boolean by = word(at + 1, "by")
                || (at > subject && (word(at + 1, "with") || word(at + 1, "in") || word(at + 1, "to")));
        return participle && by;
    }

    /** Opens another clause, before which there was no verb: told stories until they slept. */
    private static boolean isConjunction(Word word) {
        return switch (word.lower()) {
            case "until", "when", "because", "while", "although", "though", "since", "unless" -> true;
            default -> false;
        };
    }

    private int subjectEnd(int at) {
        Word word = sentence.word(at);
        if (word.is("no") && word(at + 1, "one")) {
            return at + 2;
        }
        if (word.tag().startsWith("PRON")
                || word.is("this")
                || word.is("that")
                || word.is("these")
                || word.is("those")
                || word.is("there")) {
            return at + 1;
        }
        boolean takenForVerb = word.tag().startsWith("VERB")
                && word.lower().endsWith("s")
                && at + 1 < sentence.size()
                && sentence.word(at + 1).tag().startsWith("ADP");
        if ((word.tag().startsWith("VERB") && word.isIng()) || word.is("if") || takenForVerb) {
            return at + 1;
        }
        boolean quantity = word.tag().startsWith("NUM") || word.is("some") || word.is("most") || word.is("half");
        if (quantity && word(at + 1, "of")) {
            return NounPhrases.endOf(sentence, at + 2);
        }
        boolean number =
                word(at, "about") || word(at, "over") || word(at, "around") || word(at, "more") || word(at, "less");
        if (Lexicon.beginsClause(word.lower())
                && at + 1 < sentence.size()
                && (!number || sentence.word(at + 1).tag().startsWith("NUM") || word(at + 1, "than"))) {
            int end = subjectEnd(at + 1);
            return end > at + 1 ? end : at;
        }
        return NounPhrases.endOf(sentence, at);
    }

    private boolean word(int at, String text) {
        return at >= 0 && at < sentence.size() && sentence.word(at).is(text);
    }
}
