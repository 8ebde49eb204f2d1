package org.chancery.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PartialDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"2025", "2025-09", "2025-09-05", "2024-02-29", "0987-01-01"})
    void whatIsReadPrintsBack(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
        assertThat(PartialDate.ofSortKey(PartialDate.parse(text).sortKey())).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-13-40", "2025-02-29", "2025-00", "2025-01-00", "25", "2025-1-1", "5 September 2025", ""})
    void whatIsNoDateIsRefused(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(DateTimeException.class);
    }

    /** The words were once those of the platform: Invalid value for MonthOfYear. */
    @ParameterizedTest
    @CsvSource({
        "2022-13, there is no date '2022-13': months are 01 to 12",
        "2022-00, there is no date '2022-00': months and days count from 01",
        "2023-02-29, there is no date '2023-02-29': this month has days 01 to 28",
        "0000-01, there is no date '0000-01': year must be 1 to 9999: 0",
        "1 May, '''1 May'' is not a date: use YYYY, YYYY-MM or YYYY-MM-DD'",
    })
    void aRefusalSaysWhatWouldBeRight(String text, String message) {
        assertThatThrownBy(() -> PartialDate.parse(text)).hasMessage(message);
    }

    @Test
    void aCoarserDateComesFirstWithinItsPeriod() {
        assertThat(List.of("2024-12-31", "2025", "2025-01", "2025-01-01", "2025-02"))
                .extracting(PartialDate::parse)
                .isSorted();
    }

    @Test
    void aYearOverlapsEveryRangeThatCoversPartOfIt() {
        PartialDate year = PartialDate.parse("2025");
        assertThat(year.overlaps(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 3, 1)))
                .isTrue();
        assertThat(year.overlaps(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1)))
                .isTrue();
        assertThat(year.overlaps(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 1)))
                .isFalse();
        assertThat(year.overlaps(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31)))
                .isFalse();
    }
}
