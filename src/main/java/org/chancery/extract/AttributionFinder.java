package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import org.chancery.extract.Attribution.Piece;
import org.jspecify.annotations.Nullable;

/** Finds what a sentence attributes to whom, by its cues and the frames they stand in. Immutable. */
final class AttributionFinder {

    private final CueFinder cues;

    AttributionFinder(CueFinder cues) {
        this.cues = cues;
    }

    /** The attributions in the order of their cues; none lies within the content of another. */
    List<Attribution> find(Sentence sentence) {
        List<CueHit> hits = cues.find(sentence);
        List<Attribution> found = new ArrayList<>();
        for (CueHit hit : hits) {
            List<Attribution> around = found.stream()
                    .filter(one -> one.holds(hit.verb()) || one.cue().holds(hit.verb()))
                    .toList();
            if (around.isEmpty()) {
                Attribution attribution = attribution(sentence, hit, hits, found);
                if (attribution != null) {
                    found.removeIf(other -> attribution.holds(other.cue().verb()));
                    found.add(attribution);
                }
            } else {
                reportOfAll(sentence, hit, hits, around, found);
            }
        }
        AccordingTo.find(sentence, hits, found);
        return found;
    }

    /** The whole sentence is reported, a wish in it too: Lind wants to resign, an official said. */
    private static void reportOfAll(
            Sentence sentence, CueHit hit, List<CueHit> hits, List<Attribution> around, List<Attribution> found) {
        boolean speech = hit.cue().sense() == Cue.Sense.SPEECH
                && around.stream().noneMatch(one -> one.cue().cue().sense() == Cue.Sense.SPEECH);
        Attribution report = speech ? attribution(sentence, hit, hits, List.of()) : null;
        if (report != null
                && (report.rule() == Rule.CLAUSE_BEFORE || report.rule() == Rule.CLAUSE_BEFORE_INVERTED)
                && around.stream().allMatch(one -> report.holds(one.cue().verb()))) {
            found.removeAll(around);
            found.add(report);
        }
    }

    private static @Nullable Attribution attribution(
            Sentence sentence, CueHit hit, List<CueHit> hits, List<Attribution> earlier) {
        PrecedingContent preceding = new PrecedingContent(sentence, earlier);
        FollowingContent following = new FollowingContent(sentence, hits);
        CueHit quoted = hit.participle() ? QuotedAs.subject(sentence, hit) : null;
        if (quoted != null) {
            Mention whom = QuotedAs.mention(sentence, quoted);
            return whom == null ? null : withSubject(sentence, quoted, whom, preceding, following);
        }
        Mention left = Subjects.before(sentence, hit);
        if (left != null) {
            return withSubject(sentence, hit, left, preceding, following);
        }
        boolean finite = !hit.participle();
        if (finite && (preceding.endsQuotation(hit.from()) || preceding.endsClause(hit.from()))) {
            Attribution inverted = inverted(sentence, hit, preceding, following);
            if (inverted != null) {
                return inverted;
            }
        }
        return hit.participle() || sharesSubject(sentence, hit) ? shared(sentence, hit, earlier, following) : null;
    }

    private static @Nullable Attribution withSubject(
            Sentence sentence, CueHit hit, Mention left, PrecedingContent preceding, FollowingContent following) {
        if (left.from() > 0 && isAs(sentence, left.from() - 1)) {
            return AsTold.find(sentence, hit, left, preceding, following);
        }
        if (left.from() > 0 && isCondition(sentence.word(left.from() - 1))) {
            return null;
        }
        if (hit.cue().has(Frame.QUOTE) && preceding.endsQuotation(left.from())) {
            List<Piece> pieces = preceding.quotation(left.from(), following.find(hit, hit.to()));
            return new Attribution(hit, Frame.QUOTE, Rule.QUOTE_BEFORE, left, pieces, false);
        }
        List<Piece> interrupted = interrupted(sentence, hit, left.from(), hit.to(), preceding, following);
        if (!interrupted.isEmpty()) {
            return new Attribution(hit, Frame.POST, Rule.CLAUSE_INTERRUPTED, left, interrupted, false);
        }
        Piece named = NamedBy.content(sentence, hit, left);
        if (named != null) {
            return new Attribution(hit, Frame.PREDICATE, Rule.CALLED_IT, left, List.of(named), false);
        }
        Piece relative = RelativeContent.find(sentence, hit, left, following);
        if (relative != null) {
            return new Attribution(hit, Frame.ZERO, Rule.RELATIVE_CLAUSE, left, List.of(relative), false);
        }
        FollowingContent.Found after = following.find(hit, hit.to());
        if (after != null) {
            return new Attribution(hit, after.frame(), after.rule(), left, List.of(after.piece()), false);
        }
        boolean object = !hit.cue().has(Frame.RECIPIENT)
                && hit.to() < sentence.size()
                && sentence.word(hit.to()).tag().startsWith("DET");
        boolean tail = !object && Tails.isTail(sentence, hit.to());
        if (hit.cue().has(Frame.POST) && tail && preceding.endsClause(left.from())) {
            return new Attribution(
                    hit, Frame.POST, Rule.CLAUSE_BEFORE, left, List.of(preceding.clause(left.from())), false);
        }
        return null;
    }

