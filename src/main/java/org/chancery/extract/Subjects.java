package org.chancery.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a cue that has none right before it: with words for a time between (Lind on Friday said), of another verb
 * (Lind met the press and said), of the whole sentence (Lind left after saying; Lind sent a letter saying).
 */
final class Subjects {
    /** Before an -ing form: its subject is that of the clause. */
    private static final Set<String> PREPOSITIONS = Set.of("by", "after", "before", "while", "when", "in");

    /** Whoever does this with a document says what it says. */
    private static final Set<String> GIVES = Set.of(
            ("issued issues issue issuing sent sends send sending released releases release releasing published publishes publish "
                            + "publishing wrote writes write writing written posted posts post posting signed signs sign signing made "
                            + "makes make making gave gives give giving given delivered delivers deliver delivering shared shares share "
                            + "submitted submits submit filed files file circulated circulates circulate left put tweeted addressed")
                    .split(" "));

    private Subjects() {}

    /** The subject that stands before the cue, words for a time between them allowed; null where none does. */
    static @Nullable Mention before(Sentence sentence, CueHit hit) {
        if (hit.participle()) {
            return withParticiple(sentence, hit);
        }
        Mention mention = MentionFinder.before(sentence, hit.from());
        int earlier = mention == null ? beforeTime(sentence, hit.from()) : hit.from();
        Mention found = earlier < hit.from() ? MentionFinder.before(sentence, earlier) : mention;
        return found == null ? null : withExamples(sentence, found);
    }

    /** With Lind saying that …. */
    private static @Nullable Mention withParticiple(Sentence sentence, CueHit hit) {
        int start = NounPhrases.startOf(sentence, hit.from() - 1);
        return start > 0 && sentence.word(start - 1).is("with") ? Mention.of(start, hit.from()) : null;
    }

    /** Parties such as the Greens have said: the parties. */
    private static Mention withExamples(Sentence sentence, Mention mention) {
        int as = mention.from() - 1;
        if (as < 2 || !sentence.word(as).is("as") || !sentence.word(as - 1).is("such")) {
            return mention;
        }
        Mention whole = MentionFinder.before(sentence, as - 1);
        return whole == null ? mention : whole.beside(as - 1, mention.to());
    }

    /** The first of the words for a time that end before {@code at}; {@code at} where none do. */
    private static int beforeTime(Sentence sentence, int at) {
        int from = at;
        while (from > 1 && NounPhrases.isTemporal(sentence.word(from - 1))) {
            from--;
        }
        while (from > 1 && from < at && isOfTime(sentence.word(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isOfTime(Word word) {
        return switch (word.lower()) {
            case "on", "in", "last", "this", "next", "late", "early", "earlier", "later" -> true;
            default -> false;
        };
    }

    /** The subject of the verb that "and" joins the cue to; null where it is not plain. */
    static @Nullable Mention coordinated(Sentence sentence, CueHit hit) {
        int and = hit.from() - 1;
        if (and < 2 || !(sentence.word(and).is("and") || sentence.word(and).is("but"))) {
            return null;
        }
        return ofClause(sentence, and);
    }

    /** The subject of the clause that an -ing form behind a preposition or a document stands in; null where it is not plain. */
    static @Nullable Mention behindLink(Sentence sentence, CueHit hit) {
        if (!hit.participle() || hit.from() < 2) {
            return null;
        }
        Word before = sentence.word(hit.from() - 1);
        boolean linked = PREPOSITIONS.contains(before.lower())
                || (DocumentReader.isDocument(before) && isGiven(sentence, hit.from() - 1));
        return linked && !before.quoted() ? ofClause(sentence, hit.from() - 1) : null;
    }

    /** Whether the document that ends at {@code at} is the subject's own: sent a letter, left with a letter; not read, denied a letter. */
    private static boolean isGiven(Sentence sentence, int at) {
        for (int i = at - 1; i > 0; i--) {
            Word word = sentence.word(i);
            if (word.is("in") || word.is("with") || word.is("via") || GIVES.contains(word.lower())) {
                return true;
            }
            if (word.isVerbLike() && !sentence.word(i - 1).tag().startsWith("DET")) {
                return false;
            }
        }
        return false;
    }

    /** The subject of the nearest verb before {@code end} that begins a clause of its own. */
    private static @Nullable Mention ofClause(Sentence sentence, int end) {
        for (int i = end - 1; i > 0; i--) {
            Word word = sentence.word(i);
            if (word.quoted() || word.is(";") || word.is(":")) {
                return null;
            }
            boolean finite = word.tag().startsWith("AUX")
                    || (word.tag().startsWith("VERB")
                            && !word.isIng()
                            && !sentence.word(i - 1).is("to"));
            if (!finite || sentence.word(i - 1).isVerbLike() || isRelative(sentence.word(i - 1))) {
                continue;
            }
            int group = i;
            while (group > 1 && sentence.word(group - 1).isAdverb()) {
                group--;
            }
            Mention mention = MentionFinder.before(sentence, group);
            if (mention != null && opensClause(sentence, mention.from())) {
                return mention;
            }
        }
        return null;
    }

    private static boolean isRelative(Word word) {
        return word.is("who") || word.is("which") || word.is("that") || word.is("what");
    }

    private static boolean opensClause(Sentence sentence, int at) {
        if (at == 0) {
            return true;
        }
        Word before = sentence.word(at - 1);
        return (before.isPunctuation() && !before.quoted())
                || before.is("and")
                || before.is("but")
                || NounPhrases.isTemporal(before);
    }
}
