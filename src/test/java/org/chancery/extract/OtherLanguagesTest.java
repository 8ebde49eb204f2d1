package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.authority.Authority;
import org.chancery.config.ExtractionFolder;
import org.chancery.config.IndexConfig;
import org.chancery.config.RuleExample;
import org.chancery.statement.Kind;
import org.chancery.statement.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Direct quotations in languages other than English. The sentences and the people in them are invented. */
class OtherLanguagesTest {
    private static final Path INDEX_CONFIG = Path.of("index-config");
    private static final ExtractionFolder.Contents RULES = ExtractionFolder.load(INDEX_CONFIG);
    private static final Authority AUTHORITY = IndexConfig.load(INDEX_CONFIG).authority();
    private static final Map<String, LanguageRules> LANGUAGES =
            RULES.languages().stream().collect(Collectors.toMap(LanguageRules::lang, Function.identity()));

    @TestFactory
    Stream<DynamicTest> everyExampleComesOutAsMarked() {
        return RULES.languageExamples().stream().flatMap(one -> {
            RuleExample example = one.example();
            return Stream.of(
                    DynamicTest.dynamicTest(example.rule() + " finds " + example.positive(), () -> {
                        Matcher speaker = Pattern.compile("\\[([^\\]]*)\\]").matcher(example.positive());
                        Matcher content = Pattern.compile("<([^>]*)>").matcher(example.positive());
                        assertThat(speaker.find() && content.find()).isTrue();
                        assertThat(found(one.lang(), example.positive().replaceAll("[<>\\[\\]]", "")))
                                .containsExactly(speaker.group(1) + ": " + content.group(1));
                    }),
                    DynamicTest.dynamicTest(
                            example.rule() + " passes over " + example.negative(),
                            () -> assertThat(found(one.lang(), example.negative()))
                                    .isEmpty()));
        });
    }

    @Test
    void theSpeakerIsKnownByHisNameInThatLanguage() {
        String text = "«Мы готовы к переговорам», — заявил Дмитрий Песков.";
        FoundSpeaker speaker = statements("ru", text).getFirst().speakers().getFirst();
        assertThat(speaker.id()).contains("dmitry-peskov");
    }

    @Test
    void aPronounMeansWhoWasNamedLast() {
        assertThat(found(
                        "fr",
                        "« Le port restera ouvert », a déclaré Mara Lind. « Nous avons le temps », a-t-elle ajouté."))
                .containsExactly("Mara Lind: « Le port restera ouvert »", "elle: « Nous avons le temps »");
        assertThat(found("de", "„Der Hafen bleibt offen“, sagte Mara Lind. Sie erklärte: „Wir haben Zeit.“"))
                .containsExactly("Mara Lind: „Der Hafen bleibt offen“", "Sie: „Wir haben Zeit.“");
    }

    @Test
    void aPronounTwoParagraphsAfterTheLastQuotationMeansNobody() {
        String text = "« Le port restera ouvert », a déclaré Mara Lind.\n\nLe ministre Teodor Vask est arrivé.\n\n"
                + "« Nous avons le temps », a-t-il ajouté.";
        List<ExtractedStatement> found = new ForeignExtractor(AUTHORITY, RULES.rules(), rules("fr"))
                .extract(text, Segmenter.paragraphs(text), Optional.empty());
        assertThat(found).hasSize(1);
    }

    @Test
    void aNameAfterAPrepositionIsNotTheSpeaker() {
        assertThat(found("de", "Nach dem Treffen mit Mara Lind sagte Teodor Vask: „Wir haben Zeit.“"))
                .containsExactly("Teodor Vask: „Wir haben Zeit.“");
        assertThat(found("fr", "Teodor Vask, reçu par Mara Lind, a déclaré : « Nous avons le temps. »"))
                .isEmpty();
        assertThat(found("de", "Am Montag sagte Ilva Torn: „Wir haben Zeit.“"))
                .containsExactly("Ilva Torn: „Wir haben Zeit.“");
    }

    @Test
    void aQuotationThatTheAttributionInterruptsIsOneStatement() {
        assertThat(found("es", "“El puerto seguirá abierto”, dijo Mara Lind, “y el puente también”."))
                .containsExactly("Mara Lind: “El puerto seguirá abierto” […] “y el puente también”");
    }

    @Test
    void marksInMarksStayWithinTheQuotation() {
        assertThat(found("fr", "« Le projet « Horizon » est fini », a dit Mara Lind."))
                .containsExactly("Mara Lind: « Le projet « Horizon » est fini »");
    }

    @Test
    void whatIsNotCertainIsLeftOut() {
        assertThat(found("fr", "« Le port restera ouvert, a déclaré Mara Lind."))
                .isEmpty();
        assertThat(found("fr", "« Le port restera ouvert », a déclaré la porte-parole."))
                .isEmpty();
        assertThat(found("de", "„Der Hafen bleibt offen“ stand auf dem Schild von Mara Lind."))
                .isEmpty();
        assertThat(found("uk", "«Порт», — сказав він.")).isEmpty();
    }

    @Test
    void theLanguageIsToldByItsCommonestWords() {
        LanguageGuess guess = new LanguageGuess(RULES.languages());
        assertThat(guess.of("Le port de la ville est ouvert et les navires sont dans la baie."))
                .contains("fr");
        assertThat(guess.of("Der Hafen der Stadt ist offen und die Schiffe sind in der Bucht."))
                .contains("de");
        assertThat(guess.of("El puerto de la ciudad está abierto y los barcos están en la bahía."))
                .contains("es");
        assertThat(guess.of("Порт города открыт, и корабли стоят в бухте, но это не так."))
                .contains("ru");
        assertThat(guess.of("Порт міста відкритий, і кораблі стоять у бухті, але це не так."))
                .contains("uk");
        assertThat(guess.of("The port of the city is open and the ships are in the bay."))
                .contains("en");
        assertThat(guess.of("Port, port, port!")).isEmpty();
    }

    private static List<String> found(String lang, String text) {
        return statements(lang, text).stream()
                .map(statement -> {
                    assertThat(statement.kind()).isEqualTo(Kind.DIRECT);
                    Span mention = statement.speakers().getFirst().mention();
                    return text.substring(mention.start(), mention.end()) + ": " + statement.words(text);
                })
                .toList();
    }

    private static List<ExtractedStatement> statements(String lang, String text) {
        return new ForeignExtractor(AUTHORITY, RULES.rules(), rules(lang))
                .extract(text, List.of(new Span(0, text.length())), Optional.empty());
    }

    private static LanguageRules rules(String lang) {
        return Objects.requireNonNull(LANGUAGES.get(lang));
    }
}
