package org.chancery.authority;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.statement.PartialDate;

/** Finds countries by code, name, demonym, and what stands for their governments. */
final class CountryIndex {
    private static final Pattern INITIALS = Pattern.compile("\\b(\\p{L}) (?=\\p{L}\\b)");
    private static final Pattern SAINT = Pattern.compile("\\bst (?=\\p{L})");

    private final Map<String, CountryEntry> byCode = new LinkedHashMap<>();
    private final NamedEntries<CountryEntry> names = new NamedEntries<>(CountryIndex::tenure);
    private final NamedEntries<CountryEntry> demonyms = new NamedEntries<>(CountryIndex::tenure);
    private final NamedEntries<CountryEntry> metonyms = new NamedEntries<>(CountryIndex::tenure);

    CountryIndex(Collection<CountryEntry> countries) {
        for (CountryEntry country : countries) {
            byCode.put(country.code(), country);
            names.add(key(country.code()), country, 0);
            names.add(key(country.alpha3()), country, 0);
            names.add(key(country.name()), country, 0);
            country.aliases().forEach(alias -> names.add(key(alias), country, 1));
            country.demonyms().forEach(demonym -> demonyms.add(key(demonym), country, 0));
            country.metonyms().forEach(metonym -> metonyms.add(key(metonym), country, 0));
        }
    }

    /**
     * The key of a country's name: without the article, with Saint for St, and initials joined, so that U.S. is US.
     */
    static String key(String name) {
        String key = Names.key(name);
        if (key.startsWith("the ")) {
            key = key.substring(4);
        }
        if (key.indexOf(' ') > 0) {
            key = SAINT.matcher(key).replaceAll("saint ");
            key = INITIALS.matcher(key).replaceAll("$1");
        }
        return key;
    }

    /**
     * By code, name or alias; where none of these is known, by its name in another language, unless that is part of the names
     * of several: Congo is the one of Brazzaville in Spanish, and either of two in English.
     */
    Optional<CountryEntry> named(String name, Optional<PartialDate> date) {
        String key = key(name);
        // Codes are plain letters: AO is Angola, but Áo is Austria in Vietnamese.
        boolean mayBeCode = key.length() > 3 || name.chars().allMatch(c -> c < 128);
        return mayBeCode && names.contains(key)
                ? names.find(key, date)
                : CountryNames.code(key)
                        .filter(code -> containing(name).size() < 2)
                        .flatMap(code -> Optional.ofNullable(byCode.get(code)))
                        .or(() -> names.find(key, date));
    }

    /** Those that have the name as words of a longer one of theirs: of Congo, both states. In the order of the file. */
    List<CountryEntry> containing(String name) {
        String words = " " + key(name) + " ";
        return words.isBlank()
                ? List.of()
                : byCode.values().stream()
                        .filter(country -> Stream.concat(Stream.of(country.name()), country.aliases().stream())
                                .anyMatch(own -> (" " + key(own) + " ").contains(words)))
                        .toList();
    }

    /** By demonym, singular or with an s for the plural. */
    Optional<CountryEntry> ofDemonym(String name, Optional<PartialDate> date) {
        String key = key(name);
        return demonyms.find(key, date)
                .or(() ->
                        key.endsWith("s") ? demonyms.find(key.substring(0, key.length() - 1), date) : Optional.empty());
    }

    /** By what stands for its government: the Kremlin. */
    Optional<CountryEntry> ofMetonym(String name, Optional<PartialDate> date) {
        return metonyms.find(key(name), date);
    }

    private static Tenure tenure(CountryEntry country) {
        return new Tenure(country.from(), country.to());
    }
}
