package org.chancery.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chancery.authority.Authority;
import org.chancery.statement.Extraction;
import org.chancery.statement.InventedExtraction;
import org.chancery.statement.Speaker;
import org.chancery.statement.SpeakerClass;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExtractionJsonTest {
    private static final String WHOLE = ("{'document':'" + InventedExtraction.DOCUMENT
                    + "','content':[{'start':10,'end':40},{'start':60,'end':1060}],'quoted':[{'start':11,'end':39}],"
                    + "'cue':{'start':50,'end':54,'text':'said'},'mention':{'start':41,'end':49,'text':'she'},"
                    + "'antecedent':{'start':0,'end':9,'text':'Ada Verel'},'rule':'quote-before-cue','confidence':0.93,"
                    + "'attributionNegated':true,'relayedBy':'a spokesman','topicWords':[]}")
            .replace('\'', '"');
    private static final String BARE = ("{'document':'" + InventedExtraction.DOCUMENT
                    + "','content':[{'start':0,'end':1000}],'quoted':[],'cue':null,'mention':null,'antecedent':null,"
                    + "'rule':'turn','confidence':1.0,'attributionNegated':false,'relayedBy':null,'topicWords':[]}")
            .replace('\'', '"');
    private static final Statement EXTRACTED = Statement.builder("a", "We go.")
            .speakers(List.of(new Speaker("envoys", "Envoys", Optional.empty(), SpeakerClass.GROUP, false)))
            .extraction(InventedExtraction.whole(0.93))
            .build();

    private static Extraction inRecord(String extraction) {
        return StatementJson.decode("{\"text\":\"a\",\"extraction\":" + extraction + "}")
                .extraction()
                .orElseThrow();
    }

    @Test
    void everyKeyIsWrittenNullWhereThereIsNothing() {
        assertThat(ExtractionJson.encode(InventedExtraction.whole(0.93))).isEqualTo(WHOLE);
        assertThat(ExtractionJson.encode(InventedExtraction.bare(1))).isEqualTo(BARE);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(inRecord(WHOLE)).isEqualTo(InventedExtraction.whole(0.93));
        assertThat(inRecord(BARE)).isEqualTo(InventedExtraction.bare(1));
        StatementRecord record = StatementJson.decode(StatementJson.encode(EXTRACTED));
        assertThat(record.extraction()).isEqualTo(EXTRACTED.extraction());
        assertThat(record.speakers().getFirst().complete()).contains(false);
        assertThat(record.unknownKeys()).isEmpty();
    }

    @Test
    void whatIsNullOrLeftOutIsAbsent() {
        String least = BARE.replaceAll(
                ",\"(quoted|cue|mention|antecedent|attributionNegated|relayedBy|topicWords)\":[^,}]+", "");
        assertThat(least).doesNotContain("quoted").doesNotContain("relayedBy");
        assertThat(inRecord(least)).isEqualTo(InventedExtraction.bare(1));
        assertThat(StatementJson.decode("{\"text\":\"a\",\"extraction\":null}").extraction())
                .isEmpty();
    }

    @Test
    void theWordsOfTopicsAreWrittenAndReadAgain() {
        String words = "\"topicWords\":[{\"topic\":\"ceasefire\",\"words\":[\"truce\",\"Ceasefire\"]}]";
        Extraction found = inRecord(WHOLE.replace("\"topicWords\":[]", words));
        assertThat(found.wordsOf("ceasefire")).containsExactly("truce", "Ceasefire");
        assertThat(found.wordsOf("borders")).isEmpty();
        assertThat(ExtractionJson.encode(found)).contains(words);
    }

    @Test
    void theAnswerOfTheApiCarriesIt() {
        Authority nobody = new Authority(List.of(), List.of(), List.of(), List.of(), List.of());
        String answer = new String(new StatementAnswerJson(nobody).of(EXTRACTED), StandardCharsets.UTF_8);
        assertThat(answer)
                .contains("\"extraction\":" + WHOLE)
                .contains(
                        "\"speakers\":[{\"id\":\"envoys\",\"name\":\"Envoys\",\"class\":\"group\",\"complete\":false}]");
        Statement other = EXTRACTED.toBuilder().extraction(null).build();
        assertThat(new String(new StatementAnswerJson(nobody).of(other), StandardCharsets.UTF_8))
                .doesNotContain("extraction");
    }

    /** Each case changes one thing of an extraction that is right. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"document\":\"0123|\"document\":\"X123|.document|the SHA-256 of the raw file is wanted",
                "\"document\"|\"paper\"|.document|is missing",
                "\"start\":10,|\"start\":-1,|.content[0].start|a whole number from 0",
                "\"start\":10,|\"start\":1e1,|.content[0].start|a whole number from 0",
                "\"start\":10,|\"start\":\"10\",|.content[0].start|a number is wanted, not a string",
                "\"start\":10,||.content[0].start|is missing",
                "\"end\":1060|\"end\":60|.content[1].end|must be greater than the start, 60",
                "\"end\":1060|\"end\":99999999999|.content[1].end|a whole number from 0 to 999999999",
                "\"start\":60,|\"start\":39,|.content[1]|begins before the span before it ends",
                "[{\"start\":10,\"end\":40},{\"start\":60,\"end\":1060}]|[]|.content|needs a span at least",
                "[{\"start\":10,\"end\":40},{\"start\":60,\"end\":1060}]|{}|.content|an array is wanted, not an object",
                "\"end\":39}|\"end\":41}|.quoted[0]|lies outside the content",
                "\"text\":\"said\"|\"text\":\"saith\"|.cue.text|has 5 UTF-16 units, and its place in the article 4",
                "\"text\":\"said\"|\"text\":\" \"|.cue.text|must not be blank",
                ",\"text\":\"said\"||.cue.text|is missing",
                "\"rule\":\"quote-before-cue\"|\"rule\":\"\"|.rule|must not be blank",
                "\"rule\":\"quote-before-cue\"|\"rule\":null|.rule|is missing",
                "\"confidence\":0.93|\"confidence\":0|.confidence|a number above 0 and at most 1",
                "\"confidence\":0.93|\"confidence\":1.01|.confidence|a number above 0 and at most 1",
                "\"confidence\":0.93|\"confidence\":1e999|.confidence|the number is too large",
                "\"confidence\":0.93|\"confidence\":\"0.93\"|.confidence|a number is wanted, not a string",
                "\"confidence\":0.93|\"confidence\":null|.confidence|is missing",
                "\"attributionNegated\":true|\"attributionNegated\":1|.attributionNegated|true or false is wanted",
                "\"relayedBy\":\"a spokesman\"|\"relayedBy\":\" \"|.relayedBy|must not be blank",
                "\"topicWords\":[]|\"topicWords\":[{\"topic\":\"a\",\"words\":[]}]|.topicWords[0].words|is missing",
                "\"topicWords\":[]|\"topicWords\":[{\"words\":[\"b\"]}]|.topicWords[0].topic|is missing",
                "\"topicWords\":[]|\"topicWords\":[{\"topic\":\"a\",\"words\":[\" \"]}]|.topicWords[0].words[0]|must not be blank",
            })
    void aFaultNamesItsField(String right, String wrong, String path, String problem) {
        assertThat(WHOLE).contains(right);
        String broken = WHOLE.replace(right, wrong == null ? "" : wrong);
        assertThatThrownBy(() -> inRecord(broken)).isInstanceOfSatisfying(JsonFault.class, fault -> {
            assertThat(fault.path()).isEqualTo("extraction" + path);
            assertThat(fault.problem()).startsWith(problem);
        });
    }

    @Test
    void keysWithoutAMeaningAreListedInARecordAndRefusedAlone() {
        String odd = WHOLE.replace("\"text\":\"said\"", "\"text\":\"said\",\"lemma\":\"say\"")
                .replace("\"end\":40}", "\"end\":40,\"text\":\"x\"}");
        assertThat(StatementJson.decode("{\"text\":\"a\",\"extraction\":" + odd + "}")
                        .unknownKeys())
                .containsExactly("extraction.content[0].text", "extraction.cue.lemma");
        assertThatThrownBy(() -> ExtractionJson.decode(odd)).hasMessageContaining("content[0].text");
    }

    @Test
    void whetherAGroupIsOpenIsTrueOrFalse() {
        assertThatThrownBy(() ->
                        StatementJson.decode("{\"text\":\"a\",\"speaker\":{\"name\":\"B\",\"complete\":\"false\"}}"))
                .isInstanceOfSatisfying(
                        JsonFault.class, fault -> assertThat(fault.path()).isEqualTo("speaker.complete"));
    }
}
