package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.query.QueryNode.And;
import org.chancery.query.QueryNode.Dated;
import org.chancery.query.QueryNode.FieldValue;
import org.chancery.query.QueryNode.Fuzzy;
import org.chancery.query.QueryNode.Near;
import org.chancery.query.QueryNode.Not;
import org.chancery.query.QueryNode.Or;
import org.chancery.query.QueryNode.Phrase;
import org.chancery.query.QueryNode.Prefix;
import org.chancery.query.QueryNode.Word;
import org.chancery.statement.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QueryParserTest {
    private static QueryNode parsed(String text) {
        return QueryParser.parse(text).orElseThrow();
    }

    private static QueryNode word(String text) {
        return new Word(text);
    }

    private static QueryNode dated(String from, String to) {
        return new Dated(new DateRange(date(from), date(to)));
    }

    private static Optional<PartialDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text));
    }

    @Test
    void wordsSideBySideAreAllRequired() {
        assertThat(parsed("zelenskyy  troops")).isEqualTo(new And(List.of(word("zelenskyy"), word("troops"))));
        assertThat(parsed("zelenskyy AND troops")).isEqualTo(parsed("zelenskyy troops"));
    }

    @Test
    void aQueryWithoutAWordIsEmpty() {
        assertThat(QueryParser.parse("")).isEmpty();
        assertThat(QueryParser.parse(" \t\u00a0 ")).isEmpty();
        assertThat(QueryParser.parse(" – … & ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"no first use\"", "“no first use”", "«no first use»", "„no first use“", "\" no first use \""})
    void everyKindOfMarkMakesAPhrase(String text) {
        assertThat(parsed(text)).isEqualTo(new Phrase("no first use"));
    }

    @Test
    void wordsBindCloserThanOr() {
        assertThat(parsed("a b OR c d"))
                .isEqualTo(new Or(
                        List.of(new And(List.of(word("a"), word("b"))), new And(List.of(word("c"), word("d"))))));
        assertThat(parsed("a (b OR c) d"))
                .isEqualTo(new And(List.of(word("a"), new Or(List.of(word("b"), word("c"))), word("d"))));
    }

    @Test
    void operatorsInSmallLettersAreWords() {
        assertThat(parsed("trick or treat")).isEqualTo(new And(List.of(word("trick"), word("or"), word("treat"))));
        assertThat(parsed("ORDER NOTHING ANDORRA"))
                .isEqualTo(new And(List.of(word("ORDER"), word("NOTHING"), word("ANDORRA"))));
    }

    @Test
    void bothFormsOfNegationNegateWhatFollows() {
        QueryNode expected = new And(List.of(word("oil"), new Not(word("gas"))));
        assertThat(parsed("oil -gas")).isEqualTo(expected);
        assertThat(parsed("oil NOT gas")).isEqualTo(expected);
        assertThat(parsed("-(oil gas)")).isEqualTo(new Not(new And(List.of(word("oil"), word("gas")))));
        assertThat(parsed("-\"oil gas\"")).isEqualTo(new Not(new Phrase("oil gas")));
        assertThat(parsed("-speaker:rutte")).isEqualTo(new Not(new FieldValue(QueryField.SPEAKER, "rutte")));
    }

    /** {@code speaker:-rutte} once found what Rutte said. */
    @ParameterizedTest
    @ValueSource(strings = {"speaker:-rutte", "speaker:\"-rutte\"", "speaker:-\"rutte\"", "speaker:\"- rutte\""})
    void aMinusBeforeTheValueOfAFieldExcludesIt(String text) {
        assertThat(parsed(text)).isEqualTo(parsed("-speaker:rutte"));
        assertThat(parsed("-" + text)).isEqualTo(new Not(new Not(new FieldValue(QueryField.SPEAKER, "rutte"))));
    }

    @Test
    void theValuesOfFieldsAreToldWithTheirColumns() {
        Map<FieldValue, Integer> columns = new LinkedHashMap<>();
        QueryParser.parse(
                "oil (country:UA OR -topic:\"grain trade\") lang:-fr date:2022", QueryLimits.DEFAULT, columns::put);
        assertThat(columns)
                .containsExactly(
                        Map.entry(new FieldValue(QueryField.COUNTRY, "UA"), 14),
                        Map.entry(new FieldValue(QueryField.TOPIC, "grain trade"), 27),
                        Map.entry(new FieldValue(QueryField.LANG, "fr"), 48));
    }

    @Test
    void aHyphenWithinAWordNegatesNothing() {
        assertThat(parsed("cease-fire")).isEqualTo(word("cease-fire"));
        assertThat(parsed("peace - now")).isEqualTo(new And(List.of(word("peace"), word("now"))));
        assertThat(parsed("peace – now")).isEqualTo(new And(List.of(word("peace"), word("now"))));
    }

    @Test
    void prefixFuzzyAndNearAreRead() {
        assertThat(parsed("negotiat*")).isEqualTo(new Prefix("negotiat"));
        assertThat(parsed("zelenski~")).isEqualTo(new Fuzzy("zelenski"));
        assertThat(parsed("\"troops ukraine\"~5")).isEqualTo(new Near("troops ukraine", 5));
    }

    @Test
    void fieldsTakeAWordOrAQuotation() {
        assertThat(parsed("speaker:rutte")).isEqualTo(new FieldValue(QueryField.SPEAKER, "rutte"));
        assertThat(parsed("Speaker:\"mark rutte\"")).isEqualTo(new FieldValue(QueryField.SPEAKER, "mark rutte"));
        assertThat(parsed("country:UA about:ukraine kind:direct"))
                .isEqualTo(new And(List.of(
                        new FieldValue(QueryField.COUNTRY, "UA"),
                        new FieldValue(QueryField.ABOUT, "ukraine"),
                        new FieldValue(QueryField.KIND, "direct"))));
    }

    @Test
    void aColonThatNamesNoFieldIsPartOfTheWord() {
        assertThat(parsed("10:30")).isEqualTo(word("10:30"));
        assertThat(parsed("he said: no")).isEqualTo(new And(List.of(word("he"), word("said:"), word("no"))));
    }

    @Test
    void rangesOfDatesMayBeOpen() {
        assertThat(parsed("date:2022..2025-06")).isEqualTo(dated("2022", "2025-06"));
        assertThat(parsed("date:..2022")).isEqualTo(dated("", "2022"));
        assertThat(parsed("date:2022-02-24..")).isEqualTo(dated("2022-02-24", ""));
        assertThat(parsed("date:2022")).isEqualTo(dated("2022", "2022"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "peace \"at any price       | 7  | never closed",
                "(peace                     | 1  | never closed",
                "peace)                     | 6  | no opening",
                "()                         | 2  | missing",
                "peace OR                   | 9  | missing",
                "OR peace                   | 1  | missing",
                "peace OR OR war            | 10 | missing",
                "peace AND                  | 10 | missing",
                "peace NOT                  | 10 | missing",
                "\"\"                       | 1  | no word",
                "pe*                        | 1  | too short",
                "*                          | 1  | too short",
                "pe*ce                      | 3  | at the end",
                "peace~2                    | 6  | one edit",
                "\"peace now\"~0            | 12 | distance",
                "\"peace now\"~             | 12 | distance",
                "\"peace now\"~101          | 12 | distance",
                "\"peace\"~5                | 1  | two words",
                "speaker:                   | 9  | no value",
                "speaker:(rutte OR merz)    | 9  | no value",
                "colour:blue                | 1  | no field",
                "kind:spoken                | 6  | no kind",
                "speaker:-                  | 10 | no value",
                "speaker:--rutte            | 10 | Two minuses",
                "date:yesterday             | 6  | not a date",
                "date:-2022                 | 6  | not a date",
                "date:2025..2022            | 6  | no range",
                "date:2025-13               | 6  | There is no date '2025-13': months are 01 to 12",
                "date:2025-13-40            | 6  | months are 01 to 12",
                "date:2025-02-29..          | 6  | days 01 to 28",
                "date:..                    | 6  | neither",
            })
    void aFaultIsToldWithItsColumn(String text, int column, String message) {
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> QueryParser.parse(text))
                .satisfies(fault -> {
                    assertThat(fault.column()).isEqualTo(column);
                    assertThat(fault).hasMessageContaining(message);
                    assertThat(fault.fix()).isNotBlank();
                });
    }

    @Test
    void aQueryMayBeAsLargeAsTheLimits() {
        assertThat(QueryParser.parse("a".repeat(512))).contains(word("a".repeat(512)));
        assertThat(QueryParser.parse("a ".repeat(32))).isPresent();
        assertThat(QueryParser.parse('"' + "a ".repeat(32) + '"')).isPresent();
        assertThat(QueryParser.parse("kind:direct date:2022 -abc* \"b c\"~2 " + "a ".repeat(27)))
                .isPresent();
        assertThat(QueryParser.parse("-".repeat(20) + "a")).isPresent();
    }

    @Test
    void theFaultOfALargeQueryNamesTheLimit() {
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> QueryParser.parse("a".repeat(513)))
                .satisfies(fault -> {
                    assertThat(fault.column()).isEqualTo(513);
                    assertThat(fault).hasMessageContaining("513");
                    assertThat(fault.fix()).contains("512");
                });
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> QueryParser.parse("kind:direct date:2022 -abc* \"b c\"~2 " + "a ".repeat(28)))
                .satisfies(fault -> {
                    assertThat(fault.column()).isEqualTo(91);
                    assertThat(fault.fix()).contains("32");
                });
    }

    @Test
    void sizeIsBounded() {
        assertThatExceptionOfType(QuerySyntaxException.class).isThrownBy(() -> QueryParser.parse("a".repeat(513)));
        assertThatExceptionOfType(QuerySyntaxException.class).isThrownBy(() -> QueryParser.parse("a ".repeat(33)));
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> QueryParser.parse('"' + "a ".repeat(33) + '"'));
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> QueryParser.parse("(".repeat(21) + "a" + ")".repeat(21)));
        assertThatExceptionOfType(QuerySyntaxException.class).isThrownBy(() -> QueryParser.parse("-".repeat(21) + "a"));
        assertThat(QueryParser.parse("(".repeat(20) + "a" + ")".repeat(20))).contains(word("a"));
    }
}
