package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import org.chancery.extract.Attribution.Piece;
import org.jspecify.annotations.Nullable;

/** Finds what a sentence attributes to whom, by its cues and the frames they stand in. Immutable. */
final class AttributionFinder {
    private static final int LONGEST_TAIL = 16;
    private static final int LONGEST_RECIPIENT = 10;

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
            return asToldTo(sentence, hit, left, following);
        }
        if (left.from() > 0 && isCondition(sentence.word(left.from() - 1))) {
            return null;
        }
        if (hit.cue().has(Frame.QUOTE) && preceding.endsQuotation(left.from())) {
            List<Piece> pieces = preceding.quotation(left.from(), following.find(hit, hit.to()));
            return new Attribution(hit, Frame.QUOTE, Rule.QUOTE_BEFORE, left, pieces, false);
        }
        List<Piece> interrupted = interrupted(sentence, hit, left, following);
        if (!interrupted.isEmpty()) {
            return new Attribution(hit, Frame.POST, Rule.CLAUSE_INTERRUPTED, left, interrupted, false);
        }
        FollowingContent.Found after = following.find(hit, hit.to());
        if (after != null) {
            return new Attribution(hit, after.frame(), after.rule(), left, List.of(after.piece()), false);
        }
        boolean object = !hit.cue().has(Frame.RECIPIENT)
                && hit.to() < sentence.size()
                && sentence.word(hit.to()).tag().startsWith("DET");
        boolean tail = !object && isTail(sentence, hit.to());
        if (hit.cue().has(Frame.POST) && tail && preceding.endsClause(left.from())) {
            return new Attribution(
                    hit, Frame.POST, Rule.CLAUSE_BEFORE, left, List.of(preceding.clause(left.from())), false);
        }
        return null;
    }

    /** The pieces of a clause that the attribution stands in between commas: the talks, Lind said, would go on. */
    private static List<Piece> interrupted(Sentence sentence, CueHit hit, Mention left, FollowingContent following) {
        boolean between = hit.cue().has(Frame.POST)
                && left.from() > 1
                && hit.to() + 1 < sentence.size()
                && sentence.word(left.from() - 1).isComma()
                && sentence.word(hit.to()).isComma()
                && sentence.word(hit.to() + 1).isVerbLike()
                && !sentence.word(hit.to() + 1).isIng()
                && !sentence.word(hit.to() + 1).quoted();
        if (!between || NounPhrases.startOf(sentence, left.from() - 2) != 0) {
            return List.of();
        }
        return List.of(new Piece(0, left.from() - 1), following.clauseFrom(hit.to() + 1));
    }

    /** As Lind told the paper, the ferry would not sail. */
    private static @Nullable Attribution asToldTo(
            Sentence sentence, CueHit hit, Mention left, FollowingContent following) {
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
        Piece piece = following.clauseFrom(comma + 1);
        return new Attribution(hit, Frame.POST, Rule.AS_TOLD, left, List.of(piece), false);
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
        if (hit.cue().has(Frame.POST) && preceding.endsClause(hit.from()) && isTail(sentence, after)) {
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

    private static @Nullable Attribution shared(
            Sentence sentence, CueHit hit, List<Attribution> earlier, FollowingContent following) {
        FollowingContent.Found after = following.find(hit, hit.to());
        if (after == null) {
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
        return new Attribution(hit, after.frame(), after.rule(), mention, List.of(after.piece()), true);
    }

    /** Whether nothing follows but where, when and to whom it was said. */
    private static boolean isTail(Sentence sentence, int from) {
        if (sentence.size() - from > LONGEST_TAIL) {
            return false;
        }
        for (int i = from; i < sentence.size(); i++) {
            Word word = sentence.word(i);
            if (word.quoted() || word.tag().startsWith("AUX") || word.is("that") || word.is(";")) {
                return false;
            }
        }
        return true;
    }
}
