package org.chancery.extract;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the language of a text by its commonest words. Immutable. */
public final class LanguageGuess {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int WORDS_READ = 2000;

    /** Of a text in a language, at least this share are its commonest words. */
    private static final double LEAST_SHARE = 0.12;

    private final List<LanguageRules> languages;

    public LanguageGuess(Collection<LanguageRules> languages) {
        this.languages = List.copyOf(languages);
    }

    /** The code of the language whose words are the most; empty where that cannot be told. */
    public Optional<String> of(String text) {
        int words = 0;
        int[] counts = new int[languages.size()];
        Matcher matcher = WORD.matcher(text);
        while (words < WORDS_READ && matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            words++;
            for (int i = 0; i < counts.length; i++) {
                counts[i] += languages.get(i).common().contains(word) ? 1 : 0;
            }
        }
        int best = -1;
        for (int i = 0; i < counts.length; i++) {
            best = counts[i] > words * LEAST_SHARE && (best < 0 || counts[i] > counts[best]) ? i : best;
        }
        return best < 0 ? Optional.empty() : Optional.of(languages.get(best).lang());
    }
}
