package org.chancery.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.chancery.statement.Kind;
import org.chancery.statement.Source;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.Test;

final class TextFragmentTest {
    private static Statement at(String url, String text) {
        return Statement.builder("1", text)
                .sources(List.of(
                        new Source("s", "A paper", Optional.empty(), Optional.of(URI.create(url)), Optional.empty())))
                .build();
    }

    private static String link(String url, String text) {
        return TextFragment.of(at(url, text)).orElseThrow().toString();
    }

    @Test
    void shortWordsStandWholeAndWhatTheDirectiveMeansItselfIsEncoded() {
        assertThat(link("https://example.org/a", "Yes, a well-known & \u00e9 \u2018thing\u2019"))
                .isEqualTo(
                        "https://example.org/a#:~:text=Yes%2C%20a%20well%2Dknown%20%26%20%C3%A9%20%E2%80%98thing%E2%80%99");
    }

    @Test
    void longWordsAreToldByTheirEnds() {
        assertThat(link("https://example.org/a", "one two three four five six seven eight nine ten eleven"))
                .isEqualTo(
                        "https://example.org/a#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven");
    }

    @Test
    void aScriptWithoutBlanksIsToldByItsEndsToo() {
        assertThat(link("https://example.org/a", "\u6c34".repeat(200)))
                .isEqualTo("https://example.org/a#:~:text=" + "%E6%B0%B4".repeat(12) + "," + "%E6%B0%B4".repeat(12));
    }

    @Test
    void aFragmentThatIsThereStays() {
        assertThat(link("https://example.org/a#b", "Yes")).isEqualTo("https://example.org/a#b:~:text=Yes");
    }

    @Test
    void aRestatementHasNone() {
        Statement restated = at("https://example.org/a", "Yes").toBuilder()
                .kind(Kind.INDIRECT)
                .build();
        assertThat(TextFragment.of(restated)).isEmpty();
    }
}
