package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.authority.Authority;
import org.chancery.extract.Discourse.Gender;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Span;
import org.chancery.statement.SpeakerClass;

/**
 * Tells who is meant by a mention: by the authority on the article's date, and by whom the article has mentioned before. For one
 * article and one thread.
 */
final class SpeakerIdentifier {
    private static final double PRONOUN = 0.88;
    private static final double PLURAL_PRONOUN = 0.8;
    private static final double ROLE = 0.88;
    private static final double OPEN_GROUP = 0.85;
    private static final int LONGEST_NAME = 5;

    private final Discourse discourse = new Discourse();
    private final SpeakerNouns nouns;
    private final HintReader hintReader;
    private final PersonFinder persons;
    private final BodyFinder bodies;
    private final UnnamedFinder unnamed;

    SpeakerIdentifier(Authority authority, Optional<PartialDate> date, SpeakerNouns nouns) {
        this.nouns = nouns;
        hintReader = new HintReader(authority, date, nouns);
        persons = new PersonFinder(authority, date, nouns);
        bodies = new BodyFinder(authority, date);
        unnamed = new UnnamedFinder(nouns);
    }

    /** Whom the article has mentioned so far. */
    Discourse discourse() {
        return discourse;
    }

    /** Who is meant: several where they are named one by one; none where it can be nobody who speaks, or cannot be told. */
    List<FoundSpeaker> identify(Sentence sentence, Mention mention) {
        Word first = sentence.word(mention.from());
        if (mention.to() - mention.from() == 1 && (NounPhrases.isPronoun(first) || isObject(first))) {
            return pronoun(first, sentence.span(mention.from(), mention.to())).stream()
                    .toList();
        }
        List<FoundSpeaker> several = several(sentence, mention);
        return several.isEmpty() ? List.of(one(sentence, mention)) : several;
    }

    private Optional<FoundSpeaker> pronoun(Word word, Span where) {
        return switch (word.lower()) {
            case "he", "him" -> person(Gender.MAN, where);
            case "she", "her" -> person(Gender.WOMAN, where);
            case "they", "them" -> discourse.lastGroup().map(speaker -> speaker.again(where, PLURAL_PRONOUN));
            case "it" -> discourse.lastBody().map(speaker -> speaker.again(where, PLURAL_PRONOUN));
            case "some", "many", "others", "most", "several" ->
                Optional.of(openGroup(word.text(), where, Set.of(), Set.of()));
            default -> Optional.empty();
        };
    }

    private static boolean isObject(Word word) {
        return word.is("him") || word.is("her") || word.is("them");
    }

    private Optional<FoundSpeaker> person(Gender gender, Span where) {
        Optional<FoundSpeaker> person = discourse.lastPerson(gender);
        person.ifPresent(known -> discourse.tell(known, gender));
        return person.map(known -> known.again(where, PRONOUN));
    }

    /** Names with commas or "and" between: each a speaker where all are named, else one open group of them. */
    private List<FoundSpeaker> several(Sentence sentence, Mention mention) {
        List<Mention> parts = Coordination.parts(sentence, mention);
        if (parts.size() < 2) {
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
            allNamed &= isNamed(sentence, part) && !speaker.isSeveral();
        }
        if (allNamed) {
            return speakers;
        }
        String phrase = Phrases.name(sentence, mention.from(), mention.to());
        return List.of(openGroup(phrase, sentence.span(mention.from(), mention.to()), countries, organisations));
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
            return one(sentence, author.get());
        }
        Hints hints = hintReader.read(sentence, mention);
        Optional<FoundSpeaker> beside = besideOffice(sentence, mention, hints);
        if (beside.isPresent()) {
            return beside.get();
        }
        Optional<FoundSpeaker> named = bodies.find(sentence, mention.from(), mention.to())
                .or(() -> persons.known(sentence, mention, hints))
                .or(() -> again(sentence, mention))
                .or(() -> isBodyName(sentence, mention) ? Optional.empty() : persons.named(sentence, mention, hints));
        FoundSpeaker speaker = named.orElseGet(() -> unnamed.find(sentence, mention, hints));
        if (speaker.isPerson()) {
            gender(sentence, mention).ifPresent(gender -> discourse.tell(speaker, gender));
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
        person.ifPresent(one -> gender(sentence, name).ifPresent(gender -> discourse.tell(one, gender)));
        return person;
    }

    private static Optional<Gender> gender(Sentence sentence, Mention mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            switch (sentence.word(i).lower()) {
                case "mr",
                        "mr.",
                        "sir",
                        "lord",
                        "spokesman",
                        "chairman",
                        "king",
                        "prince",
                        "father",
                        "husband",
                        "son" -> {
                    return Optional.of(Gender.MAN);
                }
                case "mrs", "mrs.", "ms", "ms.", "lady", "spokeswoman", "queen", "princess", "mother", "wife" -> {
                    return Optional.of(Gender.WOMAN);
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    /** A surname, or a role with "the", of somebody whom the article has named before. */
    private Optional<FoundSpeaker> again(Sentence sentence, Mention mention) {
        Span where = sentence.span(mention.from(), mention.to());
        Word last = sentence.word(mention.to() - 1);
        boolean one = mention.to() - mention.from() == 1
                || (mention.to() - mention.from() == 2
                        && sentence.word(mention.from()).lower().startsWith("m"));
        if (one && Phrases.isCapital(last)) {
            return discourse
                    .ofSurname(Phrases.name(sentence, mention.to() - 1, mention.to()))
                    .map(speaker -> speaker.again(where, 1));
        }
        Optional<FoundSpeaker> author = DocumentReader.again(sentence, mention)
                .flatMap(discourse::ofDocument)
                .map(speaker -> speaker.again(where, ROLE));
        if (author.isPresent()) {
            return author;
        }
        boolean definite = sentence.word(mention.from()).is("the") && mention.to() - mention.from() <= 3;
        return definite
                ? nouns.endingAt(sentence, mention.from() + 1, mention.to())
                        .filter(noun -> !noun.plural() && !noun.isBody())
                        .flatMap(noun -> discourse.ofRole(Phrases.text(sentence, noun.from(), noun.to())))
                        .map(speaker -> speaker.again(where, ROLE))
                : Optional.empty();
    }

    /** The Foreign Ministry, the Bank of Orvenia: ends or begins with the noun of a body. */
    private boolean isBodyName(Sentence sentence, Mention mention) {
        int end = Phrases.nameEnd(sentence, mention.from(), mention.to());
        return nouns.endingAt(sentence, mention.from(), end)
                .filter(noun -> noun.isBody() || noun.plural())
                .isPresent();
    }

    private static FoundSpeaker openGroup(String name, Span where, Set<String> countries, Set<String> organisations) {
        return new FoundSpeaker(
                Optional.empty(),
                name,
                Optional.empty(),
                SpeakerClass.GROUP,
                List.copyOf(countries),
                List.copyOf(organisations),
                false,
                where,
                Optional.empty(),
                OPEN_GROUP);
    }
}
