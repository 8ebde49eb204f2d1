package org.chancery.extract;

import java.util.List;
import java.util.Set;
import org.chancery.extract.Attribution.Piece;

/** Finds what is reported according to somebody. */
final class AccordingTo {
    /** The preposition that works as a cue. */
    static final Cue CUE =
            new Cue("according-to", "according to", List.of("according to"), Set.of(), "assert", Cue.Sense.SPEECH, 0.9);

    private AccordingTo() {}

    /** The clause that ends before the preposition, or that it stands in between commas. */
    private static List<Piece> before(
            Sentence sentence, List<CueHit> hits, List<Attribution> found, CueHit hit, Mention mention) {
        PrecedingContent preceding = new PrecedingContent(sentence, found);
        Interruption interruption = new Interruption(sentence, new FollowingContent(sentence, hits));
        int start = preceding.clauseStart(hit.from());
        boolean verb = mention.besideTo() > mention.besideFrom()
                && sentence.word(mention.besideFrom()).isVerbLike();
        int after = verb ? mention.to() : Math.max(mention.to(), mention.besideTo());
        List<Piece> interrupted = interruption.pieces(start, hit.from(), interruption.end(after));
        Piece clause = interrupted.isEmpty() ? preceding.clauseTo(hit.from()) : null;
        return clause == null ? interrupted : List.of(clause);
    }

    private static boolean isNew(List<Piece> pieces, List<Attribution> found) {
        int words = pieces.stream().mapToInt(piece -> piece.to() - piece.from()).sum();
        return words > 2
                && found.stream()
                        .noneMatch(other -> other.holds(pieces.getFirst().from()));
    }

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
            List<Piece> pieces = List.of();
            if (i == 0 || sentence.word(i - 1).is("but") || sentence.word(i - 1).is("and")) {
                int start = after < sentence.size() && sentence.word(after).isComma() ? after + 1 : mention.to();
                if (start < sentence.size()) {
                    pieces = List.of(new Piece(start, Boundaries.clauseEnd(sentence, start, hits)));
                }
            } else {
                pieces = before(sentence, hits, found, hit, mention);
            }
            if (!pieces.isEmpty() && isNew(pieces, found)) {
                found.add(new Attribution(hit, Frame.POST, Rule.ACCORDING_TO, mention, pieces, false));
            }
        }
    }
}
