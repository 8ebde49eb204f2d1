package org.chancery.lucene;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.statement.Statement;

/** The languages whose texts are stemmed by rules or dictionaries of their own. */
final class Languages {
    /** Every other language: words are folded and nothing more. */
    static final String UNKNOWN = "und";

    /** Texts without blanks between words. */
    static final String CHINESE = "zh";

    /** All of them, {@link #UNKNOWN} last. */
    static final List<String> ALL =
            List.of("en", "fr", "es", "pt", "it", "de", "nl", "ru", "uk", "ar", CHINESE, UNKNOWN);

    private static final Map<UnicodeScript, String> COMMONEST = Map.of(
            UnicodeScript.LATIN,
            "en",
            UnicodeScript.CYRILLIC,
            "ru",
            UnicodeScript.ARABIC,
            "ar",
            UnicodeScript.HAN,
            CHINESE);

    private Languages() {}

    /**
     * The language among {@link #ALL} by which a statement's text is analysed: its own, or where that is not said, the commonest
     * one of its script (English, Russian, Arabic, Chinese), so that words find their other forms all the same.
     */
    static String of(Statement statement) {
        String lower = statement.lang().toLowerCase(Locale.ROOT);
        int end = lower.indexOf('-');
        String language = end < 0 ? lower : lower.substring(0, end);
        if (language.equals(UNKNOWN)) {
            return byScript(statement.text());
        }
        return ALL.contains(language) ? language : UNKNOWN;
    }

    private static String byScript(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(script -> COMMONEST.getOrDefault(script.getKey(), UNKNOWN))
                .orElse(UNKNOWN);
    }
}
