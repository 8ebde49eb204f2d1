package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.chancery.config.DataSize;
import org.chancery.config.ExtractionFolder;
import org.chancery.config.IndexConfig;
import org.chancery.ingest.article.ArticleFormat;
import org.chancery.ingest.article.ArticleMetadata;
import org.chancery.ingest.article.ArticleReader;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose words the paragraphs of a transcript are, and which are nobody's. Everybody in it is invented. */
class TranscriptsTest {
    private static final Path INDEX_CONFIG = Path.of("index-config");
    private static final IndexConfig CONFIG = IndexConfig.load(INDEX_CONFIG);
    private static final ExtractionFolder.Contents RULES = ExtractionFolder.load(INDEX_CONFIG);

    private static final String TURNS = """
            MODERATOR: Welcome to the harbour.

            MS. MARA LIND: The port is open.

            It will stay so.

            Q Until when?

            MS. MARA LIND: Until the spring.
            """;

    private final ArticleReader reader = new ArticleReader(RULES.boilerplate(), DataSize.ofMebibytes(1));
    private final ArticleStatements statements = new ArticleStatements(CONFIG.authority(), RULES, List.of(), 20_000);

    private List<Statement> found(String text) {
        return statements
                .find(
                        reader.read(text.getBytes(StandardCharsets.UTF_8), ArticleFormat.TEXT, ArticleMetadata.NONE),
                        "it")
                .statements();
    }

    private static double confidence(Statement statement) {
        return statement.extraction().orElseThrow().confidence();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "END 3:45 P.M. EDT\n\nThe ministry has two thousand staff.",
                "-30-\n\nThe ministry has two thousand staff.",
                "* * *\n\nThe ministry has two thousand staff.",
                "###\n\nThe ministry has two thousand staff.",
                "(The briefing ended at 3.45 p.m.)\n\nThe ministry has two thousand staff.",
                "[End of transcript]\n\nThe ministry has two thousand staff.",
                "Editor\u2019s note: The ministry has two thousand staff.",
                "[Editor's note: the ministry has two thousand staff.]",
                "NOTE: The ministry has two thousand staff.",
                "CONTACT: The ministry has two thousand staff.",
                "Photo: The ministry has two thousand staff.",
                "RELATED: The ministry has two thousand staff.",
                "About the Ministry of Trade\n\nThe ministry has two thousand staff.",
                "About the ministry: it has two thousand staff.",
                "Press contact: The ministry has two thousand staff.",
                "Notes to editors\n\nThe ministry has two thousand staff.",
                "For more information, write to the ministry. It has two thousand staff.",
                "This transcript has been edited. The ministry has two thousand staff."
            })
    void whatComesAfterTheLastWordIsNobodys(String after) {
        assertThat(found(TURNS + "\n" + after + "\n"))
                .extracting(Statement::text)
                .containsExactly("The port is open.", "It will stay so.", "Until the spring.");
    }

    @Test
    void applauseAndLaughterEndNoTurn() {
        assertThat(found(TURNS.replace("It will", "(Applause.)\n\nIt will")))
                .extracting(Statement::text)
                .containsExactly("The port is open.", "It will stay so.", "Until the spring.");
    }

    @Test
    void whatKindOfTextFollowsIsNoSpeaker() {
        String news = """
                UPDATE: The port is open since noon, and all ships may leave it.

                BACKGROUND: The harbour was shut in the winter, when ice lay in it.

                PHOTO: The harbour in the winter, with ice in it.

                UPDATE: The road is open too, and all cars may use it.

                SOURCE: The harbour.
                """;
        assertThat(found(news)).isEmpty();
    }

    @Test
    void theFartherFromTheLastLabelTheLessCertain() {
        StringBuilder more = new StringBuilder(TURNS);
        for (int i = 0; i < 8; i++) {
            more.append("\nThe road number ").append(i).append(" is shut.\n");
        }
        List<Statement> found = found(more.toString());
        assertThat(confidence(found.get(1))).isEqualTo(confidence(found.get(0)));
        assertThat(confidence(found.get(3))).isLessThan(confidence(found.get(2)));
        assertThat(confidence(found.get(4))).isLessThan(confidence(found.get(3)));
        assertThat(confidence(found.getLast()))
                .isLessThan(CONFIG.settings().query().minConfidence());
    }
}
