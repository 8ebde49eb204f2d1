package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chancery.authority.Authority;
import org.chancery.json.ForeignJson;
import org.chancery.json.JsonFault;
import org.chancery.json.MappingJson;
import org.chancery.json.StatementJson;

/** Whatever stands in a file, it is read or told, and never a crash. */
final class IngestPropertiesTest {
    private static final Authority AUTHORITY = InventedAuthority.make();
    private static final String RECORD =
            "{\"text\":\"Peace “at last”.\",\"speaker\":{\"name\":\"Ada Vérel\",\"role\":\"Envoy\"},\"country\":[\"FR\"],\"date\":\"2003-01-01\",\"source\":{\"title\":\"T\",\"url\":\"https://example.org/\"}}";

    private static IngestReport ingest(String name, byte[] bytes) {
        try {
            Path folder = Files.createTempDirectory("chancery-ingest");
            Path file = Files.write(folder.resolve(name), bytes);
            try {
                return new Ingest(AUTHORITY, IngestOptions.DEFAULT, Progress.NONE)
                        .run(List.of(file), new RecordingWriter());
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = 300)
    void anyBytesAreReadOrTold(@ForAll("names") String name, @ForAll byte[] bytes) {
        IngestReport report = ingest(name, bytes);
        assertThat(report.committed()).isTrue();
        assertThat(report.total(FileReport::accepted) + report.rejected()).isPositive();
    }

    @Property(tries = 300)
    void aRecordWithAnyByteChangedIsReadOrToldAndItsNeighboursAreKept(
            @ForAll("places") int place, @ForAll byte value, @ForAll boolean insert) {
        byte[] record = RECORD.getBytes(UTF_8);
        int at = place % record.length;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("{\"text\":\"before\"}\n".getBytes(UTF_8));
        bytes.write(record, 0, at);
        bytes.write(value);
        bytes.write(record, insert ? at : at + 1, record.length - (insert ? at : at + 1));
        bytes.writeBytes("\n{\"text\":\"behind\"}\n".getBytes(UTF_8));
        IngestReport report = ingest("a.jsonl", bytes.toByteArray());
        assertThat(report.total(FileReport::accepted)).isGreaterThanOrEqualTo(2);
        assertThat(report.total(FileReport::read)).isBetween(3L, 4L);
    }

    @Property(tries = 300)
    void anyTableIsReadOrToldAndNoRowIsLost(@ForAll("rows") List<String> rows) {
        IngestReport report = ingest("a.csv", ("text,speaker\n" + String.join("\n", rows) + "\n").getBytes(UTF_8));
        // Rows may run over several lines, so that only these bounds are certain.
        assertThat(report.total(FileReport::read)).isBetween(1L, (long) Math.max(1, rows.size()));
    }

    @Property(tries = 100)
    void anyCutOfAGzipIsReadAsFarAsItGoes(@ForAll("places") int place) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write((RECORD + "\n").repeat(20).getBytes(UTF_8));
        }
        byte[] cut = Arrays.copyOf(bytes.toByteArray(), place % bytes.size());
        assertThat(ingest("a.jsonl.gz", cut).rejected()).isEqualTo(1);
    }

    @Property
    void anyTextIsDecodedOrAFault(@ForAll("json") String text) {
        try {
            StatementJson.decode(text);
            ForeignJson.decode(text, Set.of("text", "a"));
            MappingJson.decode(text);
        } catch (JsonFault fault) {
            assertThat(fault.line()).isPositive();
            assertThat(fault.column()).isPositive();
            assertThat(fault.problem()).isNotBlank();
        }
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("a.jsonl", "a.jsonl.gz", "a.csv", "a.tsv", "a.csv.gz", "a.txt");
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 10_000);
    }

    @Provide
    Arbitrary<List<String>> rows() {
        return Arbitraries.of("a", "\"a\"", "\"", "\"\"", ",", " ", "x\"", "é", "\"a,b\"", "\t", ";")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(cells -> String.join("", cells))
                .filter(row -> !row.isBlank())
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> json() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ":",
                        ",",
                        "\"text\"",
                        "\"a\"",
                        "\"speaker\"",
                        "\"source\"",
                        "\"fields\"",
                        "null",
                        "true",
                        "1",
                        "-",
                        "\"",
                        "\\",
                        "\\u00",
                        "NaN",
                        "'",
                        " ",
                        "\n",
                        "{\"text\":\"a\"}",
                        "\ufeff",
                        "\u0000")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
