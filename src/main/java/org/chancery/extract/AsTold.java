package org.chancery.extract;

import java.util.List;
import org.chancery.extract.Attribution.Piece;
import org.jspecify.annotations.Nullable;

/** Finds what is told by the way: As Lind told the paper, the port is lost; the port is lost, as Lind put it. */
final class AsTold {
    private static final int LONGEST_RECIPIENT = 10;

    private AsTold() {}

    /** The attribution whose speaker stands behind "as"; null where there is none. */
    static @Nullable Attribution find(
            Sentence sentence, CueHit hit, Mention left, PrecedingContent preceding, FollowingContent following) {
        Attribution trailing = asPutIt(sentence, hit, left, preceding);
        return trailing != null ? trailing : told(sentence, hit, left, preceding, following);
    }

    /** The port is lost, as Lind put it. */
    private static @Nullable Attribution asPutIt(
            Sentence sentence, CueHit hit, Mention left, PrecedingContent preceding) {
        int as = left.from() - 1;
        if (hit.cue().has(Frame.QUOTE) && preceding.endsQuotation(as)) {
            return new Attribution(hit, Frame.QUOTE, Rule.QUOTE_BEFORE, left, preceding.quotation(as, null), false);
        }
        boolean after = hit.cue().has(Frame.POST) && preceding.endsClause(as) && Tails.isTail(sentence, hit.to());
        return after
                ? new Attribution(hit, Frame.POST, Rule.AS_TOLD, left, List.of(preceding.clause(as)), false)
                : null;
    }

    /** As Lind told the paper, the ferry would not sail; the ferry would not sail, as Lind told Vask, who runs it. */
    private static @Nullable Attribution told(
            Sentence sentence, CueHit hit, Mention left, PrecedingContent preceding, FollowingContent following) {
        if (left.from() > 1 && !sentence.word(left.from() - 2).isPunctuation()) {
            return null;
        }
        int comma = hit.to();
        while (comma < sentence.size() && !sentence.word(comma).isComma()) {
            Word word = sentence.word(comma);
            if (word.quoted() || word.isVerbLike() || word.is(".") || comma - hit.to() > LONGEST_RECIPIENT) {
                return null;
            }
            comma++;
        }
        boolean told = hit.cue().has(Frame.RECIPIENT) || hit.cue().has(Frame.POST);
        if (!told || comma + 3 >= sentence.size()) {
            return null;
        }
        boolean trailing = preceding.endsClause(left.from() - 1);
        if (describes(sentence, comma + 1) || (trailing && !new ClauseStarts(sentence).beginsAt(comma + 1))) {
            return trailing
                    ? new Attribution(
                            hit, Frame.POST, Rule.AS_TOLD, left, List.of(preceding.clause(left.from() - 1)), false)
                    : null;
        }
        Piece piece = following.clauseFrom(comma + 1);
        return new Attribution(hit, Frame.POST, Rule.AS_TOLD, left, List.of(piece), false);
    }

    /** Whether what begins here tells who was told, or stands beside it, and is no clause of its own. */
    private static boolean describes(Sentence sentence, int at) {
        return switch (sentence.word(at).lower()) {
            case "who", "which", "whose", "whom", "where", "and", "or", "but" ->
                !sentence.word(at).quoted();
            default -> false;
        };
    }
}
