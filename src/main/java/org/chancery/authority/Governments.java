package org.chancery.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.statement.PartialDate;
import org.chancery.statement.SpeakerClass;

/**
 * The government of each country as a speaker: found by the country's names (its codes aside), by what stands for the
 * government, and by wordings made of these and the demonym, such as "the Russian authorities".
 */
final class Governments {
    private static final String BODY = "(?:government|authorities|foreign ministry|ministry of foreign affairs)";
    private static final List<Pattern> WORDINGS = List.of(
            Pattern.compile("(?:the )?" + BODY + " of (?:the )?(.+)"), Pattern.compile("(?:the )?(.+?) " + BODY));
    private static final Pattern NEEDS_ARTICLE =
            Pattern.compile("\\b(?:Republic|Union|Kingdom|Emirates|Islands|States|Territory"
                    + "|Territories|See|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Isle)\\b");

    private final CountryIndex index;
    private final Map<String, SpeakerEntry> byCountry = new LinkedHashMap<>();

    Governments(Collection<CountryEntry> countries, CountryIndex index) {
        this.index = index;
        countries.forEach(country -> byCountry.put(country.code(), government(country)));
    }

    private static SpeakerEntry government(CountryEntry country) {
        List<String> aliases = new ArrayList<>();
        aliases.add(country.name());
        aliases.addAll(country.aliases());
        aliases.addAll(country.metonyms());
        country.demonyms().forEach(demonym -> aliases.add(demonym + " government"));
        String article = NEEDS_ARTICLE.matcher(country.name()).find() ? "the " : "";
        return new SpeakerEntry(
                "government-of-" + Names.slug(country.name()),
                "Government of " + article + country.name(),
                SpeakerClass.GOVERNMENT,
                aliases,
                List.of());
    }

    /** All governments, in the order of their countries. */
    Collection<SpeakerEntry> all() {
        return byCountry.values();
    }

    Optional<SpeakerEntry> of(String country) {
        return Optional.ofNullable(byCountry.get(country));
    }

    /** The country whose government is meant by a name; empty where none is, or where several are. */
    Optional<CountryEntry> country(String name, Optional<PartialDate> date) {
        return state(name, date)
                .or(() -> index.ofMetonym(name, date))
                .or(() -> wordings(name)
                        .map(state -> index.named(state, date).or(() -> index.ofDemonym(state, date)))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** By name or alias, but not by code: CHE is a code of Switzerland, Che is somebody. Short aliases stand in capitals. */
    private Optional<CountryEntry> state(String name, Optional<PartialDate> date) {
        String key = CountryIndex.key(name);
        boolean shortLatin = key.length() <= 3 && key.chars().allMatch(c -> c >= 'a' && c <= 'z');
        if (shortLatin && name.chars().anyMatch(Character::isLowerCase)) {
            return Optional.empty();
        }
        return index.named(name, date)
                .filter(country -> !shortLatin
                        || country.aliases().stream()
                                .anyMatch(alias -> CountryIndex.key(alias).equals(key)));
    }

    private static Stream<String> wordings(String name) {
        String key = Names.key(name);
        return WORDINGS.stream()
                .map(wording -> wording.matcher(key))
                .filter(Matcher::matches)
                .flatMap(match -> Stream.of(match.group(1), withoutPossessive(match.group(1))));
    }

    /** In a key, Russia's is russias. */
    private static String withoutPossessive(String key) {
        return key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
    }
}
