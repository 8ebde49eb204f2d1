package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.statement.Context;
import org.chancery.statement.InventedExtraction;
import org.chancery.statement.Kind;
import org.chancery.statement.Organisation;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Source;
import org.chancery.statement.Speaker;
import org.chancery.statement.SpeakerClass;
import org.chancery.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes out as CSV says whose each value is, and comes in again as it was. */
final class StatementCsvTest {
    private static final Statement JOINT = Statement.builder("joint", "Peace,\n\"at last\".")
            .kind(Kind.MIXED)
            .speakers(List.of(
                    new Speaker("dora-deep", "Dora Deep", Optional.empty(), SpeakerClass.PERSON),
                    new Speaker("emil-east", "Emil East", Optional.of("Foreign Minister"), SpeakerClass.PERSON),
                    new Speaker("x-1", "Lake | Club \\", Optional.empty(), SpeakerClass.GROUP)))
            .countries(List.of("FR", "RU"))
            .organisations(List.of(new Organisation("nato", "NATO"), new Organisation("own", "-The Lake Club")))
            .date(PartialDate.parse("2003-05"))
            .topics(List.of("ceasefire", "gardens"))
            .lang("en")
            .occasion("A dinner")
            .place("Lyon")
            .translated(true)
            .context(new Context(Optional.of("before"), Optional.of("after")))
            .mentions(List.of("FR", "ada-verel"))
            .sources(List.of(
                    source("s-1", "Headline | The Paper", null, null, null),
                    source("s-2", "Second", "P", "https://example.org/a", "2003-06-01"),
                    source("s-3", "Third", null, null, "2003")))
            .checked("by hand")
            .build();

    @TempDir
    Path folder;

    private static Source source(
            String id, String title, @Nullable String publisher, @Nullable String url, @Nullable String published) {
        return new Source(
                id,
                title,
                Optional.ofNullable(publisher),
                Optional.ofNullable(url).map(URI::create),
                Optional.ofNullable(published).map(PartialDate::parse));
    }

    private static String written(Statement... statements) {
        StringWriter out = new StringWriter();
        StatementCsvWriter csv = new StatementCsvWriter(out);
        List.of(statements).forEach(csv::write);
        return out.toString();
    }

    private List<Statement> read(String table) throws IOException {
        RecordingWriter writer = new RecordingWriter();
        IngestReport report = new Ingest(InventedAuthority.make(), IngestOptions.DEFAULT.strictly(), Progress.NONE)
                .run(List.of(Files.writeString(folder.resolve("a.csv"), table)), writer);
        assertThat(report.rejections()).isEmpty();
        return writer.committed();
    }

    @Test
    void anEmptyPlaceStaysSoThatARoleIsItsOwnSpeakers() {
        assertThat(written(JOINT))
                .contains(",Dora Deep | Emil East | Lake \\| Club \\\\, | Foreign Minister | ,")
                .contains(", | P | , | https://example.org/a | , | 2003-06-01 | 2003,");
    }

    @Test
    void aColumnThatIsEmptyInAllPlacesIsEmpty() {
        Statement silent = JOINT.toBuilder()
                .speakers(JOINT.speakers().stream()
                        .map(s -> new Speaker(s.id(), s.name(), Optional.empty(), s.speakerClass()))
                        .toList())
                .build();
        assertThat(written(silent)).contains("Lake \\| Club \\\\,,FR | RU,");
    }

    @Test
    void whatWasWrittenReadsAsTheSameStatements() throws IOException {
        Statement plain = Statement.builder("plain", "=1+1").build();
        Statement apostrophe = Statement.builder("'-1", "'=1+1 they say").build();
        Statement extracted = Statement.builder("found", "Peace at last.")
                .speakers(List.of(
                        new Speaker("dora-deep", "Dora Deep", Optional.empty(), SpeakerClass.PERSON),
                        new Speaker("envoys", "Envoys", Optional.empty(), SpeakerClass.GROUP, false)))
                .extraction(InventedExtraction.whole(0.93))
                .build();
        assertThat(read(written(JOINT, plain, apostrophe, extracted)))
                .containsExactly(JOINT, plain, apostrophe, extracted);
    }

    @Test
    void anExtractionThatIsNoneIsTold() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.csv"),
                "text,speaker_ids,extraction\na,,\"{\"\"document\"\":7}\"\nb,,\"{\"\"colour\"\":7}\"\nc,,{\n");
        RecordingWriter writer = new RecordingWriter();
        IngestReport report =
                new Ingest(InventedAuthority.make(), IngestOptions.DEFAULT, Progress.NONE).run(List.of(file), writer);
        assertThat(report.rejections())
                .containsExactly(
                        new Rejection(file, 2, 0, "extraction.document: a string is wanted, not a number"),
                        new Rejection(file, 3, 0, "extraction.colour: is no key of an extraction"),
                        new Rejection(file, 4, 0, "extraction: not valid JSON: it ends too early"));
    }

    @Test
    void placesThatDoNotMatchAreTold() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.csv"), "text,speakers,roles,speaker_ids\na,Dora | Emil,Minister,\nb,Dora,,dora\n");
        RecordingWriter writer = new RecordingWriter();
        IngestReport report =
                new Ingest(InventedAuthority.make(), IngestOptions.DEFAULT, Progress.NONE).run(List.of(file), writer);
        assertThat(report.rejections())
                .containsExactly(new Rejection(file, 2, 0, "roles: has 1 places and speakers has 2"));
        assertThat(writer.committed()).hasSize(1);
    }
}
