package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.config.ExtractionFolder;
import org.chancery.config.IndexConfig;
import org.chancery.ingest.article.ArticleFormat;
import org.chancery.ingest.article.ArticleMetadata;
import org.chancery.statement.Article;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleIntakeTest {
    private static final Path INDEX_CONFIG = Path.of("index-config");

    @TempDir
    Path data;

    /** Runs out of stack once it has written the article. */
    private static final class Overflowing extends RecordingWriter {
        @Override
        public ArticleChange putArticle(Article article, List<Statement> statements) {
            ArticleChange change = super.putArticle(article, statements);
            if (statements.getFirst().text().contains("shut")) {
                throw new StackOverflowError();
            }
            return change;
        }
    }

    @Test
    void anErrorLeavesNothingForTheNextArticleToCommit() {
        IndexConfig config = IndexConfig.load(INDEX_CONFIG);
        ArticleInput input = ArticleInput.of(
                config.authority(),
                ExtractionFolder.load(INDEX_CONFIG),
                List.of(),
                config.settings().ingest().maxArticle(),
                20_000,
                data);
        Overflowing writer = new Overflowing();
        try (ArticleIntake intake = new ArticleIntake(input, () -> writer)) {
            assertThatThrownBy(() -> intake.take(given("Mara Lind said that the port is shut.")))
                    .isInstanceOf(StackOverflowError.class);
            assertThat(data.resolve("documents")).isEmptyDirectory();
            intake.take(given("Mara Lind said that the road is open."));
        }
        assertThat(writer.committed()).extracting(Statement::text).containsExactly("the road is open");
    }

    private static ArticleIntake.Given given(String text) {
        return new ArticleIntake.Given(
                text.getBytes(StandardCharsets.UTF_8), ArticleFormat.TEXT, Optional.empty(), ArticleMetadata.NONE);
    }
}
