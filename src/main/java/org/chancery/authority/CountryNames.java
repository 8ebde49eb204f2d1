package org.chancery.authority;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The names of countries in other languages, as the Java platform (Unicode CLDR) knows them. */
final class CountryNames {
    /** The languages in which countries are found by name. */
    static final List<Locale> LANGUAGES = List.of(
                    "en", "fr", "es", "de", "ru", "uk", "ar", "zh", "zh-Hant", "pt", "it", "pl", "ja", "nl", "tr", "fa",
                    "he", "ko", "sv", "ro", "el", "cs", "hi", "id", "vi", "bg")
            .stream()
            .map(Locale::forLanguageTag)
            .toList();

    private static final Set<String> KOSOVO = Set.of("XK");

    /** Filled when first asked for: it takes some tenths of a second, which most commands can do without. */
    private static final class ByKey {
        private static final NamedEntries<String> CODES = new NamedEntries<>(code -> Tenure.ALWAYS);

        static {
            List<String> codes = new ArrayList<>(List.of(Locale.getISOCountries()));
            codes.addAll(KOSOVO);
            for (String code : codes) {
                in(code).forEach(name -> CODES.add(CountryIndex.key(name), code, 0));
            }
        }
    }

    private CountryNames() {}

    /** The code of the country of that name in one of the languages; empty where there is none, or several. */
    static Optional<String> code(String key) {
        return ByKey.CODES.find(key, Optional.empty());
    }

    /** The names of a country in the languages, each once; none for a former state. */
    static Set<String> in(String code) {
        Set<String> names = new LinkedHashSet<>();
        LANGUAGES.forEach(language -> in(code, language).ifPresent(names::add));
        return names;
    }

    /** The name of a country in a language; empty where the platform has none. */
    static Optional<String> in(String code, Locale language) {
        if (code.length() != 2) {
            return Optional.empty();
        }
        return Optional.of(Locale.of("", code).getDisplayCountry(language)).filter(name -> !name.equals(code));
    }
}
