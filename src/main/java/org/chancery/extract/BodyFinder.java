package org.chancery.extract;

import java.util.List;
import java.util.Optional;
import org.chancery.authority.Authority;
import org.chancery.authority.CountryEntry;
import org.chancery.authority.SpeakerEntry;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Span;
import org.chancery.statement.SpeakerClass;

/** Finds the government or the organisation of the authority that a mention names: Russia, the Kremlin, NATO. Immutable. */
final class BodyFinder {
    private static final double GOVERNMENT = 0.95;
    private static final double OTHER = 0.9;

    private final Authority authority;
    private final Optional<PartialDate> date;

    BodyFinder(Authority authority, Optional<PartialDate> date) {
        this.authority = authority;
        this.date = date;
    }

    /** The body that is named by those words and no more. */
    Optional<FoundSpeaker> find(Sentence sentence, int from, int to) {
        String name = Phrases.name(sentence, from, to);
        if (name.isEmpty() || name.equals(name.toLowerCase(java.util.Locale.ROOT))) {
            return Optional.empty();
        }
        Span where = sentence.span(from, to);
        boolean one = isOne(sentence, from, to);
        return government(name, where)
                .or(() ->
                        organisation(name, where).filter(found -> !one || found.speakerClass() != SpeakerClass.GROUP));
    }

    /** One of a group is not the group: a senior European official. */
    private static boolean isOne(Sentence sentence, int from, int to) {
        int end = Phrases.nameEnd(sentence, from, to);
        String head = sentence.word(end - 1).lower();
        return !head.endsWith("s")
                && !head.endsWith("men")
                && !head.equals("people")
                && !sentence.word(end - 1).isName();
    }

    private Optional<FoundSpeaker> government(String name, Span where) {
        Optional<CountryEntry> country = authority.governmentCountryNamed(name, date);
        return authority
                .governmentNamed(name, date)
                .map(entry -> found(
                        entry, where, country.map(CountryEntry::code).stream().toList(), List.of(), GOVERNMENT));
    }

    private Optional<FoundSpeaker> organisation(String name, Span where) {
        return authority
                .resolveSpeaker(name, date, List.of(), List.of())
                .filter(entry -> entry.speakerClass() != SpeakerClass.PERSON)
                .map(entry -> found(
                        entry,
                        where,
                        List.of(),
                        entry.speakerClass() == SpeakerClass.ORGANISATION ? List.of(entry.id()) : List.of(),
                        OTHER));
    }

    private static FoundSpeaker found(
            SpeakerEntry entry, Span where, List<String> countries, List<String> organisations, double certainty) {
        return new FoundSpeaker(
                Optional.of(entry.id()),
                entry.name(),
                Optional.empty(),
                entry.speakerClass(),
                countries,
                organisations,
                entry.speakerClass() != SpeakerClass.GROUP,
                where,
                Optional.empty(),
                certainty);
    }
}
