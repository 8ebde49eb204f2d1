package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.authority.Authority;
import org.chancery.authority.Office;
import org.chancery.authority.SpeakerEntry;
import org.chancery.config.ExtractionFolder;
import org.chancery.config.IndexConfig;
import org.chancery.json.StatementJson;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Speaker;
import org.chancery.statement.SpeakerClass;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody whom the authority learns of after their words were found. Everybody is invented. */
class KnownLaterTest {
    private static final Path INDEX_CONFIG = Path.of("index-config");
    private static final IndexConfig CONFIG = IndexConfig.load(INDEX_CONFIG);
    private static final String ARTICLE =
            "Marlo Quenby, the Norwegian trade minister, said that the truce would hold. “We have time,” he added.";

    @TempDir
    Path temp;

    @Test
    void statementsBecomeTheirsWithoutTheArticle() throws IOException {
        Path article = Files.writeString(temp.resolve("article.txt"), ARTICLE);
        Files.writeString(temp.resolve("article.txt.json"), "{\"title\": \"Ports\", \"date\": \"2024-03-08\"}");
        RecordingWriter writer = new RecordingWriter();
        articles(CONFIG.authority()).run(List.of(article), writer);
        List<Statement> before = List.copyOf(writer.committed());
        assertThat(speakers(before)).containsOnly("marlo-quenby-no");
        Files.delete(article);

        Path exported = Files.writeString(
                temp.resolve("all.jsonl"),
                before.stream().map(StatementJson::encode).collect(Collectors.joining("\n")));
        articles(withQuenby()).run(List.of(exported), writer);

        assertThat(speakers(writer.committed())).containsOnly("marlo-quenby");
        assertThat(writer.committed().stream().map(Statement::id))
                .containsExactlyInAnyOrderElementsOf(
                        before.stream().map(Statement::id).toList());
        assertThat(writer.committed()).allSatisfy(statement -> {
            assertThat(statement.sources().getFirst().title()).isEqualTo("Ports");
            assertThat(statement.date()).contains(PartialDate.parse("2024-03-08"));
            assertThat(statement.extraction()).isPresent();
        });
    }

    @Test
    void anExportReadBackStaysTheArticlesAndGoesWithIt() throws IOException {
        Path article = Files.writeString(temp.resolve("article.txt"), ARTICLE);
        RecordingWriter writer = new RecordingWriter();
        articles(CONFIG.authority()).run(List.of(article), writer);
        Path exported = Files.writeString(
                temp.resolve("all.jsonl"),
                writer.committed().stream().map(StatementJson::encode).collect(Collectors.joining("\n")));
        IngestReport again = articles(CONFIG.authority()).run(List.of(exported), writer);
        assertThat(again.total(FileReport::unchanged)).isEqualTo(2);

        articles(withQuenby()).run(List.of(exported), writer);
        articles(withQuenby()).run(List.of(article), writer);
        assertThat(speakers(writer.committed())).hasSize(2).containsOnly("marlo-quenby");

        Files.writeString(article, "Marlo Quenby said that the ports would close.");
        articles(withQuenby()).run(List.of(article), writer);
        assertThat(writer.committed().stream().map(Statement::text)).containsExactly("the ports would close");
    }

    @Test
    void anIdOfARecordsOwnStays() throws IOException {
        Path record = Files.writeString(
                temp.resolve("one.jsonl"),
                "{\"text\": \"We have time.\", \"speaker\": {\"id\": \"other-quenby\", \"name\": \"Marlo Quenby\"}}");
        RecordingWriter writer = new RecordingWriter();
        articles(withQuenby()).run(List.of(record), writer);
        assertThat(speakers(writer.committed())).containsExactly("other-quenby");
    }

    private static List<String> speakers(Iterable<Statement> statements) {
        List<String> ids = new ArrayList<>();
        statements.forEach(
                statement -> statement.speakers().stream().map(Speaker::id).forEach(ids::add));
        return ids;
    }

    private static Authority withQuenby() {
        Authority known = CONFIG.authority();
        List<SpeakerEntry> speakers = new ArrayList<>(known.speakers());
        speakers.add(new SpeakerEntry(
                "marlo-quenby",
                "Marlo Quenby",
                SpeakerClass.PERSON,
                List.of(),
                List.of(new Office(
                        "Trade Minister",
                        Optional.of("NO"),
                        Optional.empty(),
                        PartialDate.parse("2023-01"),
                        Optional.empty()))));
        return new Authority(known.countries(), known.organisations(), known.groups(), speakers, known.topics());
    }

    private Ingest articles(Authority authority) {
        return new Ingest(
                authority,
                IngestOptions.DEFAULT,
                Progress.NONE,
                Optional.of(ArticleInput.of(
                        authority,
                        ExtractionFolder.load(INDEX_CONFIG),
                        List.of(),
                        CONFIG.settings().ingest().maxArticle(),
                        10_000,
                        temp.resolve("data"))));
    }
}
