package org.chancery.extract;

/** Passes over what may stand between a cue and its content: in a statement, on Monday, at a press conference in Geneva. */
final class Asides {
    private static final int LONGEST_INSERTION = 15;
    private static final int FARTHEST_THAT = 18;

    private final Sentence sentence;
    private final ClauseStarts clauses;

    Asides(Sentence sentence, ClauseStarts clauses) {
        this.sentence = sentence;
        this.clauses = clauses;
    }

    /** The word after the aside that begins at {@code at}; {@code at} where none does. */
    int skip(int at) {
        Word word = sentence.word(at);
        if (word.quoted()) {
            return at;
        }
        boolean inDate = at > 0
                && NounPhrases.isTemporal(sentence.word(at - 1))
                && (word.tag().startsWith("NUM")
                        || (word.isComma() && sentence.word(at - 1).tag().startsWith("NUM")));
        if (NounPhrases.isTemporal(word) || isOfTime(word) || word.isAdverb() || inDate) {
            return at + 1;
        }
        return switch (word.lower()) {
            case "in",
                    "on",
                    "at",
                    "during",
                    "to",
                    "after",
                    "before",
                    "by",
                    "via",
                    "through",
                    "from",
                    "following",
                    "of",
                    "with",
                    "about" -> phraseEnd(at);
            case "," -> insertionEnd(at);
            default -> at;
        };
    }

    private static boolean isOfTime(Word word) {
        return switch (word.lower()) {
            case "last", "early", "late", "earlier", "later", "this" -> true;
            default -> false;
        };
    }

    private int phraseEnd(int at) {
        boolean year = at + 1 < sentence.size() && NounPhrases.isTemporal(sentence.word(at + 1));
        int end = Math.max(year ? at + 2 : at, NounPhrases.endOf(sentence, at + 1));
        boolean relative = end < sentence.size()
                && (sentence.word(end).is("when") || sentence.word(end).is("where"));
        return end > at + 1 && !relative ? end : at;
    }

    private int insertionEnd(int comma) {
        if (comma + 1 < sentence.size() && NounPhrases.isTemporal(sentence.word(comma + 1))) {
            return comma + 2;
        }
        for (int i = comma + 1; i < Math.min(sentence.size(), comma + LONGEST_INSERTION); i++) {
            if (sentence.word(i).quoted()) {
                return comma;
            }
            if (sentence.word(i).isComma()) {
                return i + 1;
            }
        }
        return comma;
    }

    /** The "that" of a clause which nothing but phrases part from word {@code from}; -1 where there is none. */
    int that(int from) {
        for (int i = from; i + 1 < Math.min(sentence.size(), from + FARTHEST_THAT); i++) {
            Word word = sentence.word(i);
            boolean finite = word.tag().startsWith("AUX")
                    || (word.tag().startsWith("VERB")
                            && !word.isIng()
                            && !word.lower().endsWith("ed")
                            && !sentence.word(Math.max(0, i - 1)).is("to"));
            if (word.quoted()
                    || finite
                    || (word.isPunctuation() && !word.isComma())
                    || word.is("who")
                    || (word.isComma() && sentence.word(i + 1).isIng())) {
                return -1;
            }
            boolean clause = word.is("that")
                    && i > from
                    && !sentence.word(i + 1).isVerbLike()
                    && !sentence.word(i - 1).tag().startsWith("ADP");
            if (clause && (clauses.beginsAt(i + 1) || sentence.word(i + 1).isComma())) {
                return i;
            }
        }
        return -1;
    }
}
