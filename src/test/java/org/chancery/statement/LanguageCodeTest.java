package org.chancery.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageCodeTest {
    @ParameterizedTest
    @CsvSource({
        "en, en",
        "EN, en",
        "eng, en",
        "en-GB, en",
        "pt_BR, pt",
        "zh-Hant, zh",
        "' FR ', fr",
        "und, und",
        "haw, haw",
        "fil, fil"
    })
    void aLanguageHasOneCodeHoweverItIsWritten(String tag, String code) {
        assertThat(LanguageCode.of(tag)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "english", "<en>", "en GB", "12"})
    void whatHasNotTheFormOfATagHasNoCode(String tag) {
        assertThat(LanguageCode.of(tag)).isEmpty();
    }

    @Test
    void capitalsAreLoweredAlikeInTurkey() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr"));
        try {
            assertThat(LanguageCode.of("IT")).contains("it");
        } finally {
            Locale.setDefault(before);
        }
    }
}
