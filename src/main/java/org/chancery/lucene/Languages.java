package org.chancery.lucene;

import java.util.List;
import java.util.Locale;

/** The languages whose texts are stemmed by rules or dictionaries of their own. */
final class Languages {
    /** Every other language: words are folded and nothing more. */
    static final String UNKNOWN = "und";

    /** All of them, {@link #UNKNOWN} last. */
    static final List<String> ALL = List.of("en", "fr", "es", "pt", "it", "de", "nl", "ru", "uk", "ar", "zh", UNKNOWN);

    private Languages() {}

    /** The language among {@link #ALL} by which a text of that BCP 47 code is analysed. */
    static String of(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        int end = lower.indexOf('-');
        String language = end < 0 ? lower : lower.substring(0, end);
        return ALL.contains(language) ? language : UNKNOWN;
    }
}
