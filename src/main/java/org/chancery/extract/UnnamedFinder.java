package org.chancery.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.statement.Span;
import org.chancery.statement.SpeakerClass;

/** Takes a mention without a name for what its noun says: some diplomats, the ministry, a spokesman. Immutable. */
final class UnnamedFinder {
    private static final double NOUN_KNOWN = 0.85;
    private static final double NAME_OF_A_BODY = 0.75;
    private static final double OPEN_GROUP = 0.85;

    /** "The ministry", where the article has named none or several, is a ministry of any country: below the published threshold. */
    private static final double ANY_OF_MANY = 0.45;

    /** A noun that is in no list may be a thing: only what it surely says, in a clause or a quotation, reaches the published threshold. */
    private static final double NOUN_UNKNOWN = 0.56;

    private static final double SEVERAL_UNKNOWN = 0.7;

    /** Plurals that end as those of people mostly do: islanders, unionists, republicans. */
    private static final Pattern PEOPLE = Pattern.compile(
            "(?!letters|papers|numbers|orders|powers|matters|computers|borders|chapters|factors|errors|doors|floors|sectors|motors"
                    + "|plants|grants|restaurants|rivers|winters|summers|servers|figures)"
                    + ".*(?:ers|ors|ists|ians|icans|ants|[^mv]ents|men|women|ees|people|ites|folk|folks)");

    private final SpeakerNouns nouns;

    UnnamedFinder(SpeakerNouns nouns) {
        this.nouns = nouns;
    }

    FoundSpeaker find(Sentence sentence, Mention mention, Hints hints) {
        int end = Phrases.nameEnd(sentence, mention.from(), mention.to());
        Optional<SpeakerNouns.Match> noun = nouns.endingAt(sentence, mention.from(), end);
        Span where = sentence.span(mention.from(), mention.to());
        String phrase = Phrases.name(sentence, mention.from(), mention.to());
        List<String> countries = hints.organisations().isEmpty() ? List.copyOf(hints.countries()) : List.of();
        if (noun.isPresent() && noun.get().isBody()) {
            double which = isBare(sentence, mention, noun.get()) ? ANY_OF_MANY : NOUN_KNOWN;
            return found(phrase, SpeakerClass.ORGANISATION, countries, where, true, which);
        }
        if (noun.isPresent() && noun.get().plural()) {
            return found(phrase, SpeakerClass.GROUP, countries, members(sentence, mention), false, NOUN_KNOWN);
        }
        if (noun.isPresent()) {
            return found(phrase, SpeakerClass.PERSON, countries, where, true, NOUN_KNOWN);
        }
        Word head = sentence.word(end - 1);
        boolean plural = head.lower().endsWith("s")
                && !head.lower().endsWith("ss")
                && !head.tag().startsWith("PROPN");
        if (plural || isQuantity(sentence.word(mention.from()))) {
            return found(
                    phrase,
                    SpeakerClass.GROUP,
                    countries,
                    members(sentence, mention),
                    false,
                    isQuantity(sentence.word(mention.from()))
                                    || PEOPLE.matcher(head.lower()).matches()
                            ? SEVERAL_UNKNOWN
                            : NOUN_UNKNOWN);
        }
        double certainty = BodyNames.isBody(sentence, mention.from(), end)
                ? NOUN_KNOWN
                : head.tag().startsWith("PROPN") && Phrases.isCapital(head) ? NAME_OF_A_BODY : NOUN_UNKNOWN;
        return found(phrase, SpeakerClass.ORGANISATION, List.of(), where, true, certainty);
    }

    /** Whether nothing but "the" stands before a noun of which there are many: the ministry, but not the police. */
    private static boolean isBare(Sentence sentence, Mention mention, SpeakerNouns.Match noun) {
        return noun.from() == mention.from() + 1
                && noun.to() == mention.to()
                && sentence.word(mention.from()).is("the")
                && !Phrases.isCapital(sentence.word(noun.from()))
                && !noun.noun().plural().isEmpty();
    }

    private static boolean isQuantity(Word word) {
        return switch (word.lower()) {
            case "some", "many", "others", "most", "several", "both", "those" -> true;
            default -> false;
        };
    }

    /** With the members that are named: some leaders, including those from France. */
    private static Span members(Sentence sentence, Mention mention) {
        boolean including = mention.besideTo() > mention.besideFrom()
                && sentence.word(mention.besideFrom()).is("including");
        return sentence.span(mention.from(), including ? mention.besideTo() : mention.to());
    }

    private static FoundSpeaker found(
            String phrase,
            SpeakerClass speakerClass,
            List<String> countries,
            Span where,
            boolean complete,
            double certainty) {
        String name = phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
        return new FoundSpeaker(
                Optional.empty(),
                name,
                Optional.empty(),
                speakerClass,
                countries,
                List.of(),
                complete,
                where,
                Optional.empty(),
                certainty);
    }

    /** Several who are not all named. */
    static FoundSpeaker openGroup(String name, Span where, Set<String> countries, Set<String> organisations) {
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
