package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.json.StatementJson;
import org.chancery.search.SearchException;
import org.chancery.search.StatementWriter.Change;
import org.chancery.statement.Source;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IngestTest {
    @TempDir
    Path folder;

    private final RecordingWriter writer = new RecordingWriter();

    private IngestReport ingest(IngestOptions options, Path... paths) {
        return new Ingest(InventedAuthority.make(), options, Progress.NONE).run(List.of(paths), writer);
    }

    private IngestReport ingest(Path... paths) {
        return ingest(IngestOptions.DEFAULT, paths);
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    @Test
    void indexingTheSameAgainChangesNothing() throws IOException {
        Path file = file(
                "a.jsonl", "{\"text\":\"Peace.\",\"speaker\":\"Ada Vérel\"}", "{\"text\":\"War.\",\"source\":\"S\"}");
        assertThat(ingest(file).total(FileReport::added)).isEqualTo(2);
        List<Statement> first = writer.committed();
        IngestReport again = ingest(file);
        assertThat(again.total(FileReport::unchanged)).isEqualTo(2);
        assertThat(writer.committed()).isEqualTo(first);
    }

    @Test
    void theSameWordsFromSeveralSourcesAreOneStatementWhicheverComesFirst() throws IOException {
        String record = "{\"text\":\"Peace  at last.\",\"speaker\":\"%s\",\"date\":\"2002-03-04\",\"source\":\"%s\"}";
        Path one = file("1.jsonl", record.formatted("Ada Vérel", "One"));
        Path two = file("2.jsonl", record.formatted("Ada Verel-Roux", "Two").replace("  ", " "));
        assertThat(ingest(one, two).total(FileReport::merged)).isEqualTo(1);
        Statement statement = writer.committed().getFirst();
        assertThat(writer.committed()).hasSize(1);
        assertThat(statement.sources()).extracting(Source::title).containsExactly("One", "Two");

        RecordingWriter other = new RecordingWriter();
        new Ingest(InventedAuthority.make(), IngestOptions.DEFAULT, Progress.NONE).run(List.of(two, one), other);
        assertThat(other.committed()).extracting(Statement::id).containsExactly(statement.id());
    }

    @Test
    void theSameWordsOfNobodyFromTwoSourcesAreTwoStatements() throws IOException {
        ingest(file("a.jsonl", "{\"text\":\"Peace.\",\"source\":\"One\"}", "{\"text\":\"Peace.\",\"source\":\"Two\"}"));
        assertThat(writer.committed()).hasSize(2);
    }

    @Test
    void statementsWithIdsOfTheirOwnStayApartThoughTheySayTheSame() throws IOException {
        ingest(file("a.jsonl", "{\"id\":\"1\",\"text\":\"Peace.\"}", "{\"id\":\"2\",\"text\":\"Peace.\"}"));
        assertThat(writer.committed()).extracting(Statement::id).containsExactly("1", "2");
    }

    @Test
    void whatIsWrittenBackReadsAsTheSame() throws IOException {
        ingest(file("a.jsonl", """
                {"text":"Peace.","kind":"mixed","speaker":["Mr. Unheard Of",{"name":"Ada Vérel","role":"Envoy"}],\
                "country":["FRA","SU"],"organisation":["NATO","The Lake Club"],"date":"1989-09","topic":["truce","gardens"],\
                "lang":"eng","occasion":"A dinner","place":"Lyon","translated":true,"context":{"before":"b","after":"a"},\
                "mentions":["France","Ada Verel-Roux"],"source":{"title":"T","publisher":"P","url":"https://example.org/a?b=c",\
                "published":"1989"},"checked":"by hand"}"""));
        Statement statement = writer.committed().getFirst();
        RecordingWriter again = new RecordingWriter();
        new Ingest(InventedAuthority.make(), IngestOptions.DEFAULT, Progress.NONE)
                .run(List.of(file("b.jsonl", StatementJson.encode(statement))), again);
        assertThat(again.committed()).containsExactly(statement);
    }

    @Test
    void aBatchCommitsOnce() throws IOException {
        ingest(file("a.jsonl", "{\"text\":\"a\"}"), file("b.jsonl", "{\"text\":\"b\"}"));
        assertThat(writer.commits()).isEqualTo(1);
    }

    @Test
    void strictlyOneBadLineUndoesAll() throws IOException {
        Path file = file("a.jsonl", "{\"text\":\"a\"}", "{\"text\":\"b\",\"colour\":\"red\"}");
        IngestReport report = ingest(IngestOptions.DEFAULT.strictly(), file);
        assertThat(report.committed()).isFalse();
        assertThat(report.rejections()).containsExactly(new Rejection(file, 2, 0, "unknown key: colour"));
        assertThat(writer.committed()).isEmpty();
        assertThat(writer.put(Statement.builder("x", "x").build())).isEqualTo(Change.ADDED);
    }

    @Test
    void unknownKeysAreCountedWarnings() throws IOException {
        IngestReport report = ingest(
                file("a.jsonl", "{\"text\":\"a\",\"colour\":1}", "{\"text\":\"b\",\"colour\":2}", "{\"text\":\"c\"}"));
        assertThat(report.files().getFirst().warnings()).containsEntry("unknown key: colour", 2L);
        assertThat(report.files().getFirst().added()).isEqualTo(3);
    }

    @Test
    void aWriterThatFailsEndsTheIngestAndNothingIsKept() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            lines.append("{\"text\":\"").append(i).append("\"}\n");
        }
        Path file = Files.writeString(folder.resolve("a.jsonl"), lines);
        RecordingWriter broken = new RecordingWriter() {
            private int puts;

            @Override
            public Change put(Statement statement) {
                if (++puts > 1000) {
                    throw new SearchException.Unavailable("the disk is full");
                }
                return super.put(statement);
            }
        };
        Ingest ingest = new Ingest(InventedAuthority.make(), IngestOptions.DEFAULT, Progress.NONE);
        assertThatThrownBy(() -> ingest.run(List.of(file), broken)).hasMessage("the disk is full");
        assertThat(broken.committed()).isEmpty();
    }
}