    /** The pieces of a clause that the attribution stands in: the talks, Lind said, would go on. */
    private static List<Piece> interrupted(
            Sentence sentence,
            CueHit hit,
            int from,
            int after,
            PrecedingContent preceding,
            FollowingContent following) {
        Interruption interruption = new Interruption(sentence, following);
        int comma = hit.cue().has(Frame.POST) && from > 1 ? interruption.end(after) : -1;
        return comma < 0 ? List.of() : interruption.pieces(preceding.clauseStart(from - 1), from, comma);
    }

    private static boolean isCondition(Word word) {
        return word.is("if") || word.is("unless") || word.is("whether");
    }

    private static boolean isAs(Sentence sentence, int at) {
        return sentence.word(at).is("as") && !sentence.word(at).quoted();
    }

    private static @Nullable Attribution inverted(
            Sentence sentence, CueHit hit, PrecedingContent preceding, FollowingContent following) {
        Mention right = MentionFinder.after(sentence, hit.to());
        if (right == null) {
            return null;
        }
        int after = Math.max(right.to(), right.besideTo());
        if (hit.cue().has(Frame.QUOTE) && preceding.endsQuotation(hit.from())) {
            List<Piece> pieces = preceding.quotation(hit.from(), following.find(hit, after));
            return new Attribution(hit, Frame.QUOTE, Rule.QUOTE_BEFORE_INVERTED, right, pieces, false);
        }
        List<Piece> interrupted = interrupted(sentence, hit, hit.from(), after, preceding, following);
        if (!interrupted.isEmpty()) {
            return new Attribution(hit, Frame.POST, Rule.CLAUSE_INTERRUPTED, right, interrupted, false);
        }
        if (hit.cue().has(Frame.POST) && preceding.endsClause(hit.from()) && Tails.isTail(sentence, after)) {
            return new Attribution(
                    hit, Frame.POST, Rule.CLAUSE_BEFORE_INVERTED, right, List.of(preceding.clause(hit.from())), false);
        }
        return null;
    }

    /** Whether the verb has the subject of the one before: said … and called for …. */
    private static boolean sharesSubject(Sentence sentence, CueHit hit) {
        if (hit.from() == 0) {
            return false;
        }
        Word before = sentence.word(hit.from() - 1);
        return before.is("and") || before.is("but") || before.is("then") || before.isComma();
    }

    /** Lind denied a report by Vask saying that: what is denied says it, not Lind. */
    private static boolean describesObject(Sentence sentence, CueHit hit, List<Attribution> earlier) {
        int before = hit.from() - 1;
        return before >= 0
                && sentence.word(before).isNounLike()
                && !sentence.word(before).quoted()
                && !NounPhrases.isTemporal(sentence.word(before))
                && !earlier.isEmpty()
                && (!DocumentReader.isDocument(sentence.word(before))
                        || earlier.getLast().holds(before));
    }

    private static @Nullable Attribution shared(
            Sentence sentence, CueHit hit, List<Attribution> earlier, FollowingContent following) {
        FollowingContent.Found after = following.find(hit, hit.to());
        if (after == null || (hit.participle() && describesObject(sentence, hit, earlier))) {
            return null;
        }
        boolean clause = after.frame() == Frame.THAT || after.frame() == Frame.ZERO || after.frame() == Frame.QUOTE;
        boolean alone = hit.cue().sense() == Cue.Sense.SPEECH && clause;
        Mention linked = alone ? Subjects.behindLink(sentence, hit) : null;
        Mention mention =
                linked != null || earlier.isEmpty() ? linked : earlier.getLast().mention();
        if (mention == null
                && alone
                && hit.participle()
                && sentence.word(Math.max(0, hit.from() - 1)).isComma()) {
            mention = MentionFinder.main(sentence, hit.from() - 1);
        }
        if (mention == null && alone && !hit.participle()) {
            mention = Subjects.coordinated(sentence, hit);
        }
        return mention == null
                ? null
                : new Attribution(hit, after.frame(), after.rule(), mention, List.of(after.piece()), true);
    }
}
