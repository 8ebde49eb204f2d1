package org.chancery.statement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The codes by which statements name their languages: one for each language, however a source writes it. */
public final class LanguageCode {
    private static final Pattern TAG = Pattern.compile("([A-Za-z]{2,3})(?:[-_][A-Za-z0-9-_]*)?");

    /** Read when first needed: the platform takes a while to tell. */
    private static final class Iso {
        private static final Map<String, String> TWO_LETTERS = Arrays.stream(Locale.getISOLanguages())
                .collect(Collectors.toUnmodifiableMap(
                        language -> Locale.of(language).getISO3Language(),
                        language -> language,
                        (one, other) -> other));
    }

    private LanguageCode() {}

    /**
     * The code of a language tag: in lower case, of two letters where ISO 639-1 has it and three else, without script and
     * region ({@code EN}, {@code eng} and {@code en-GB} are {@code en}). Empty where {@code tag} has not the form of one.
     */
    public static Optional<String> of(String tag) {
        Matcher form = TAG.matcher(tag.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        String language = form.group(1).toLowerCase(Locale.ROOT);
        return Optional.of(language.length() == 3 ? Iso.TWO_LETTERS.getOrDefault(language, language) : language);
    }
}
