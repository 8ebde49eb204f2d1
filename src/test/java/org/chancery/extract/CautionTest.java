package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.config.ExtractionFolder;
import org.chancery.config.IndexConfig;
import org.junit.jupiter.api.Test;

/** What is not certain is not shown as if it were. The people are invented. */
class CautionTest {
    private static final Path INDEX_CONFIG = Path.of("index-config");
    private static final double SHOWN = 0.5;
    private static final Extractor EXTRACTOR = new Extractor(
            IndexConfig.load(INDEX_CONFIG).authority(),
            ExtractionFolder.load(INDEX_CONFIG).rules());

    @Test
    void aPronounMeansTheSubjectOfTheSentenceBefore() {
        List<ExtractedStatement> found = extract("Mara Lind said that the port was open. Ilva Torn was in the room."
                + " Mara Lind left early. Torn was more cautious. She said that the ice was thin.");
        assertThat(found.getLast().speakers().getFirst().name()).isEqualTo("Ilva Torn");
    }

    @Test
    void aPronounThatMayMeanAnotherIsBelowTheThreshold() {
        List<ExtractedStatement> found = extract(
                "Mara Lind said that the port was open. In May she met Ilva Torn. She said that the ice was thin.");
        assertThat(found.getLast().confidence().value()).isLessThan(SHOWN);
    }

    @Test
    void aQuotationThatIsNeverClosedIsNotTakenWithItsAttribution() {
        assertThat(extract("\"Nobody is leaving the room, she said.\n\n\"We have time,\" said Mara Lind."))
                .singleElement()
                .satisfies(one -> assertThat(one.words(
                                "\"Nobody is leaving the room, she said.\n\n\"We have time,\" said Mara Lind."))
                        .isEqualTo("\"We have time,\""));
    }

    private static List<ExtractedStatement> extract(String text) {
        return EXTRACTOR.extract(text, Optional.empty());
    }
}
