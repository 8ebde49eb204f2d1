package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chancery.statement.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDayTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "14 March 2025, -, 2025-03-14",
                "March 14 2025, 2025-03-15, 2025-03-14",
                "March 14, 2025-03-15, 2025-03-14",
                "Dec. 31, 2025-01-01, 2024-12-31",
                "Sept. 5, 2025-09-05, 2025-09-05",
                "March 14, -, -",
                "March 14, 2025-03, -",
                "March 14, 2025-09-15, -",
                "14 March 2025, 2025-09-15, -",
                "14 March 2025, 2025, 2025-03-14",
                "30 February 2025, -, -",
            })
    void aDatelineTellsTheDayWherePublicationAllowsIt(String dateline, String published, String day) {
        assertThat(WrittenDay.day(dateline, Optional.ofNullable(published).map(PartialDate::parse)))
                .isEqualTo(Optional.ofNullable(day).map(PartialDate::parse));
    }
}
