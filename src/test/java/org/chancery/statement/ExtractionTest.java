package org.chancery.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExtractionTest {
    private static Extraction of(String document, List<Span> content, List<Span> quoted, double confidence) {
        return new Extraction(
                document,
                content,
                quoted,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "turn",
                confidence,
                false,
                Optional.empty());
    }

    private static Extraction of(List<Span> content, List<Span> quoted) {
        return of(InventedExtraction.DOCUMENT, content, quoted, 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 1.000001, Double.NaN, Double.POSITIVE_INFINITY})
    void aConfidenceIsAboveNoughtAndAtMostOne(double confidence) {
        assertThatThrownBy(() -> InventedExtraction.whole(confidence)).hasMessageContaining("confidence");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0123456789abcdef",
                "0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF",
                "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdefg"
            })
    void aDocumentIsSixtyFourDigitsInLowerCase(String document) {
        assertThatThrownBy(() -> of(document, List.of(new Span(0, 1)), List.of(), 1))
                .hasMessageContaining("SHA-256");
    }

    @Test
    void contentIsThereSortedAndDisjoint() {
        assertThatThrownBy(() -> of(List.of(), List.of())).hasMessageContaining("needs content");
        assertThatThrownBy(() -> of(List.of(new Span(5, 9), new Span(0, 4)), List.of()))
                .hasMessageContaining("overlap");
        assertThatThrownBy(() -> of(List.of(new Span(0, 4), new Span(3, 9)), List.of()))
                .hasMessageContaining("overlap");
    }

    @Test
    void whatIsQuotedLiesWithinOneStretchOfTheContent() {
        List<Span> content = List.of(new Span(2, 6), new Span(8, 12));
        assertThat(of(content, List.of(new Span(2, 6), new Span(9, 10))).quoted())
                .hasSize(2);
        for (Span outside : List.of(new Span(1, 3), new Span(5, 9), new Span(6, 8), new Span(11, 13))) {
            assertThatThrownBy(() -> of(content, List.of(outside))).hasMessageContaining("outside the content");
        }
    }

    @Test
    void aPassageHoldsNoMoreThanItsSpan() {
        assertThat(new Passage(new Span(0, 7), "sa<b>id").text()).hasSize(7);
        assertThat(new Passage(new Span(0, 11), "said").text()).isEqualTo("said");
        assertThatThrownBy(() -> new Passage(new Span(0, 3), "said")).hasMessageContaining("cannot hold 4");
        assertThatThrownBy(() -> new Passage(new Span(0, 3), " ")).hasMessageContaining("blank");
    }

    @Test
    void aTextIsNoLongerThanItsContentButForWhatJoinsTheStretches() {
        Extraction joined = of(List.of(new Span(0, 6), new Span(9, 12)), List.of());
        assertThat(Statement.builder("a", "We go. […] Now")
                        .extraction(joined)
                        .build()
                        .confidence())
                .isEqualTo(1);
        assertThatThrownBy(() -> Statement.builder("a", "We shall all go now.")
                        .extraction(joined)
                        .build())
                .hasMessageContaining("longer than the content");
        assertThatThrownBy(() -> Statement.builder("a", "Go on")
                        .extraction(of(List.of(new Span(0, 4)), List.of()))
                        .build())
                .hasMessageContaining("longer than the content");
    }

    @Test
    void aStatementThatWasNotExtractedIsCertain() {
        assertThat(Statement.builder("a", "b").build().confidence()).isEqualTo(1);
        assertThat(Statement.builder("a", "b")
                        .extraction(InventedExtraction.bare(0.4))
                        .build()
                        .confidence())
                .isEqualTo(0.4);
    }

    @Test
    void onlyAGroupMayBeOpen() {
        assertThat(new Speaker("a", "European diplomats", Optional.empty(), SpeakerClass.GROUP, false).complete())
                .isFalse();
        assertThatThrownBy(() -> new Speaker("a", "Ada Verel", Optional.empty(), SpeakerClass.PERSON, false))
                .hasMessageContaining("only a group");
    }
}
