package org.chancery.extract;

import org.jspecify.annotations.Nullable;

/** Reads what one reports of another: Lind was quoted by the agency as saying …; the agency quoted Lind as saying …. */
final class QuotedAs {
    private static final int FARTHEST = 12;

    private QuotedAs() {}

    /** The cue from its "quoted" on, if the participle stands behind "quoted … as"; null otherwise. */
    static @Nullable CueHit subject(Sentence sentence, CueHit hit) {
        if (hit.from() < 2 || !sentence.word(hit.from() - 1).is("as")) {
            return null;
        }
        for (int i = hit.from() - 2; i > 0 && hit.from() - i < FARTHEST; i--) {
            Word word = sentence.word(i);
            if (word.quoted() || word.is(".") || word.is(";")) {
                return null;
            }
            if (word.is("quoted") || word.is("cited")) {
                return new CueHit(hit.cue(), isPassive(sentence, i) ? i - 1 : i, hit.verb(), hit.to(), false);
            }
        }
        return null;
    }

    private static boolean isPassive(Sentence sentence, int quoted) {
        return switch (sentence.word(quoted - 1).lower()) {
            case "was", "were", "is", "are", "been" -> true;
            default -> false;
        };
    }

    /** Whose words they are: the subject of "was quoted", the object of "quoted". */
    static @Nullable Mention mention(Sentence sentence, CueHit quoted) {
        Word first = sentence.word(quoted.from());
        if (!first.is("quoted") && !first.is("cited")) {
            return MentionFinder.before(sentence, quoted.from());
        }
        int start = quoted.from() + 1;
        int end = Anaphora.isPronoun(sentence.word(start))
                        && sentence.word(start + 1).is("as")
                ? start + 1
                : NounPhrases.endOf(sentence, start);
        return end > start ? Mention.of(start, end) : null;
    }
}
