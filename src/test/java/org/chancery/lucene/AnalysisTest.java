package org.chancery.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.util.BytesRef;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tartarus.snowball.ext.EnglishStemmer;

class AnalysisTest {
    private final Analysis analysis = new Analysis();

    @ParameterizedTest
    @CsvSource({
        "TROOPS, troops",
        "Zelenskyy's, zelenskyy",
        "Zelenskyy’s, zelenskyy",
        "naïve, naive",
        "Łódź, lodz",
        "Sønderjylland, sonderjylland",
        "İstanbul, istanbul",
        "ISTANBUL, istanbul",
        "Diyarbakır, diyarbakir",
        "Sana’a, sanaa",
        "l’Ukraine, ukraine",
        "d'Estaing, estaing",
        "U.N., un",
        "U.S., usa",
        "Straße, strasse",
        "Зеленський, зеленський",
        "Зелёный, зеленый",
        "أوكرانيا, اوكرانيا",
        "Ｕｋｒａｉｎｅ, ukraine"
    })
    void formsOfOneWordAreFoldedIntoOne(String word, String folded) {
        assertThat(analysis.words(word)).containsExactly(folded);
    }

    /** Macs decompose what they write: и and a breve for й. */
    @ParameterizedTest
    @CsvSource({
        "uk, Зеленський",
        "uk, їде",
        "uk, Україною",
        "ru, войсками",
        "ru, Российской",
        "ru, ещё",
        "fr, négociés",
        "de, Länder",
        "en, Orbán"
    })
    void aLetterWrittenAsTwoSignsIsTheSameLetter(String language, String word) {
        String two = Normalizer.normalize(word, Normalizer.Form.NFD);
        assertThat(two).isNotEqualTo(word);
        assertThat(analysis.words(two)).isEqualTo(analysis.words(word));
        assertThat(analysis.stems(language, two)).isEqualTo(analysis.stems(language, word));
        assertThat(new Vocabulary(analysis)
                        .entry(two.toCharArray(), two.length())
                        .word())
                .isEqualTo(new BytesRef(analysis.words(word).getFirst()));
    }

    @Test
    void stressMarksMakeNoOtherWord() {
        assertThat(analysis.words("Украї\u0301ну")).isEqualTo(analysis.words("Україну"));
        assertThat(analysis.stems("uk", "Украї\u0301ну")).isEqualTo(analysis.stems("uk", "Україну"));
    }

    @Test
    void foldingDoesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(analysis.words("INDIA Istanbul")).containsExactly("india", "istanbul");
            assertThat(analysis.stems("ru", "ИСТОРИЯ")).isEqualTo(analysis.stems("ru", "история"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void hyphensPartWordsAndChineseCharactersAreWords() {
        assertThat(analysis.words("cease-fire")).containsExactly("cease", "fire");
        assertThat(analysis.words("停火协议")).containsExactly("停", "火", "协", "议");
    }

    @ParameterizedTest
    @CsvSource({
        "en, troops, troop",
        "en, states, state",
        "en, forces, force",
        "en, talks, talk",
        "en, crises, crisis",
        "en, negotiations, negotiate",
        "en, negotiating, negotiated",
        "en, withdrawal, withdrawn",
        "en, organisations, organization",
        "en, defence, defense",
        "en, policies, policy",
        "en, peoples, people",
        "en, clearing, clear",
        "en, cleared, clear",
        "en, making, make",
        "en, taking, take",
        "en, including, included",
        "en, including, include",
        "en, provided, provide",
        "en, providing, provides",
        "en, concerning, concern",
        "en, setting, sets",
        "en, meetings, meet",
        "en, buildings, build",
        "en, declared, declare",
        "en, organised, organizing",
        "en, coming, come",
        "en, winning, wins",
        "en, applied, applies",
        "en, allied, allies",
        "en, noting, note",
        "fr, négociations, negociation",
        "fr, l'armée, armées",
        "es, tropas, tropa",
        "es, negociación, negociacion",
        "pt, sanções, sancao",
        "it, sanzioni, sanzione",
        "de, Truppen, Truppe",
        "de, Verhandlungen, Verhandlung",
        "de, Länder, Lander",
        "nl, troepen, troep",
        "ru, войсками, войска",
        "ru, переговоров, переговоры",
        "uk, війська, військами",
        "uk, Україною, Україна",
        "ar, القوات, قوات"
    })
    void formsOfOneWordHaveOneStem(String language, String one, String other) {
        assertThat(analysis.stems(language, one)).isNotEmpty().containsAnyElementsOf(analysis.stems(language, other));
    }

    @ParameterizedTest
    @CsvSource({
        "international, internal",
        "universities, universal",
        "policies, police",
        "organization, organ",
        "news, new",
        "security, secure",
        "generally, generation",
        "united, unit",
        "evening, even",
        "according, accord",
        "winning, wine",
        "sitting, site",
        "willing, will",
        "nothing, note",
        "speed, spent",
        "caring, car",
        "noting, not",
        "arms, arm",
        "goods, good"
    })
    void differentWordsHaveDifferentStems(String one, String other) {
        assertThat(analysis.stems("en", one)).doesNotContainAnyElementsOf(analysis.stems("en", other));
    }

    /** Why English is not stemmed by Porter's rules, as revised: these are common words of diplomacy. */
    @ParameterizedTest
    @CsvSource({
        "international, internal",
        "universities, universal",
        "united, unit",
        "organization, organ",
        "important, imported",
        "security, secure",
        "conference, confer",
        "arms, arm",
        "goods, good",
        "customs, custom"
    })
    void portersRulesWouldMakeOneStemOfDifferentWords(String one, String other) {
        EnglishStemmer porter = new EnglishStemmer();
        List<String> made = List.of(one, other).stream()
                .map(word -> {
                    porter.setCurrent(word);
                    porter.stem();
                    return porter.getCurrent();
                })
                .toList();
        assertThat(made.getFirst()).isEqualTo(made.getLast());
        assertThat(analysis.stems("en", one)).doesNotContainAnyElementsOf(analysis.stems("en", other));
    }

    @Test
    void chineseIsPartedIntoWords() {
        assertThat(analysis.stems("zh", "双方必须停火")).contains("停火");
    }

    @Test
    void languagesAreKnownByTheirCodes() {
        assertThat(List.of("en-GB", "EN", "zh-Hant", "xx").stream().map(lang -> language(lang, "paix")))
                .containsExactly("en", "en", "zh", "und");
    }

    @Test
    void aTextOfNoStatedLanguageIsAnalysedAsTheCommonestOfItsScript() {
        assertThat(List.of("peace", "мир", "سلام", "和平", "ειρήνη", "123").stream()
                        .map(text -> language("und", text)))
                .containsExactly("en", "ru", "ar", "zh", "und", "und");
    }

    private static String language(String lang, String text) {
        return Languages.of(Statement.builder("a", text).lang(lang).build());
    }
}
