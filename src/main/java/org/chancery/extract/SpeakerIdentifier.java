package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.authority.Authority;
import org.chancery.statement.PartialDate;

/**
 * Tells who is meant by a mention: by the authority on the article's date, and by whom the article has mentioned before. For one
 * article and one thread.
 */
final class SpeakerIdentifier {
    private static final int LONGEST_NAME = 5;

    private final Discourse discourse = new Discourse();
    private final SpeakerNouns nouns;
    private final HintReader hintReader;
    private final PersonFinder persons;
    private final BodyFinder bodies;
    private final UnnamedFinder unnamed;
    private final Anaphora anaphora;

    SpeakerIdentifier(Authority authority, Optional<PartialDate> date, SpeakerNouns nouns) {
        this.nouns = nouns;
        hintReader = new HintReader(authority, date, nouns);
        persons = new PersonFinder(authority, date, nouns);
        bodies = new BodyFinder(authority, date);
        unnamed = new UnnamedFinder(nouns);
        anaphora = new Anaphora(discourse, nouns, new Titles(authority, date, nouns));
    }

    /** Whom the article has mentioned so far. */
    Discourse discourse() {
        return discourse;
    }

    /** Who is meant: several where they are named one by one; none where it can be nobody who speaks, or cannot be told. */
    List<FoundSpeaker> identify(Sentence sentence, Mention mention) {
        Word first = sentence.word(mention.from());
        if (mention.to() - mention.from() == 1 && Anaphora.isPronoun(first)) {
            return anaphora.pronoun(first, sentence.span(mention.from(), mention.to())).stream()
                    .toList();
        }
        List<FoundSpeaker> several = several(sentence, mention);
        return several.isEmpty() ? List.of(one(sentence, mention)) : several;
    }

    /** Names with commas or "and" between: each a speaker where all are named, else one open group of them. */
    private List<FoundSpeaker> several(Sentence sentence, Mention mention) {
        List<Mention> parts = Coordination.parts(sentence, mention);
        if (parts.size() < 2 || isOneOfTwoOffices(sentence, parts)) {
            return List.of();
        }
        List<FoundSpeaker> speakers = new ArrayList<>();
        Set<String> countries = new LinkedHashSet<>();
        Set<String> organisations = new LinkedHashSet<>();
        boolean allNamed = true;
        for (Mention part : parts) {
            FoundSpeaker speaker = one(sentence, part);
            speakers.add(speaker);
            countries.addAll(speaker.countries());
            organisations.addAll(speaker.organisations());
            boolean beside = part.besideTo() > part.besideFrom()
                    && speaker.mention().start()
                            >= sentence.word(part.besideFrom()).start();
            allNamed &= (beside || isNamed(sentence, part)) && !speaker.isSeveral();
        }
        if (allNamed) {
            return speakers;
        }
        String phrase = Phrases.name(sentence, mention.from(), mention.to());
        return List.of(
                UnnamedFinder.openGroup(phrase, sentence.span(mention.from(), mention.to()), countries, organisations));
    }

    /** Former prime minister and deputy head of the bureau Ismail Haddad. */
    private boolean isOneOfTwoOffices(Sentence sentence, List<Mention> parts) {
        Mention first = parts.getFirst();
        Mention last = parts.getLast();
        boolean offices = nouns.endingAt(sentence, first.from(), first.to())
                        .filter(noun -> !noun.isBody() && !noun.plural())
                        .isPresent()
                && nouns.within(sentence, last.from(), last.to() - 1)
                        .filter(noun -> !noun.isBody())
                        .isPresent();
        Word opens = sentence.word(first.from());
        return parts.size() == 2
                && offices
                && first.besideTo() == first.besideFrom()
                && !opens.tag().startsWith("DET")
                && !opens.tag().startsWith("PRON")
                && isNamed(sentence, last);
    }

    private static boolean isNamed(Sentence sentence, Mention part) {
        for (int i = part.from(); i < part.to(); i++) {
            if (sentence.word(i).tag().startsWith("PROPN") && Phrases.isCapital(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }

    private FoundSpeaker one(Sentence sentence, Mention mention) {
        Optional<Mention> author = DocumentReader.author(sentence, mention);
        if (author.isPresent()) {
            FoundSpeaker writer = one(sentence, author.get());
            discourse.tellDocument(DocumentReader.noun(sentence, mention), writer);
            return writer;
        }
        Hints hints = hintReader.read(sentence, mention);
        Optional<FoundSpeaker> beside = besideOffice(sentence, mention, hints);
        if (beside.isPresent()) {
            return beside.get();
        }
        Optional<FoundSpeaker> named = bodies.find(sentence, mention.from(), mention.to())
                .or(() -> persons.known(sentence, mention, hints))
                .or(() -> anaphora.again(sentence, mention))
                .or(() -> isBodyName(sentence, mention) ? Optional.empty() : persons.named(sentence, mention, hints));
        FoundSpeaker speaker = named.map(discourse::asBefore).orElseGet(() -> unnamed.find(sentence, mention, hints));
        if (speaker.isPerson()) {
            Anaphora.gender(sentence, mention).ifPresent(gender -> discourse.tell(speaker, gender));
        } else {
            anaphora.note(sentence, mention, speaker);
        }
        return speaker;
    }

    /** The name that stands beside an office: The minister of trade, Mara Lind, said. */
    private Optional<FoundSpeaker> besideOffice(Sentence sentence, Mention mention, Hints hints) {
        int end = Phrases.nameEnd(sentence, mention.from(), mention.to());
        boolean office = nouns.endingAt(sentence, mention.from(), end)
                .filter(noun -> !noun.isBody() && !noun.plural())
                .isPresent();
        int words = mention.besideTo() - mention.besideFrom();
        if (!office || words < 2 || words > LONGEST_NAME) {
            return Optional.empty();
        }
        for (int i = mention.besideFrom(); i < mention.besideTo(); i++) {
            if (!Phrases.isNamePart(sentence, i, mention.besideTo())
                    || sentence.word(i).isPossessive()) {
                return Optional.empty();
            }
        }
        Mention name = Mention.of(mention.besideFrom(), mention.besideTo());
        Hints withRole = new Hints(
                hints.countries(),
                hints.organisations(),
                Optional.of(Phrases.text(sentence, mention.from(), mention.to())));
        Optional<FoundSpeaker> person =
                persons.known(sentence, name, withRole).or(() -> persons.named(sentence, name, withRole));
        person.ifPresent(one -> Anaphora.gender(sentence, name).ifPresent(gender -> discourse.tell(one, gender)));
        return person;
    }

    /** The Foreign Ministry, the Bank of Orvenia, Lampara Steel. */
    private boolean isBodyName(Sentence sentence, Mention mention) {
        int end = Phrases.nameEnd(sentence, mention.from(), mention.to());
        return nouns.endingAt(sentence, mention.from(), end)
                .map(noun -> noun.isBody() || noun.plural())
                .orElseGet(() -> BodyNames.isBody(sentence, mention.from(), end));
    }
}
