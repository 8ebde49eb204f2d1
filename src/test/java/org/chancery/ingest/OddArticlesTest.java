package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.config.DataSize;
import org.chancery.config.ExtractionFolder;
import org.chancery.config.IndexConfig;
import org.chancery.ingest.article.ArticleDocument;
import org.chancery.ingest.article.ArticleFormat;
import org.chancery.ingest.article.ArticleMetadata;
import org.chancery.ingest.article.ArticleReader;
import org.chancery.ingest.article.ArticleRefusal;
import org.chancery.statement.Span;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles that are odd and can be read all the same, and those beside which something odd is told. */
class OddArticlesTest {
    private static final Path INDEX_CONFIG = Path.of("index-config");
    private static final IndexConfig CONFIG = IndexConfig.load(INDEX_CONFIG);
    private static final ExtractionFolder.Contents RULES = ExtractionFolder.load(INDEX_CONFIG);

    @TempDir
    Path folder;

    private final ArticleReader reader = new ArticleReader(RULES.boilerplate(), DataSize.ofMebibytes(1));
    private final ArticleStatements statements = new ArticleStatements(CONFIG.authority(), RULES, List.of(), 20_000);

    private ArticleDocument read(String text, ArticleFormat format) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8), format, ArticleMetadata.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n# The port\n\nMara Lind said the port is open.\n\n---\n\nMore.",
                "---\nNote: the port is open.\nMara Lind said the port is open.\n\n---\nMore.",
                "---\nNote: the port is open.\n\nMara Lind said the port is open."
            })
    void markdownThatBeginsWithARuleIsText(String text) {
        ArticleStatements.Found found = statements.find(read(text, ArticleFormat.MARKDOWN), "it");
        assertThat(found.statements()).extracting(Statement::text).containsExactly("the port is open");
    }

    @ParameterizedTest
    @EnumSource(ArticleFormat.class)
    void charactersThatNobodySeesCostNoStatement(ArticleFormat format) {
        ArticleDocument article =
                read("Mara L\u200Bind \u2066said\u2069 the p\u00ADort \u202Ais\u202C op\u200Ben.", format);
        List<Statement> found = statements.find(article, "it").statements();
        assertThat(found).extracting(Statement::text).containsExactly("the port is open");
        Span content = found.getFirst().extraction().orElseThrow().content().getFirst();
        assertThat(article.raw().substring(content.start(), content.end()))
                .isEqualTo("the p\u00ADort \u202Ais\u202C op\u200Ben");
        assertThat(found.getFirst().speakers().getFirst().name()).isEqualTo("Mara Lind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "0001", "1066-10-14", "9999-12-31T23:59:59Z"})
    void aDateThatStandsForNoneIsRefusedWithWhatWouldBeRight(String date) {
        assertThatThrownBy(() -> read("---\ndate: " + date + "\n---\nWords.", ArticleFormat.MARKDOWN))
                .isInstanceOf(ArticleRefusal.class)
                .hasMessage("line 2: published '" + date + "' is no day on which an article was published;"
                        + " right would be a year from 1450 on, or to leave it out");
    }

    @Test
    void whatTellsAboutAnArticleIsNotSkipped() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Words.");
        Files.writeString(folder.resolve("a.txt.json"), "{}");
        Files.writeString(folder.resolve("b.md"), "Words.");
        Files.writeString(folder.resolve("b.json"), "{}");
        Files.writeString(folder.resolve("c.json"), "{}");
        InputFiles files = InputFiles.of(List.of(folder));
        assertThat(files.files())
                .extracting(InputFiles.InputFile::path)
                .containsExactly(folder.resolve("a.txt"), folder.resolve("b.md"));
        assertThat(files.skipped()).containsExactly(folder.resolve("c.json"));
    }

    @Test
    void manyOddLinesAreOneWarningThatNamesTheFirst() {
        ArticleDocument article = read("<div>x</div>\n\n".repeat(9), ArticleFormat.MARKDOWN);
        assertThat(article.warnings()).contains("a block of HTML was left out (lines 1, 3, 5 and 6 more)");
    }
}
