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
        boolean time = NounPhrases.isTemporal(first) || first.is("late") || first.is("early") || first.is("last");
        int subject = time && !NounPhrases.isModifier(sentence, at) ? at : subjectEnd(at);
        if (subject == at) {
            return false;
        }
        if (word(subject, "to")) {
            return false;
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
                i += !reduced && i + 1 < end && sentence.word(i + 1).isVerbLike() ? 1 : 0;
            } else if (word.isComma()) {
                aside = !aside;
            } else if (!aside && (word.is("that") || word.is("which") || word.is("who"))) {
                verbs++;
            } else if (word.is(".")
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
        return word.tag().startsWith("AUX") || (word.tag().startsWith("VERB") && !word.isIng() && !word(at - 1, "to"));
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
        if ((word.tag().startsWith("VERB") && word.isIng()) || word.is("if")) {
            return at + 1;
        }
        return NounPhrases.endOf(sentence, at);
    }

    private boolean word(int at, String text) {
        return at >= 0 && at < sentence.size() && sentence.word(at).is(text);
    }
}
