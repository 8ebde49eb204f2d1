package org.chancery.extract;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.authority.Authority;
import org.chancery.authority.CountryEntry;
import org.chancery.authority.OrganisationEntry;
import org.chancery.statement.PartialDate;

/** Reads what a mention tells beside the name: states, organisations, a role. For one article and one thread. */
final class HintReader {
    private static final int LONGEST_NAME = 4;

    private final Authority authority;
    private final Optional<PartialDate> date;
    private final SpeakerNouns nouns;

    /** An article names the same again and again. */
    private final Map<String, Named> known = new HashMap<>();

    private record Named(Optional<CountryEntry> country, Optional<OrganisationEntry> organisation) {}

    HintReader(Authority authority, Optional<PartialDate> date, SpeakerNouns nouns) {
        this.authority = authority;
        this.date = date;
        this.nouns = nouns;
    }

    Hints read(Sentence sentence, Mention mention) {
        Set<String> countries = new LinkedHashSet<>();
        Set<String> organisations = new LinkedHashSet<>();
        bodies(sentence, mention.from(), mention.to(), countries, organisations);
        bodies(sentence, mention.besideFrom(), mention.besideTo(), countries, organisations);
        int from = withoutAge(sentence, mention.besideFrom(), mention.besideTo());
        boolean role = mention.besideTo() > mention.besideFrom()
                && !sentence.word(mention.besideFrom()).isIng()
                && !sentence.word(mention.besideFrom()).is("who")
                && nouns.within(sentence, mention.besideFrom(), mention.besideTo())
                        .isPresent();
        return new Hints(
                countries,
                organisations,
                role ? Optional.of(Phrases.text(sentence, from, mention.besideTo())) : Optional.empty());
    }

    /** A teacher from Lampara, of "54, a teacher from Lampara". */
    private static int withoutAge(Sentence sentence, int from, int to) {
        int start = from;
        while (start < to - 1
                && (sentence.word(start).tag().startsWith("NUM")
                        || sentence.word(start).is("aged")
                        || sentence.word(start).isComma())) {
            start++;
        }
        return start;
    }

    /** The states and organisations named between two words, the longest names first. */
    private void bodies(Sentence sentence, int from, int to, Set<String> countries, Set<String> organisations) {
        int at = from;
        while (at < to) {
            int next = at + 1;
            for (int length = Math.min(LONGEST_NAME, to - at); length > 0 && next == at + 1; length--) {
                if (body(Phrases.name(sentence, at, at + length), countries, organisations)) {
                    next = at + length;
                    break;
                }
            }
            at = next;
        }
    }

    private boolean body(String name, Set<String> countries, Set<String> organisations) {
        if (name.isEmpty() || !Character.isUpperCase(name.codePointAt(0))) {
            return false;
        }
        Named named = known.computeIfAbsent(name, this::named);
        named.country().map(CountryEntry::code).ifPresent(countries::add);
        named.organisation().map(OrganisationEntry::id).ifPresent(organisations::add);
        return named.country().isPresent() || named.organisation().isPresent();
    }

    private Named named(String name) {
        return new Named(
                authority.governmentCountryNamed(name, date).or(() -> authority.countryOfDemonym(name, date)),
                authority.organisationNamed(name, date));
    }
}
