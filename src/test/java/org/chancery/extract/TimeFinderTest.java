package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.config.ExtractionFolder;
import org.chancery.config.IndexConfig;
import org.chancery.statement.PartialDate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFinderTest {
    private static final Path INDEX_CONFIG = Path.of("index-config");
    private static final Optional<PartialDate> FRIDAY = Optional.of(PartialDate.parse("2024-03-08"));
    private static final ExtractionFolder.Contents CONTENTS = ExtractionFolder.load(INDEX_CONFIG);
    private static final Extractor EXTRACTOR =
            new Extractor(IndexConfig.load(INDEX_CONFIG).authority(), CONTENTS.rules());

    private final TimeFinder times = new TimeFinder(CONTENTS.timeWords());

    @TestFactory
    Stream<DynamicTest> everyExampleOfWordsForATimeHolds() {
        return CONTENTS.timeExamples().stream()
                .map(example -> DynamicTest.dynamicTest("line " + example.line(), () -> {
                    assertThat(date(example.positive(), FRIDAY)).isEqualTo(example.date());
                    assertThat(date(example.negative(), FRIDAY)).isEqualTo(FRIDAY);
                }));
    }

    /** Published on Friday 2024-03-08. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Mara Lind said on Tuesday that the port was open. | 2024-03-05",
                "Mara Lind said Tuesday the port was open. | 2024-03-05",
                "Mara Lind said late Monday that the port was open. | 2024-03-04",
                "Late on Monday, Mara Lind said the port was open. | 2024-03-04",
                "Mara Lind said early on Wednesday that the port was open. | 2024-03-06",
                "Mara Lind said on Wednesday evening that the port was open. | 2024-03-06",
                "Earlier on Thursday Mara Lind said the port was open. | 2024-03-07",
                "Mara Lind told reporters in Lampara on Thursday that the port was open. | 2024-03-07",
                "Mara Lind said in an interview published on Sunday that the port was open. | 2024-03-03",
                "The port was open, Mara Lind said on Saturday. | 2024-03-02",
                "Mara Lind said on Friday that the port was open. | 2024-03-08",
                "Mara Lind said last Friday that the port was open. | none",
                "Mara Lind said last week that the port was open. | none",
                "Two days earlier Mara Lind said that the port was open. | none",
                "The previous day Mara Lind said that the port was open. | none",
                "Mara Lind said two days ago that the port was open. | 2024-03-06",
                "Mara Lind said yesterday that the port was open. | 2024-03-07",
                "Mara Lind said this morning that the port was open. | 2024-03-08",
                "In March, Mara Lind said that the port was open. | 2024-03",
                "In October Mara Lind said that the port was open. | 2023-10",
                "In late February Mara Lind said that the port was open. | 2024-02",
                "Last October Mara Lind said that the port was open. | none",
                "In February 2022 Mara Lind said that the port was open. | 2022-02",
                "In 2019, Mara Lind said that the port was open. | 2019",
                "In early 2019, Mara Lind said that the port was open. | 2019",
                "In a 2019 interview Mara Lind said that the port was open. | 2019",
                "In the summer of 2019 Mara Lind said that the port was open. | 2019",
                "In the 1990s, Mara Lind said that the port was open. | none",
                "A year ago Mara Lind said that the port was open. | 2023",
                "Three years ago Mara Lind said that the port was open. | 2021",
                "Last year Mara Lind said that the port was open. | 2023",
                "Last month Mara Lind said that the port was open. | 2024-02",
                "Two months ago Mara Lind said that the port was open. | 2024-01",
                "On March 5 Mara Lind said that the port was open. | 2024-03-05",
                "Mara Lind said on Oct. 22 that the port was open. | 2023-10-22",
                "On Sept. 5, 2021 Mara Lind said that the port was open. | 2021-09-05",
                "Ahead of Monday's vote Mara Lind said that the port was open. | none",
                "Before Wednesday Mara Lind said that the port was open. | none",
                "Over the weekend Mara Lind said that the port was open. | none",
                "Mara Lind said at the time that the port was open. | none",
                "Mara Lind, who resigned on Monday, said that the port was open. | 2024-03-08",
                "Mara Lind said that the port would be open on Monday. | 2024-03-08"
            })
    void newspapersTellTheDayInManyWays(String sentence, String day) {
        assertThat(date(sentence, FRIDAY).map(PartialDate::toString).orElse("none"))
                .isEqualTo(day);
    }

    @Test
    void aDateInFiguresGoesBeforeTheDayOfPublication() {
        assertThat(date("On 5 September 2021 Mara Lind said that the port was open.", FRIDAY))
                .contains(PartialDate.parse("2021-09-05"));
        assertThat(date("Mara Lind said on September 5, 2021 that the port was open.", FRIDAY))
                .contains(PartialDate.parse("2021-09-05"));
        assertThat(date("Mara Lind said on 5 September that the port was open.", FRIDAY))
                .contains(PartialDate.parse("2023-09-05"));
        assertThat(date("In 2019, Mara Lind said that the port was open.", Optional.empty()))
                .contains(PartialDate.parse("2019"));
    }

    @Test
    void whatHasBeenSaidAtSomeTimeHasNoDate() {
        assertThat(date("Mara Lind has said that the port was open.", FRIDAY)).isEmpty();
    }

    @Test
    void withoutADayOfPublicationWordsForATimeTellNothing() {
        assertThat(date("Mara Lind said on Monday that the port was open.", Optional.empty()))
                .isEmpty();
        assertThat(date("Mara Lind said on Monday that the port was open.", Optional.of(PartialDate.parse("2024-03"))))
                .isEmpty();
    }

    private Optional<PartialDate> date(String text, Optional<PartialDate> published) {
        List<ExtractedStatement> found = EXTRACTOR.extract(text, published);
        assertThat(found).hasSize(1);
        return times.find(text, found.getFirst(), published);
    }
}
