package org.chancery.extract;

import java.util.List;
import java.util.Set;
import org.chancery.extract.Attribution.Piece;

/** Finds what is reported according to somebody. */
final class AccordingTo {
    /** The preposition that works as a cue. */
    static final Cue CUE = new Cue(
            "according-to", "according to", List.of("according to"), Set.of(), "assert", Cue.Sense.SPEECH, 0.83);

    private AccordingTo() {}

    private static boolean isObjectPronoun(Word word) {
        return word.is("him")
                || word.is("them")
                || (word.is("her") && !word.tag().startsWith("DET"));
    }

    /** Adds what is attributed by it to {@code found}. */
    static void find(Sentence sentence, List<CueHit> hits, List<Attribution> found) {
        for (int i = 0; i + 2 < sentence.size(); i++) {
            if (!sentence.word(i).is("according")
                    || !sentence.word(i + 1).is("to")
                    || sentence.word(i).quoted()) {
                continue;
            }
            Mention mention = isObjectPronoun(sentence.word(i + 2))
                    ? Mention.of(i + 2, i + 3)
                    : MentionFinder.after(sentence, i + 2);
            if (mention == null) {
                continue;
            }
            CueHit hit = new CueHit(CUE, i, i, i + 2, false);
            int after = Math.max(mention.to(), mention.besideTo());
            Piece content = null;
            if (i == 0 || sentence.word(i - 1).is("but") || sentence.word(i - 1).is("and")) {
                int start = after < sentence.size() && sentence.word(after).isComma() ? after + 1 : mention.to();
                if (start < sentence.size()) {
                    content = new Piece(start, Boundaries.clauseEnd(sentence, start, hits));
                }
            } else {
                content = new PrecedingContent(sentence, found).clauseTo(i);
            }
            Piece piece = content;
            if (piece != null
                    && piece.to() - piece.from() > 2
                    && found.stream().noneMatch(other -> other.holds(piece.from()))) {
                found.add(new Attribution(hit, Frame.POST, Rule.ACCORDING_TO, mention, List.of(piece), false));
            }
        }
    }
}
