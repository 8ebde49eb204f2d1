package org.chancery.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.Attribution.Piece;

/** Tells who passed somebody's words on: said through a spokesman; was quoted by the agency; she said, the agency reported. Immutable. */
final class Relays {
    private static final int REACH = 8;

    private static final Set<String> REPORTS = Set.of("reported", "reports");

    private final SpeakerNouns nouns;

    Relays(SpeakerNouns nouns) {
        this.nouns = nouns;
    }

    /** Who passed the words on, as the sentence names them; empty where it names nobody. */
    Optional<String> by(Sentence sentence, Attribution attribution) {
        return through(sentence, attribution)
                .or(() -> quoting(sentence, attribution))
                .or(() -> report(sentence, attribution))
                .map(passed -> Phrases.text(sentence, passed.from(), passed.to()));
    }

    /** Said through a spokesman; through her lawyer, she said. */
    private Optional<Mention> through(Sentence sentence, Attribution attribution) {
        int cue = attribution.cue().to();
        for (int i = 0; i < Math.min(sentence.size() - 1, cue + REACH); i++) {
            Word word = sentence.word(i);
            boolean through = (word.is("through") || word.is("via")) && !word.quoted() && !attribution.holds(i);
            if (through && (i == 0 || i >= cue)) {
                return spokesperson(sentence, i + 1);
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> spokesperson(Sentence sentence, int from) {
        int end = NounPhrases.endOf(sentence, from);
        return end > from
                        && nouns.within(sentence, from, end)
                                .filter(noun -> noun.noun().relays())
                                .isPresent()
                ? Optional.of(Mention.of(from, end))
                : Optional.empty();
    }

    /** The agency quoted her as saying; she was quoted by the agency as saying; she was quoted as saying by the agency. */
    private static Optional<Mention> quoting(Sentence sentence, Attribution attribution) {
        CueHit hit = attribution.cue();
        for (int i = hit.from(); i < hit.to(); i++) {
            if (!sentence.word(i).is("quoted") && !sentence.word(i).is("cited")) {
                continue;
            }
            for (int k = i + 1; k < hit.to(); k++) {
                if (sentence.word(k).is("by")) {
                    return phrase(sentence, k + 1);
                }
            }
            boolean passive = i > 0 && sentence.word(i - 1).tag().startsWith("AUX");
            if (passive) {
                return hit.to() < sentence.size() && sentence.word(hit.to()).is("by")
                        ? phrase(sentence, hit.to() + 1)
                        : Optional.empty();
            }
            return Optional.ofNullable(MentionFinder.before(sentence, i));
        }
        return Optional.empty();
    }

    private static Optional<Mention> phrase(Sentence sentence, int from) {
        int end = NounPhrases.endOf(sentence, from);
        while (end > from + 1 && NounPhrases.isTemporal(sentence.word(end - 1))) {
            end--;
        }
        return end > from ? Optional.of(Mention.of(from, end)) : Optional.empty();
    }

    /** Who reports, at the end of the sentence, what somebody else has said. */
    private Optional<Mention> report(Sentence sentence, Attribution attribution) {
        List<Piece> content = withoutReport(sentence, attribution);
        int comma = reportStart(sentence, attribution);
        boolean within = content.stream().anyMatch(piece -> piece.holds(comma + 1));
        return comma < 0 || within ? Optional.empty() : Optional.of(Mention.of(comma + 1, verbOfReport(sentence)));
    }

    /** The content without the report of it: the port was closed, of "the port was closed, the agency reported". */
    List<Piece> withoutReport(Sentence sentence, Attribution attribution) {
        int comma = reportStart(sentence, attribution);
        Piece last = attribution.content().getLast();
        boolean cut = comma > last.from() + 1
                && comma < last.to()
                && attribution.cue().verb() < last.from();
        return cut ? List.of(new Piece(last.from(), comma)) : attribution.content();
    }

    /** The comma before the news agency and its verb that the sentence ends with; -1 where it ends otherwise. */
    private int reportStart(Sentence sentence, Attribution attribution) {
        int verb = verbOfReport(sentence);
        if (verb < 2 || attribution.cue().verb() == verb) {
            return -1;
        }
        int start = NounPhrases.startOf(sentence, verb - 1);
        boolean comma = start > 0
                && sentence.word(start - 1).isComma()
                && !sentence.word(start - 1).quoted();
        boolean body = comma
                && (BodyNames.isBody(sentence, start, verb)
                        || nouns.endingAt(sentence, start, verb)
                                .filter(SpeakerNouns.Match::isBody)
                                .isPresent());
        return body ? start - 1 : -1;
    }

    private static int verbOfReport(Sentence sentence) {
        int last = sentence.size() - 1;
        while (last > 0
                && (sentence.word(last).isPunctuation()
                        || NounPhrases.isTemporal(sentence.word(last))
                        || sentence.word(last).is("on"))) {
            last--;
        }
        return last > 0
                        && REPORTS.contains(sentence.word(last).lower())
                        && !sentence.word(last).quoted()
                ? last
                : -1;
    }
}
