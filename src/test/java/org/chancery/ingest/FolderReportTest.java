package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.config.ExtractionFolder;
import org.chancery.config.IndexConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of a folder does not grow with the number of its articles; what was wrong or odd is counted and its first places named. */
class FolderReportTest {
    private static final Path INDEX_CONFIG = Path.of("index-config");
    private static final IndexConfig CONFIG = IndexConfig.load(INDEX_CONFIG);
    private static final ExtractionFolder.Contents RULES = ExtractionFolder.load(INDEX_CONFIG);

    @TempDir
    Path temp;

    private IngestReport run(Path... paths) {
        ArticleInput input = ArticleInput.of(
                CONFIG.authority(),
                RULES,
                List.of(),
                CONFIG.settings().ingest().maxArticle(),
                20_000,
                temp.resolve("data"));
        return new Ingest(CONFIG.authority(), IngestOptions.DEFAULT, Progress.NONE, Optional.of(input))
                .run(List.of(paths), new RecordingWriter());
    }

    @Test
    void theArticlesOfAFolderAreOneLine() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("articles"));
        for (int i = 0; i < 5; i++) {
            Files.writeString(folder.resolve("said-" + i + ".txt"), "Mara Lind said the port " + i + " is open.");
            Files.writeString(folder.resolve("silent-" + i + ".md"), "<p>x</p>\n\nThe port is open.");
        }
        Path given = Files.writeString(temp.resolve("given.txt"), "Mara Lind said the road is open.");
        Files.writeString(folder.resolve("records.jsonl"), "{\"text\":\"first\"}\n");
        List<FileReport> files = run(folder, given).files();
        assertThat(files)
                .extracting(FileReport::file, FileReport::files, FileReport::added)
                .containsExactlyInAnyOrder(
                        tuple(folder, 10L, 5L), tuple(folder.resolve("records.jsonl"), 1L, 1L), tuple(given, 1L, 1L));
        FileReport articles = files.stream()
                .filter(one -> one.file().equals(folder))
                .findFirst()
                .orElseThrow();
        assertThat(articles.warnings())
                .containsEntry("a block of HTML was left out", 5L)
                .containsEntry("no statement found in the article", 5L);
        assertThat(articles.places().get("a block of HTML was left out"))
                .containsExactly(
                        folder.resolve("silent-0.md"), folder.resolve("silent-1.md"), folder.resolve("silent-2.md"));
    }

    @Test
    void whatIsNoArticleIsALineOfItsOwn() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("articles"));
        Files.writeString(folder.resolve("a-empty.txt"), "");
        Files.write(folder.resolve("b-picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        Files.writeString(folder.resolve("c.txt"), "Mara Lind said the port is open.");
        IngestReport report = run(folder);
        assertThat(report.rejections())
                .extracting(rejection -> rejection.file().getFileName() + ": " + rejection.reason())
                .containsExactly(
                        "a-empty.txt: it is empty",
                        "b-picture.txt: this is no text but binary data, or UTF-16 without a byte order mark: it holds"
                                + " NUL characters");
        assertThat(report.total(FileReport::added)).isEqualTo(1);
    }
}
