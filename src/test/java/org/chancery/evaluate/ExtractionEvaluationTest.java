package org.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.config.ExtractionFolder;
import org.chancery.config.IndexConfig;
import org.chancery.extract.Extractor;
import org.chancery.statement.Kind;
import org.chancery.statement.Span;
import org.chancery.statement.SpeakerClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionEvaluationTest {
    private static final Path INDEX_CONFIG = Path.of("index-config");

    /** All in it is invented. */
    private static final String TEXT =
            "Mara Lind, the trade minister, said the port would stay open. “We have time,” she added."
                    + " The harbour is old. Teodor Vask promised to pay for the new bridge.";

    @TempDir
    Path temp;

    private final ExtractionEvaluation evaluation = new ExtractionEvaluation(
            new Extractor(
                    IndexConfig.load(INDEX_CONFIG).authority(),
                    ExtractionFolder.load(INDEX_CONFIG).rules()),
            0);

    @Test
    void whatIsFoundAndMissedAndMoreIsCounted() {
        evaluation.add(document(
                List.of(
                        gold("the port would stay open", Kind.INDIRECT, "Mara Lind", "core"),
                        gold("“We have time,”", Kind.DIRECT, "she", "core"),
                        gold("The harbour is old", Kind.INDIRECT, "Mara Lind", "extended")),
                List.of(),
                List.of(span("to pay for the new bridge"))));
        assertThat(evaluation.rows())
                .containsEntry("statements", new Counts(2, 3, 3))
                .containsEntry("direct", new Counts(1, 1, 1))
                .containsEntry("indirect", new Counts(1, 2, 2))
                .containsEntry("tier core", new Counts(2, 0, 2))
                .containsEntry("tier extended", new Counts(0, 0, 1))
                .containsEntry("exact words", new Counts(2, 3, 3))
                .containsEntry("speaker's place", new Counts(2, 2, 0))
                .containsEntry("words of statements", new Counts(8, 14, 12));
        assertThat(evaluation.wrong()).isEqualTo(1);
        assertThat(evaluation.forbidden()).isEqualTo(1);
        assertThat(evaluation.notes())
                .anySatisfy(note -> assertThat(note).startsWith("missed").endsWith("The harbour is old"))
                .anySatisfy(note -> assertThat(note).startsWith("more").contains("to pay for the new bridge"));
    }

    @Test
    void borderlineStatementsCountNeitherWay() {
        evaluation.add(document(
                List.of(gold("the port would stay open", Kind.INDIRECT, "Mara Lind", "core")),
                List.of(span("to pay for the new bridge"), span("We have time")),
                List.of()));
        assertThat(evaluation.wrong()).isZero();
        assertThat(evaluation.rows()).containsEntry("words of statements", new Counts(5, 5, 5));
    }

    @Test
    void halfTheWordsMustBeShared() {
        evaluation.add(document(
                List.of(gold(
                        "Mara Lind, the trade minister, said the port would stay open",
                        Kind.INDIRECT,
                        "Mara Lind",
                        "core")),
                List.of(),
                List.of()));
        assertThat(evaluation.rows()).containsEntry("statements", new Counts(0, 3, 1));
    }

    @Test
    void anAnnotationThatIsNotAsItMustBeIsNamedWithItsLine() throws IOException {
        Path file = Files.writeString(
                temp.resolve("gold.jsonl"),
                "{\"text\": \"a\", \"quotes\": []}\n{\"text\": \"a\", \"quotes\": [{\"start\": 0, \"type\": \"direct\"}]}\n");
        assertThatThrownBy(() -> GoldFiles.read(file, temp))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("gold.jsonl, line 2: no number end");
    }

    private static GoldDocument document(List<GoldStatement> statements, List<Span> borderline, List<Span> forbidden) {
        return new GoldDocument("invented", TEXT, Optional.empty(), statements, borderline, forbidden);
    }

    private static GoldStatement gold(String words, Kind kind, String mention, String tier) {
        return new GoldStatement(
                List.of(List.of(span(words))),
                kind,
                Optional.of(tier),
                List.of(span(mention)),
                Optional.of("Mara Lind"),
                Optional.of(SpeakerClass.PERSON),
                Optional.of(List.of()),
                true);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
