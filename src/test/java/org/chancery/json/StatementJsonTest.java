package org.chancery.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StatementJsonTest {
    @Test
    void aListThatIsNullMayStandBesideTheOtherWordForIt() {
        assertThat(StatementJson.decode("{\"text\":\"a\",\"speaker\":null,\"speakers\":[\"B\"]}"))
                .isEqualTo(StatementJson.decode("{\"text\":\"a\",\"speakers\":[\"B\"],\"speaker\":null}"))
                .isEqualTo(StatementJson.decode("{\"text\":\"a\",\"speaker\":\"B\"}"));
    }

    @Test
    void aListMayBeGivenAsOneValue() {
        StatementRecord record = StatementJson.decode(
                "{'text':'Peace.','speaker':'A','country':'FR','organisation':'NATO','topic':'ceasefire','source':'S'}"
                        .replace('\'', '"'));
        assertThat(record.speakers()).containsExactly(SpeakerRecord.named("A"));
        assertThat(record.countries()).containsExactly("FR");
        assertThat(record.organisations()).containsExactly(OrganisationRecord.named("NATO"));
        assertThat(record.topics()).containsExactly("ceasefire");
        assertThat(record.sources()).containsExactly(SourceRecord.titled("S"));
    }

    @Test
    void aListMayBeGivenAsAnArrayOfNamesAndObjects() {
        StatementRecord record = StatementJson.decode(
                "{'text':'Peace.','speakers':['A',{'id':'b','name':'B','role':'King','class':'person'}],'countries':['FR',{'code':'DE','name':'Germany'}]}"
                        .replace('\'', '"'));
        assertThat(record.speakers())
                .containsExactly(
                        SpeakerRecord.named("A"),
                        new SpeakerRecord(
                                Optional.of("b"),
                                Optional.of("B"),
                                Optional.of("King"),
                                Optional.of("person"),
                                Optional.empty()));
        assertThat(record.countries()).containsExactly("FR", "DE");
    }

    @Test
    void nullIsAsGoodAsAbsent() {
        assertThat(StatementJson.decode(
                        "{\"text\":\"Peace.\",\"topic\":null,\"role\":null,\"context\":null,\"source\":null}"))
                .isEqualTo(StatementRecord.builder().text("Peace.").build());
    }

    @Test
    void unknownKeysAreListedWithTheirPath() {
        assertThat(StatementJson.decode("{\"colour\":{\"a\":[1]},\"text\":\"Peace.\",\"source\":{\"isbn\":7}}")
                        .unknownKeys())
                .isEqualTo(List.of("colour", "source.isbn"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\":\"a\",\"text\":\"b\"}|text|the key stands twice",
                "{\"text\":\"a\",\"x\":{\"y\":1,\"y\":2}}|x.y|the key stands twice",
                "{\"text\":7}|text|a string is wanted, not a number",
                "{\"text\":[\"a\"]}|text|a string is wanted, not an array",
                "{\"text\":\"a\",\"translated\":\"true\"}|translated|true or false is wanted, not a string",
                "{\"text\":\"a\",\"date\":2025}|date|a string is wanted, not a number",
                "{\"text\":\"a\",\"speaker\":\"A\",\"speakers\":[\"B\"]}|speakers|give speaker or speakers, not both",
                "{\"text\":\"a\",\"speaker\":{\"role\":\"King\"}}|speaker|a speaker needs a name or an id",
            })
    void aFaultNamesItsKey(String json, String path, String problem) {
        assertThatThrownBy(() -> StatementJson.decode(json)).isInstanceOfSatisfying(JsonFault.class, fault -> {
            assertThat(fault.path()).isEqualTo(path);
            assertThat(fault.problem()).isEqualTo(problem);
            assertThat(fault.column()).isBetween(1, json.length() + 1);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "{",
                "[]",
                "null",
                "7",
                "{'text':'a'}",
                "{text:\"a\"}",
                "{\"text\":\"a\"} {}",
                "{\"text\":\"a\"},",
                "{\"text\":\"a\",}",
                "{\"text\":\"a\";\"b\":1}",
                "{\"text\"=\"a\"}",
                "{\"text\":\"a\",\"n\":NaN}",
                "{\"text\":\"a\",\"n\":01}",
                "{\"text\":\"a\",\"n\":TRUE}",
                "{\"text\":\"a\" /* b */}",
                "\ufeff{\"text\":\"a\"}",
                "{\"text\":\"a\u0001\"}",
                "{\"text\":\"\\x\"}",
                "{\"text\":\"a"
            })
    void whatIsNotStrictlyJsonIsRefused(String json) {
        assertThatThrownBy(() -> StatementJson.decode(json)).isInstanceOf(JsonFault.class);
    }

    @Test
    void deepNestingIsRefusedInsteadOfOverflowing() {
        String deep = "{\"text\":\"a\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertThatThrownBy(() -> StatementJson.decode(deep)).isInstanceOf(JsonFault.class);
    }

    @Test
    void aFaultTellsItsColumn() {
        assertThatThrownBy(() -> StatementJson.decode("{\"text\":\"a\", nonsense}"))
                .isInstanceOfSatisfying(
                        JsonFault.class, fault -> assertThat(fault.column()).isBetween(13, 15));
    }
}
