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
