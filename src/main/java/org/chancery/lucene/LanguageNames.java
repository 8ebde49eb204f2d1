package org.chancery.lucene;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.authority.Names;
import org.chancery.statement.LanguageCode;

/** Languages by their codes and by their names in English and in themselves, as the Java platform has them. */
final class LanguageNames {
    /** Read when first needed: the platform takes a while to tell. */
    private static final class Known {
        private static final Map<String, String> BY_NAME = byName();

        private static Map<String, String> byName() {
            Map<String, String> codes = new LinkedHashMap<>();
            Arrays.stream(Locale.getISOLanguages()).sorted().forEach(language -> {
                Locale locale = Locale.of(language);
                LanguageCode.of(language).filter(LanguageNames::isCode).ifPresent(code -> {
                    codes.putIfAbsent(Names.key(locale.getDisplayLanguage(Locale.ENGLISH)), code);
                    codes.putIfAbsent(Names.key(locale.getDisplayLanguage(locale)), code);
                });
            });
            return codes;
        }
    }

    private LanguageNames() {}

    /** The code of the language of that code or name; empty where there is none. */
    static Optional<String> code(String codeOrName) {
        return LanguageCode.of(codeOrName)
                .filter(LanguageNames::isCode)
                .or(() -> Optional.ofNullable(Known.BY_NAME.get(Names.key(codeOrName))));
    }

    /** Whether there is a language of that code, or it is the one that stands for none being known. */
    static boolean isCode(String code) {
        return code.equals(Languages.UNKNOWN) || !name(code).equals(code);
    }

    /** The English name of the language of a code; the code itself where there is none. */
    static String name(String code) {
        return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
    }

    /** The English names of all languages. */
    static List<String> all() {
        return Known.BY_NAME.values().stream()
                .distinct()
                .map(LanguageNames::name)
                .toList();
    }
}
