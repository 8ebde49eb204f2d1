package org.chancery.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.statement.SpeakerClass;

/**
 * Reads what a spokesman without a name says of the one whom he speaks for: a spokesman for the president said the president would
 * travel. Where it is what that one wants or will do, it is theirs, passed on. For one article and one thread.
 */
final class Spokespeople {
    private static final double PASSED_ON = 0.85;
    private static final int REACH = 3;

    /** What only the one who is spoken for can make known. */
    private static final Set<String> WILL = Set.of(
            ("would will wants wanted hopes hoped intends intended plans planned believes believed supports supported opposes opposed regrets "
                            + "regretted rejects rejected denies denied welcomes welcomed condemns condemned expects expected")
                    .split(" "));

    private final SpeakerNouns nouns;
    private final SpeakerIdentifier identifier;

    Spokespeople(SpeakerNouns nouns, SpeakerIdentifier identifier) {
        this.nouns = nouns;
        this.identifier = identifier;
    }

    /** The one who is spoken for, where the content is what they want or will do; empty otherwise. */
    Optional<FoundSpeaker> principal(Sentence sentence, Attribution attribution, List<FoundSpeaker> speakers) {
        Mention mention = attribution.mention();
        FoundSpeaker speaker = speakers.getFirst();
        boolean unnamed = speakers.size() == 1
                && speaker.speakerClass() == SpeakerClass.PERSON
                && speaker.id().isEmpty()
                && speaker.role().isEmpty();
        if (mention == null || !unnamed) {
            return Optional.empty();
        }
        int link = Phrases.nameEnd(sentence, mention.from(), mention.to());
        boolean spokesman = link + 1 < mention.to()
                && sentence.word(link).is("for")
                && nouns.endingAt(sentence, mention.from(), link)
                        .filter(noun -> noun.noun().kind() == RoleNoun.Kind.SPOKESPERSON && !noun.plural())
                        .isPresent();
        if (!spokesman) {
            return Optional.empty();
        }
        Mention named = Mention.of(link + 1, mention.to());
        return identifier.identify(sentence, named).stream()
                .filter(principal -> principal.speakerClass() == SpeakerClass.PERSON && isNamed(principal))
                .filter(principal -> isTheirs(sentence, attribution, named, principal))
                .map(principal -> principal.withCertainty(principal.certainty() * PASSED_ON))
                .findFirst();
    }

    private static boolean isNamed(FoundSpeaker principal) {
        return principal.id().isPresent()
                || principal.role().isPresent()
                || principal.name().contains(" ");
    }

    /** Whether the content begins with the one who is spoken for and with what they want. */
    private boolean isTheirs(Sentence sentence, Attribution attribution, Mention named, FoundSpeaker principal) {
        int from = attribution.content().getFirst().from();
        if (sentence.word(from).quoted() || attribution.cue().verb() > from) {
            return false;
        }
        int subject = from + (sentence.word(from).is("the") ? 1 : 0);
        boolean pronoun = sentence.word(from).is("he") || sentence.word(from).is("she");
        boolean again = subject < sentence.size() && isAgain(sentence, sentence.word(subject), named, principal);
        for (int i = subject + 1; (pronoun || again) && i < Math.min(sentence.size(), subject + 1 + REACH); i++) {
            if (WILL.contains(sentence.word(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean isAgain(Sentence sentence, Word subject, Mention named, FoundSpeaker principal) {
        boolean surname = principal.name().endsWith(" " + subject.text());
        boolean office = nouns.within(sentence, named.from(), named.to())
                .filter(noun -> subject.is(sentence.word(noun.to() - 1).lower()))
                .isPresent();
        return surname || office;
    }
}
