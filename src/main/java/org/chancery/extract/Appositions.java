package org.chancery.extract;

import org.jspecify.annotations.Nullable;

/** Reads what stands beside a name between commas, brackets or dashes: Mara Lind, the trade minister, said. */
final class Appositions {
    private static final int FEWEST_OF_FULL_NAME = 2;

    private Appositions() {}

    /** {@code comma} ends an insertion: the subject stands before its beginning, which is at most three commas away. */
    static @Nullable Mention across(Sentence sentence, int comma) {
        Mention found = null;
        boolean bracket = sentence.word(comma).is(")");
        for (int c = comma - 1; c > 0; c--) {
            Word word = sentence.word(c);
            if (word.quoted()) {
                break;
            }
            boolean opens = bracket
                    ? word.is("(")
                    : word.text().equals(sentence.word(comma).text());
            if (!opens) {
                continue;
            }
            if (!mayStandBeside(sentence, c + 1, comma)) {
                break;
            }
            Mention mention = MentionFinder.phrase(sentence, c, true);
            if (mention != null) {
                found = mention.beside(c + 1, comma);
            }
            if (bracket) {
                break;
            }
        }
        return found;
    }

    /** What stands between commas beside a name has no finite verb of its own, unless it starts with who, which or as. */
    static boolean mayStandBeside(Sentence sentence, int from, int to) {
        if (from >= to) {
            return false;
        }
        String first = sentence.word(from).lower();
        boolean clause = switch (first) {
            case "who", "which", "whose", "whom", "where", "as", "when", "while", "speaking", "including", "citing" ->
                true;
            default -> false;
        };
        for (int i = from; i < to; i++) {
            Word word = sentence.word(i);
            if (word.quoted()) {
                return clause;
            }
            boolean finite = word.tag().startsWith("AUX")
                    || (word.tag().startsWith("VERB")
                            && !word.isIng()
                            && !word.lower().endsWith("ed")
                            && !isLinkedInfinitive(sentence, i));
            if (finite
                    && !clause
                    && i != from
                    && !sentence.word(from).tag().startsWith("ADP")
                    && !hasRelative(sentence, from, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLinkedInfinitive(Sentence sentence, int at) {
        return at > 0 && sentence.word(at - 1).is("to");
    }

    private static boolean hasRelative(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.word(i).is("who")
                    || sentence.word(i).is("which")
                    || sentence.word(i).is("whose")
                    || (sentence.word(i).is("that")
                            && i > from
                            && sentence.word(i - 1).isNounLike())) {
                return true;
            }
        }
        return false;
    }

    /** The name before a description whose second comma is missing: Omar Dessin, a spokesman for the rebels said; null where none is. */
    static @Nullable Mention open(Sentence sentence, Mention description, int verb) {
        int comma = description.from() - 1;
        boolean may = comma >= FEWEST_OF_FULL_NAME
                && sentence.word(comma).isComma()
                && (sentence.word(description.from()).is("a")
                        || sentence.word(description.from()).is("an"))
                && verb + 1 < sentence.size()
                && !sentence.word(verb + 1).isComma();
        int start = may ? NounPhrases.startOf(sentence, comma - 1) : -1;
        if (start < 0 || comma - start < FEWEST_OF_FULL_NAME) {
            return null;
        }
        for (int i = start; i < comma; i++) {
            if (!Phrases.isNamePart(sentence, i, comma)) {
                return null;
            }
        }
        boolean opens = start == 0 || sentence.word(start - 1).isPunctuation();
        return opens ? Mention.of(start, comma).beside(description.from(), description.to()) : null;
    }
}
