package org.chancery.extract;

import java.util.Optional;
import java.util.Set;
import org.chancery.extract.Discourse.Gender;
import org.chancery.statement.Span;

/** Tells whom a pronoun, a surname, a role, a document or the noun of a body means, of those whom the article has named before. */
final class Anaphora {
    private static final double PRONOUN = 0.88;
    private static final double PLURAL_PRONOUN = 0.8;
    private static final double ROLE = 0.88;

    /** Nouns that mean a body of whatever name: Lampara Steel … the company. */
    private static final Set<String> ANY_BODY = Set.of(
            ("company firm group carrier airline manufacturer automaker carmaker retailer lender insurer operator supplier "
                            + "utility publisher startup start-up supermarket brewery studio bank charity organisation organization agency "
                            + "newspaper paper channel broadcaster website outlet network watchdog club foundation movement militia institute")
                    .split(" "));

    private final Discourse discourse;
    private final SpeakerNouns nouns;
    private final Titles titles;

    Anaphora(Discourse discourse, SpeakerNouns nouns, Titles titles) {
        this.discourse = discourse;
        this.nouns = nouns;
        this.titles = titles;
    }

    /** Whether the word alone may mean somebody named before: he, him, some. */
    static boolean isPronoun(Word word) {
        return NounPhrases.isPronoun(word) || word.is("him") || word.is("her") || word.is("them");
    }

    Optional<FoundSpeaker> pronoun(Word word, Span where) {
        return switch (word.lower()) {
            case "he", "him" -> person(Gender.MAN, where);
            case "she", "her" -> person(Gender.WOMAN, where);
            case "they", "them" -> discourse.lastGroup().map(speaker -> speaker.again(where, PLURAL_PRONOUN));
            case "it" -> discourse.lastBody().map(speaker -> speaker.again(where, PLURAL_PRONOUN));
            case "some", "many", "others", "most", "several" ->
                Optional.of(UnnamedFinder.openGroup(word.text(), where, Set.of(), Set.of()));
            default -> Optional.empty();
        };
    }

    private Optional<FoundSpeaker> person(Gender gender, Span where) {
        Optional<FoundSpeaker> person = discourse.lastPerson(gender);
        person.ifPresent(known -> discourse.tell(known, gender));
        return person.map(known -> known.again(where, PRONOUN));
    }

    /** A surname, a role or a body with "the", or a document of somebody whom the article has named before. */
    Optional<FoundSpeaker> again(Sentence sentence, Mention mention) {
        Span where = sentence.span(mention.from(), mention.to());
        Optional<FoundSpeaker> person = surname(sentence, mention);
        if (person.isPresent()) {
            return person.map(speaker -> speaker.again(where, 1));
        }
        return DocumentReader.again(sentence, mention)
                .flatMap(discourse::ofDocument)
                .or(() -> role(sentence, mention))
                .or(() -> body(sentence, mention))
                .map(speaker -> speaker.again(where, ROLE));
    }

    /** Lind, Mr. Lind, Trade Minister Lind. */
    private Optional<FoundSpeaker> surname(Sentence sentence, Mention mention) {
        int last = mention.to() - 1;
        int from = sentence.word(mention.from()).tag().startsWith("DET") ? mention.from() + 1 : mention.from();
        boolean alone = from <= last
                && Phrases.isCapital(sentence.word(last))
                && titles.nameStart(sentence, from, mention.to()) == last;
        return alone
                ? discourse.ofSurname(Phrases.name(sentence, last, mention.to()), gender(sentence, mention))
                : Optional.empty();
    }

    private Optional<FoundSpeaker> role(Sentence sentence, Mention mention) {
        boolean definite = sentence.word(mention.from()).is("the") && mention.to() - mention.from() <= 3;
        return definite
                ? nouns.endingAt(sentence, mention.from() + 1, mention.to())
                        .filter(noun -> !noun.plural() && !noun.isBody())
                        .flatMap(noun -> discourse
                                .ofRole(Phrases.text(sentence, mention.from() + 1, mention.to()))
                                .or(() -> discourse.ofRole(Phrases.text(sentence, noun.from(), noun.to()))))
                : Optional.empty();
    }

    /** The ministry, after the Foreign Ministry; the company, after one that is known by its name alone. */
    private Optional<FoundSpeaker> body(Sentence sentence, Mention mention) {
        Optional<String> noun = bareBody(sentence, mention);
        return noun.flatMap(discourse::ofBody)
                .or(() -> noun.filter(ANY_BODY::contains).flatMap(any -> discourse.ofBody("")));
    }

    /** The noun of a mention that is no more than "the" and the noun of a body. */
    private Optional<String> bareBody(Sentence sentence, Mention mention) {
        boolean bare = mention.to() - mention.from() == 2
                && sentence.word(mention.from()).is("the")
                && !Phrases.isCapital(sentence.word(mention.from() + 1));
        return bare
                ? nouns.endingAt(sentence, mention.from() + 1, mention.to())
                        .filter(noun -> noun.isBody() && !noun.plural())
                        .map(noun -> sentence.word(mention.from() + 1).lower())
                : Optional.empty();
    }

    /** Notes that a body has been named: by its noun where the name has one. */
    void note(Sentence sentence, Mention mention, FoundSpeaker speaker) {
        if (!speaker.isBody()
                || speaker.antecedent().isPresent()
                || bareBody(sentence, mention).isPresent()) {
            return;
        }
        int end = Phrases.nameEnd(sentence, mention.from(), mention.to());
        Optional<SpeakerNouns.Match> noun = nouns.endingAt(sentence, mention.from(), end)
                .filter(match -> match.isBody() && !match.noun().plural().isEmpty());
        if (noun.isPresent()) {
            discourse.tellBody(sentence.word(end - 1).lower(), speaker);
        } else if (speaker.id().isEmpty() && Phrases.isCapital(sentence.word(end - 1))) {
            discourse.tellBody("", speaker);
        }
    }

    /** What the words beside a name tell of the person. */
    static Optional<Gender> gender(Sentence sentence, Mention mention) {
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
                        "son",
                        "man",
                        "brother",
                        "uncle" -> {
                    return Optional.of(Gender.MAN);
                }
                case "mrs",
                        "mrs.",
                        "ms",
                        "ms.",
                        "miss",
                        "lady",
                        "dame",
                        "spokeswoman",
                        "chairwoman",
                        "queen",
                        "princess",
                        "mother",
                        "wife",
                        "woman",
                        "daughter",
                        "sister",
                        "aunt" -> {
                    return Optional.of(Gender.WOMAN);
                }
                default -> {}
            }
        }
        return Optional.empty();
    }
}
