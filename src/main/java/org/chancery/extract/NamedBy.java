package org.chancery.extract;

import org.chancery.extract.Attribution.Piece;
import org.jspecify.annotations.Nullable;

/** Finds the name that somebody gives a thing: what Lind called a mistake, what Lind described as "a mistake". */
final class NamedBy {
    private NamedBy() {}

    /** The name behind the cue; null where the cue does not stand in such a clause. */
    static @Nullable Piece content(Sentence sentence, CueHit hit, Mention left) {
        boolean what = left.from() > 0
                && sentence.word(left.from() - 1).is("what")
                && hit.from() == left.to()
                && !sentence.word(hit.verb() - 1).is("to");
        if (!what || !(hit.cue().has(Frame.PREDICATE) || hit.cue().has(Frame.AS))) {
            return null;
        }
        int from = hit.to();
        if (from < sentence.size() && sentence.word(from).is("as")) {
            from++;
        } else if (!hit.cue().has(Frame.PREDICATE)) {
            return null;
        }
        int to = end(sentence, from);
        return to > from ? new Piece(from, to) : null;
    }

    /** The word after a quotation and the noun phrase that goes on behind it, or after a noun phrase. */
    private static int end(Sentence sentence, int from) {
        int quoted = from;
        while (quoted < sentence.size()
                && !sentence.word(quoted).quoted()
                && (sentence.word(quoted).tag().startsWith("DET")
                        || sentence.word(quoted).tag().startsWith("ADJ"))) {
            quoted++;
        }
        int end = quoted;
        while (end < sentence.size() && sentence.word(end).quoted()) {
            end++;
        }
        return end > quoted ? NounPhrases.endOf(sentence, end) : NounPhrases.endOf(sentence, from);
    }
}
