package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.config.Correction;
import org.chancery.config.ExtractionFolder;
import org.chancery.config.IndexConfig;
import org.chancery.ingest.article.ArticleReader;
import org.chancery.search.SearchException;
import org.chancery.statement.Span;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From files of articles to an index, once and again. All articles and people in them are invented. */
class ArticleIngestTest {
    private static final Path INDEX_CONFIG = Path.of("index-config");
    private static final IndexConfig CONFIG = IndexConfig.load(INDEX_CONFIG);
    private static final ExtractionFolder.Contents RULES = ExtractionFolder.load(INDEX_CONFIG);
    private static final ArticleReader READER =
            new ArticleReader(RULES.boilerplate(), CONFIG.settings().ingest().maxArticle());

    private static final String ARTICLE = """
            # Ministers meet in Geneva

            Mara Lind, Norway's trade minister, said on Tuesday that a truce in the port dispute must come first. “We have time,” she added.

            Teodor Vask and Ilva Torn rejected the plan for a new harbour. France has not promised to pay.
            """;

    @TempDir
    Path temp;

    @Test
    void articlesAreIndexedOnceAndKept() throws IOException {
        Path file = Files.writeString(temp.resolve("article.md"), ARTICLE);
        Path empty = Files.writeString(temp.resolve("empty.txt"), "Nobody says anything here.");
        RecordingWriter writer = new RecordingWriter();
        Ingest ingest = ingest(List.of());
        IngestReport report = ingest.run(List.of(file, empty), writer);
        assertThat(report.rejected()).isZero();
        assertThat(report.files().getFirst().added()).isEqualTo(3);
        assertThat(report.files().getLast().warnings()).containsKey("no statement found in the article");
        String document = sha256(file);
        assertThat(temp.resolve("data/documents").resolve(document + ".md")).hasSameBinaryContentAs(file);
        assertThat(ingest.run(List.of(file), writer).files().getFirst().unchanged())
                .isEqualTo(3);
    }

    @Test
    void aRejectionTakesOutWhatWasIndexedBefore() throws IOException {
        Path file = Files.writeString(temp.resolve("article.md"), ARTICLE);
        RecordingWriter writer = new RecordingWriter();
        ingest(List.of()).run(List.of(file), writer);
        Correction reject = new Correction(
                1, new Correction.Which.Place(sha256(file), new Span(0, 10_000)), new Correction.Action.Reject());
        FileReport report =
                ingest(List.of(reject)).run(List.of(file), writer).files().getFirst();
        assertThat(report.warnings()).containsEntry("left out by a correction", 3L);
        assertThat(report.removed()).isEqualTo(3);
        assertThat(writer.committed()).isEmpty();
    }

    @Test
    void aRejectionByPlaceLeavesWhatOtherArticlesSayAndOneByIdTakesItOutEverywhere() throws IOException {
        Path file = Files.writeString(temp.resolve("article.md"), ARTICLE);
        Path other = Files.writeString(temp.resolve("other.md"), ARTICLE.replace("Ministers meet", "Ministers met"));
        RecordingWriter writer = new RecordingWriter();
        ingest(List.of()).run(List.of(file, other), writer);
        assertThat(writer.committed())
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.sources()).hasSize(2));
        Correction place = new Correction(
                1, new Correction.Which.Place(sha256(file), new Span(0, 10_000)), new Correction.Action.Reject());
        FileReport report =
                ingest(List.of(place)).run(List.of(file), writer).files().getFirst();
        assertThat(report.removed()).isZero();
        assertThat(report.warnings())
                .containsEntry("left out by a correction", 3L)
                .containsEntry("no longer said in this article, and kept since others say it", 3L);
        assertThat(writer.committed()).hasSize(3).allSatisfy(each -> {
            assertThat(each.sources().getFirst().title()).isEqualTo("Ministers met in Geneva");
            assertThat(each.extraction().orElseThrow().document()).isEqualTo(sha256(other));
        });
        Correction id = new Correction(
                1, new Correction.Which.Id(writer.committed().getFirst().id()), new Correction.Action.Reject());
        report = ingest(List.of(id)).run(List.of(file), writer).files().getFirst();
        assertThat(report.warnings()).containsEntry("taken out by a correction", 1L);
        assertThat(writer.committed()).hasSize(2);
    }

    @Test
    void anArticleWhoseWordsChangedSaysNothingItDoesNotSayAnyMore() throws IOException {
        Path file = Files.writeString(temp.resolve("article.md"), ARTICLE);
        RecordingWriter writer = new RecordingWriter();
        ingest(List.of()).run(List.of(file), writer);
        Files.writeString(file, ARTICLE.replace("“We have time,” she added.", "“We have no time,” she added."));
        FileReport report = ingest(List.of()).run(List.of(file), writer).files().getFirst();
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.replaced()).as("found elsewhere in the article").isEqualTo(2);
        assertThat(report.removed()).isEqualTo(1);
        assertThat(writer.committed().stream().map(Statement::text))
                .containsExactlyInAnyOrder(
                        "a truce in the port dispute must come first", "We have no time", "the plan for a new harbour");
    }

    @Test
    void documentsOfWhatIsNotTakenDoNotStayBehind() throws IOException {
        Path documents = Files.createDirectories(temp.resolve("data/documents"));
        Path unfinished = Files.createFile(documents.resolve("unfinished-1.tmp"));
        Path good = Files.writeString(temp.resolve("a.md"), ARTICLE);
        Path empty = Files.createFile(temp.resolve("b.txt"));
        Ingest strict = ingest(List.of(), IngestOptions.DEFAULT.strictly());
        assertThat(strict.run(List.of(good, empty), new RecordingWriter()).committed())
                .isFalse();
        assertThat(documents).isEmptyDirectory();
        assertThat(unfinished).doesNotExist();
        RecordingWriter full = new RecordingWriter() {
            @Override
            public void commit() {
                throw new SearchException.Unavailable("the disk is full");
            }
        };
        assertThatThrownBy(() -> ingest(List.of()).run(List.of(good), full)).hasMessage("the disk is full");
        assertThat(documents).isEmptyDirectory();
        ingest(List.of()).run(List.of(good), new RecordingWriter());
        assertThatThrownBy(() -> ingest(List.of()).run(List.of(good), full)).hasMessage("the disk is full");
        assertThat(documents).as("what was kept before stays").isNotEmptyDirectory();
    }

    @Test
    void whatIsNoArticleIsRefusedAndTheRestIsRead() throws IOException {
        Path empty = Files.createFile(temp.resolve("a.txt"));
        Path binary = Files.write(temp.resolve("b.txt"), new byte[] {0, 1, 2, 3, 0, 0, 5});
        Path good = Files.writeString(temp.resolve("c.md"), ARTICLE);
        IngestReport report = ingest(List.of()).run(List.of(empty, binary, good), new RecordingWriter());
        assertThat(report.rejections().stream().map(Rejection::file)).containsExactly(empty, binary);
        assertThat(report.files().getLast().added()).isEqualTo(3);
    }

    private String sha256(Path file) {
        return READER.read(file).sha256();
    }

    private Ingest ingest(List<Correction> corrections) {
        return ingest(corrections, IngestOptions.DEFAULT);
    }

    private Ingest ingest(List<Correction> corrections, IngestOptions options) {
        return new Ingest(
                CONFIG.authority(),
                options,
                Progress.NONE,
                Optional.of(ArticleInput.of(
                        CONFIG.authority(),
                        RULES,
                        corrections,
                        CONFIG.settings().ingest().maxArticle(),
                        100_000,
                        temp.resolve("data"))));
    }
}
