package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.config.ExtractionFolder;
import org.chancery.config.IndexConfig;
import org.chancery.extract.TimeWord;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article at which the extraction breaks down is told, and costs no other. */
class FailingArticleTest {
    private static final Path INDEX_CONFIG = Path.of("index-config");
    private static final IndexConfig CONFIG = IndexConfig.load(INDEX_CONFIG);

    @TempDir
    Path temp;

    @Test
    void theOthersAreIndexed() throws IOException {
        Path first = Files.writeString(temp.resolve("a.txt"), "Mara Lind said the port is open.");
        Path failing = Files.writeString(
                temp.resolve("b.md"), "---\ndate: 2024-03-05\n---\nMara Lind said eons ago that the port is shut.");
        Path last = Files.writeString(temp.resolve("c.txt"), "Mara Lind said the road is open.");
        RecordingWriter writer = new RecordingWriter();
        IngestReport report = new Ingest(
                        CONFIG.authority(), IngestOptions.DEFAULT, Progress.NONE, Optional.of(withAWordForNoYear()))
                .run(List.of(first, failing, last), writer);
        assertThat(writer.committed())
                .extracting(Statement::text)
                .containsExactly("the port is open", "the road is open");
        assertThat(report.rejections()).hasSize(1);
        Rejection told = report.rejections().getFirst();
        assertThat(told.file()).isEqualTo(failing);
        assertThat(told.reason())
                .startsWith("the extraction failed on this article (java.time.DateTimeException:")
                .endsWith("; please report it");
    }

    /** A rule by which words mean a year that no date can have. */
    private ArticleInput withAWordForNoYear() {
        ExtractionFolder.Contents rules = ExtractionFolder.load(INDEX_CONFIG);
        List<TimeWord> words = new ArrayList<>(rules.timeWords());
        words.add(new TimeWord("eons", List.of("eons ago"), new TimeWord.Meaning.YearsBefore(5000)));
        return ArticleInput.of(
                CONFIG.authority(),
                new ExtractionFolder.Contents(
                        rules.rules(),
                        rules.boilerplate(),
                        words,
                        rules.languages(),
                        rules.patterns(),
                        rules.examples(),
                        rules.timeExamples(),
                        rules.languageExamples()),
                List.of(),
                CONFIG.settings().ingest().maxArticle(),
                20_000,
                temp.resolve("data"));
    }
}
