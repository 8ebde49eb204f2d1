package org.chancery.extract;

import java.util.Set;

/** Tells whether a form of a cue is a verb where it stands, which the tagger does not always see. */
final class VerbForms {
    /** Past forms that are hardly anything else, whatever the tagger says. */
    private static final Set<String> IRREGULAR = Set.of(
            "said",
            "told",
            "spoke",
            "wrote",
            "swore",
            "shot",
            "hit",
            "besought",
            "sought",
            "thought",
            "began",
            "sang",
            "foresaw",
            "forbade",
            "undertook",
            "withdrew",
            "upheld",
            "struck",
            "lashed");

    private VerbForms() {}

    /** Whether the word is the verb of that cue. */
    static boolean mayBeVerb(Sentence sentence, int at, CueFinder.Form form) {
        Cue cue = form.cue();
        Word word = sentence.word(at);
        Word before = at == 0 ? null : sentence.word(at - 1);
        boolean afterArticle = before != null
                && (before.tag().startsWith("DET")
                        || before.tag().equals("NUM")
                        || before.isPossessive()
                        || before.is("of")
                        || before.is("his")
                        || before.is("her")
                        || before.is("its")
                        || before.is("their"));
        if (word.isVerbLike()) {
            return before == null
                    || !afterArticle
                    || before.is("all")
                    || before.is("both")
                    || before.is("that")
                    || before.is("this")
                    || before.is("some")
                    || before.is("her");
        }
        boolean quantity = before != null && (word.is("say") || word.is("says")) && isQuantity(before);
        if (quantity) {
            return true;
        }
        boolean past = word.lower().endsWith("ed") || word.is("said") || word.is("told") || word.is("says");
        boolean subject = before != null
                && (before.isNounLike()
                        || before.tag().startsWith("PRON")
                        || before.isComma()
                        || before.tag().startsWith("ADV")
                        || before.tag().startsWith("AUX")
                        || CueFinder.HAVE.contains(before.lower())
                        || before.quoted());
        Word next = at + 1 < sentence.size() ? sentence.word(at + 1) : null;
        boolean object = next != null
                && (next.quoted()
                        || next.tag().startsWith("DET")
                        || next.tag().startsWith("PRON")
                        || next.tag().startsWith("PROPN")
                        || next.is("that")
                        || next.is("to")
                        || next.is(":")
                        || next.isComma()
                        || next.is("for")
                        || next.is("against")
                        || next.is("how")
                        || next.is("."));
        boolean present =
                (word.lower().endsWith("s") || (before != null && before.lower().endsWith("s")))
                        && next != null
                        && (next.is("that") || (next.tag().startsWith("PRON") && NounPhrases.isPronoun(next)));
        boolean irregular = IRREGULAR.contains(word.lower());
        if (!afterArticle && isPresent(sentence, at, form)) {
            return true;
        }
        if ((present || irregular)
                && !afterArticle
                && before != null
                && (before.isNounLike() || before.tag().startsWith("PRON") || before.quoted() || before.isComma())) {
            return true;
        }
        boolean several = form.words().size() > 1;
        return past && !afterArticle && subject && (object || several || cue.prior() >= 0.85);
    }

    /** Some say. */
    private static boolean isQuantity(Word word) {
        return switch (word.lower()) {
            case "some", "many", "others", "most", "several", "few", "both", "all", "those" -> true;
            default -> false;
        };
    }

    /** A present form that the tagger took for a noun: the airline plans to, bookmakers reckon, diplomats talk of. */
    private static boolean isPresent(Sentence sentence, int at, CueFinder.Form form) {
        Word word = sentence.word(at);
        Word before = at == 0 ? null : sentence.word(at - 1);
        boolean taken = word.tag().startsWith("NOUN") || word.tag().startsWith("ADJ");
        if (before == null || !taken || !before.isNounLike()) {
            return false;
        }
        boolean agrees = word.lower().endsWith("s") != before.lower().endsWith("s");
        int next = at + form.words().size();
        boolean end = next >= sentence.size() || sentence.word(next).is(".");
        if (!agrees || end) {
            return agrees && form.cue().has(Frame.POST) && hasComma(sentence, at);
        }
        boolean infinitive = sentence.word(next).is("to")
                && next + 1 < sentence.size()
                && sentence.word(next + 1).isVerbLike()
                && form.cue().has(Frame.INFINITIVE);
        return infinitive || (startsClause(sentence, at - 1) && opensObject(form, sentence.word(next)));
    }

    /** Whether nothing but a noun phrase stands between the start of the sentence, or a mark, and the word after {@code last}. */
    private static boolean startsClause(Sentence sentence, int last) {
        int start = NounPhrases.startOf(sentence, last);
        return start == 0
                || (start > 0
                        && (sentence.word(start - 1).isPunctuation()
                                || sentence.word(start - 1).is("that")));
    }

    /** Whether a word can only begin an object or a clause, after a verb. */
    private static boolean opensObject(CueFinder.Form form, Word next) {
        boolean particle = form.words().size() > 1;
        boolean gerund =
                next.tag().startsWith("VERB") && next.isIng() && form.cue().has(Frame.GERUND);
        return particle
                || gerund
                || next.tag().startsWith("DET")
                || next.tag().startsWith("PRON")
                || next.tag().startsWith("NUM")
                || next.is("that");
    }

    private static boolean hasComma(Sentence sentence, int before) {
        for (int i = before - 1; i > 1; i--) {
            if (sentence.word(i).isComma()) {
                return true;
            }
        }
        return false;
    }
}
