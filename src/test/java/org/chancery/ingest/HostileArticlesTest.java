package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.config.DataSize;
import org.chancery.config.ExtractionFolder;
import org.chancery.config.IndexConfig;
import org.chancery.ingest.article.ArticleDocument;
import org.chancery.ingest.article.ArticleMetadata;
import org.chancery.ingest.article.ArticleReader;
import org.chancery.ingest.article.ArticleRefusal;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** Whatever an article holds, it is read to its end or refused, and told about in few words. */
class HostileArticlesTest {
    private static final Path INDEX_CONFIG = Path.of("index-config");
    private static final IndexConfig CONFIG = IndexConfig.load(INDEX_CONFIG);
    private static final ExtractionFolder.Contents RULES = ExtractionFolder.load(INDEX_CONFIG);
    private static final int MOST_WARNINGS = 20;

    private final ArticleReader reader = new ArticleReader(RULES.boilerplate(), DataSize.ofMebibytes(1));
    private final ArticleStatements statements = new ArticleStatements(CONFIG.authority(), RULES, List.of(), 20_000);

    @TestFactory
    @Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    Stream<DynamicTest> isReadOrRefused() {
        return HostileArticles.all().entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> read(one.getValue())));
    }

    private void read(HostileArticles.Hostile hostile) {
        try {
            ArticleDocument article = reader.read(hostile.bytes(), hostile.format(), ArticleMetadata.NONE);
            ArticleStatements.Found found = statements.find(article, "it");
            assertThat(found.warnings()).hasSizeLessThan(MOST_WARNINGS);
            assertThat(found.statements()).allSatisfy(HostileArticlesTest::isByOneOfTheArticle);
        } catch (ArticleRefusal refusal) {
            assertThat(refusal.reason()).isNotBlank();
        }
    }

    private static void isByOneOfTheArticle(Statement statement) {
        assertThat(statement.speakers())
                .allSatisfy(speaker -> assertThat(speaker.name()).containsIgnoringCase("Lind"));
    }
}
