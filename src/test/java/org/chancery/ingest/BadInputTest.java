package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that no editor would write: each is a line of the report, and what is around it is indexed. */
final class BadInputTest {
    private static final String FIRST = "{\"text\":\"first\"}\n";
    private static final String LAST = "{\"text\":\"last\"}\n";

    @TempDir
    Path folder;

    private final RecordingWriter writer = new RecordingWriter();

    private IngestReport ingest(Path... paths) {
        return new Ingest(InventedAuthority.make(), IngestOptions.DEFAULT, Progress.NONE).run(List.of(paths), writer);
    }

    private Path file(String name, byte[]... parts) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (byte[] part : parts) {
                out.write(part);
            }
        }
        return file;
    }

    private void assertFirstAndLastAreIndexed() {
        assertThat(writer.committed()).extracting(Statement::text).containsExactly("first", "last");
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void ofATruncatedGzipWhatCameBeforeIsIndexed() throws IOException {
        StringBuilder lines = new StringBuilder();
        Random random = new Random(7);
        for (int i = 0; i < 5000; i++) {
            lines.append("{\"text\":\"").append(random.nextLong()).append("\"}\n");
        }
        byte[] whole = gzip(lines.toString());
        Path file = file("a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
        IngestReport report = ingest(file);
        long added = report.total(FileReport::added);
        assertThat(added).isBetween(1500L, 3500L);
        assertThat(report.rejections())
                .containsExactly(new Rejection(
                        file,
                        added + 1,
                        0,
                        "the compressed file is cut short or damaged here; nothing behind this could be read"));
        assertThat(report.committed()).isTrue();
    }

    @Test
    void aGzipThatIsNoneIsAFaultOfTheFile() throws IOException {
        assertThat(ingest(file("a.jsonl.gz", FIRST.getBytes(UTF_8))).rejections())
                .containsExactly(
                        new Rejection(folder.resolve("a.jsonl.gz"), 0, 0, "cannot be read: Not in GZIP format"));
    }

    @Test
    void aDamagedGzipIsToldAndTheRestOfTheRunGoesOn() throws IOException {
        byte[] bytes = gzip(FIRST.repeat(1000));
        bytes[bytes.length - 6] ^= 1;
        IngestReport report = ingest(file("a.jsonl.gz", bytes), file("b.jsonl", LAST.getBytes(UTF_8)));
        assertThat(report.rejected()).isEqualTo(1);
        assertFirstAndLastAreIndexed();
    }

    @Test
    void aLineOf50MegabytesIsSkippedInBoundedMemory() throws IOException {
        Path file = folder.resolve("a.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(FIRST.getBytes(UTF_8));
            out.write("{\"text\":\"".getBytes(UTF_8));
            byte[] megabyte = new byte[1 << 20];
            Arrays.fill(megabyte, (byte) 'x');
            for (int i = 0; i < 50; i++) {
                out.write(megabyte);
            }
            out.write("\"}\n".getBytes(UTF_8));
            out.write(LAST.getBytes(UTF_8));
        }
        assertThat(ingest(file).rejections())
                .containsExactly(new Rejection(file, 2, 0, "the line is longer than 16777216 bytes"));
        assertFirstAndLastAreIndexed();
    }

    @Test
    void aTextThatNoHitCouldShowInTimeIsRefusedAndTheLongestOneTaken() throws IOException {
        String longest = "word ".repeat(20_000).strip() + ".";
        Path file = file(
                "a.jsonl",
                FIRST.getBytes(UTF_8),
                ("{\"text\":\"" + longest + "\"}\n").getBytes(UTF_8),
                ("{\"text\":\"" + longest + "!\"}\n").getBytes(UTF_8),
                LAST.getBytes(UTF_8));
        assertThat(ingest(file).rejections())
                .containsExactly(new Rejection(
                        file,
                        3,
                        0,
                        "text: has 100001 characters and may have 100000 (the setting max-text-characters):"
                                + " part it into several statements"));
        assertThat(writer.committed()).extracting(Statement::text).containsExactly("first", longest, "last");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        speaker           | "speaker":"X"
        speaker.id        | "speaker":{"id":"X","name":"Bo Lind"}
        role              | "speaker":"Bo Lind","role":"X"
        organisation.name | "organisation":"X"
        organisation.id   | "organisation":{"id":"X","name":"NATO"}
        topics            | "topics":["X"]
        mentions          | "mentions":["X"]
        source.title      | "source":"X"
        source.publisher  | "source":{"title":"T","publisher":"X"}
        """)
    void aNameLongerThanAnIndexCouldHoldCostsItsLineOnly(String key, String field) throws IOException {
        String record = "{\"text\":\"between\"," + field + "}\n";
        String longest = record.replace("X", "x".repeat(500));
        String longer = record.replace("X", "x".repeat(501));
        Path file = file("a.jsonl", (FIRST + longer + LAST).getBytes(UTF_8));
        assertThat(ingest(file).rejections())
                .containsExactly(new Rejection(file, 2, 0, key + ": has 501 characters, and may have 500"));
        assertFirstAndLastAreIndexed();
        assertThat(ingest(file("b.jsonl", longest.getBytes(UTF_8))).rejections())
                .isEmpty();
    }

    @Test
    void aNameOfSignsThatStandForWholePhrasesMakesNoLongId() throws IOException {
        String name = "\ufdfa".repeat(500);
        Path file = file(
                "a.jsonl",
                ("{\"text\":\"a\",\"speaker\":\"" + name + "\",\"organisation\":\"" + name + "\"}").getBytes(UTF_8));
        assertThat(ingest(file).rejections()).isEmpty();
        Statement statement = writer.committed().getFirst();
        assertThat(statement.speakers().getFirst().id()).hasSizeLessThan(600);
        assertThat(statement.organisations().getFirst().id()).hasSizeLessThan(600);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.jsonl", "a.csv"})
    void aLineThatIsNotUtf8IsRejected(String name) throws IOException {
        boolean table = name.endsWith(".csv");
        byte[] start = (table ? "text\nfirst\n" : FIRST).getBytes(UTF_8);
        byte[] end = (table ? "last\n" : LAST).getBytes(UTF_8);
        byte[] overlong = {'a', (byte) 0xc0, (byte) 0xaf, '\n'};
        byte[] cut = {'a', 'b', (byte) 0xe2, (byte) 0x82, '\n'};
        IngestReport report = ingest(file(name, start, overlong, cut, end));
        int line = table ? 3 : 2;
        assertThat(report.rejections())
                .extracting(Rejection::line, Rejection::reason)
                .containsExactly(
                        tuple((long) line, "not valid UTF-8 at byte 2 of the line"),
                        tuple((long) line + 1, "not valid UTF-8 at byte 3 of the line"));
        assertFirstAndLastAreIndexed();
    }

    @Test
    void aReplacementCharacterThatIsInTheFileIsNoFault() throws IOException {
        assertThat(ingest(file("a.jsonl", "{\"text\":\"\ufffd\"}".getBytes(UTF_8)))
                        .rejected())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.jsonl", "a.csv", "a.tsv"})
    void aByteOrderMarkAndWindowsLineEndsAreNoFault(String name) throws IOException {
        String lines = name.endsWith(".jsonl") ? FIRST + LAST : "text\nfirst\nlast\n";
        assertThat(ingest(file(name, ("\ufeff" + lines.replace("\n", "\r\n")).getBytes(UTF_8)))
                        .rejected())
                .isZero();
        assertFirstAndLastAreIndexed();
    }

    @Test
    void pathsThatCannotBeReadAreToldAndTheOthersRead() throws IOException {
        Path good = file("a.jsonl", FIRST.getBytes(UTF_8));
        Path missing = folder.resolve("missing.jsonl");
        Path word = file("a.docx", FIRST.getBytes(UTF_8));
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path article = file("a.html", "<p>Text</p>".getBytes(UTF_8));
        IngestReport report = ingest(missing, good, word, empty, article);
        assertThat(report.rejections())
                .extracting(Rejection::file, Rejection::line)
                .containsExactlyInAnyOrder(tuple(missing, 0L), tuple(word, 0L), tuple(empty, 0L), tuple(article, 0L));
        assertThat(writer.committed()).hasSize(1);
    }

    @Test
    void nothingInAFolderIsPassedOverWithoutAWord() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("in"));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(inside.resolve("readme-first-batch.jsonl"), FIRST);
        Files.writeString(elsewhere.resolve("b.jsonl"), LAST);
        Files.createSymbolicLink(inside.resolve("sub"), elsewhere);
        Path broken = Files.createSymbolicLink(inside.resolve("broken.jsonl"), folder.resolve("nowhere"));
        Path loop = Files.createSymbolicLink(inside.resolve("up"), inside);
        Files.writeString(inside.resolve("README"), "read me");
        Files.writeString(inside.resolve("Readme.md"), "read me");
        IngestReport report = ingest(inside);
        assertThat(report.rejections())
                .containsExactly(new Rejection(loop, 0, 0, "is a link back to a folder that it is in"));
        assertThat(report.skipped()).containsExactly(broken);
        assertFirstAndLastAreIndexed();
    }

    @Test
    void aHiddenFolderIsReadWhereItIsNamed() throws IOException {
        Path hidden = Files.createDirectory(folder.resolve(".hidden"));
        Files.writeString(hidden.resolve("a.jsonl"), FIRST + LAST);
        assertThat(ingest(hidden).rejected()).isZero();
        assertFirstAndLastAreIndexed();
        assertThat(ingest(folder).rejections())
                .extracting(Rejection::reason)
                .singleElement()
                .asString()
                .startsWith("the folder holds no file that is read");
    }

    @Test
    void aFileGivenTwiceIsReadOnce() throws IOException {
        Path file = file("a.jsonl", FIRST.getBytes(UTF_8));
        IngestReport report = ingest(file, folder, folder.resolve("./a.jsonl"));
        assertThat(report.files()).hasSize(1);
        assertThat(report.rejected()).isZero();
    }

    @Test
    void theReportListsSomeRejectionsCountsAllAndTheFileHasAll() throws IOException {
        Path log = folder.resolve("rejections.txt");
        Path file = file("a.jsonl", "nothing\n".repeat(50).getBytes(UTF_8));
        IngestOptions options = new IngestOptions(Optional.empty(), false, 1 << 20, 100_000, 10, Optional.of(log));
        IngestReport report = new Ingest(InventedAuthority.make(), options, Progress.NONE).run(List.of(file), writer);
        assertThat(report.rejections()).hasSize(10);
        assertThat(report.rejected()).isEqualTo(50);
        assertThat(Files.readAllLines(log)).hasSize(50).first().asString().startsWith(file + ":1:");
    }

    @Test
    void noValueWritesALineOfTheReport() throws IOException {
        Path log = folder.resolve("rejections.txt");
        Path file = file("a.jsonl", """
            {"text":"a","country":"Nowhere\\nb.jsonl:7: forged"}
            {"text":"a","date":"\\u001b[2Jnever"}
            {"text":"a","kind":"\\u2028\\u202e\\u0085"}
            {"text":"a","lang":"%s"}
            """.formatted("x".repeat(40_000)).getBytes(UTF_8));
        IngestOptions options = new IngestOptions(Optional.empty(), false, 1 << 20, 100_000, 10, Optional.of(log));
        new Ingest(InventedAuthority.make(), options, Progress.NONE).run(List.of(file), writer);
        assertThat(Files.readAllLines(log))
                .hasSize(4)
                .allSatisfy(line -> assertThat(line)
                        .startsWith(file.toString())
                        .hasSizeLessThan(1500)
                        .doesNotContain("\u001b", "\u2028", "\u202e", "\u0085"));
    }

    @Test
    void addressesOfAllScriptsAreTakenAndOthersTold() throws IOException {
        String record = "{\"text\":\"a\",\"id\":\"%d\",\"source\":{\"title\":\"T\",\"url\":\"%s\"}}\n";
        List<String> good = List.of(
                "https://президент.рф/news/1", "https://my_press.example.org:8443/1", "http://[::1]/", "https://例え.jp");
        List<String> bad = List.of(
                "https:///news",
                "https://-a_b.example/",
                "https://a b/",
                "https://us_er@/",
                "ftp://a_b.example/",
                "https://a_b..c/");
        StringBuilder lines = new StringBuilder();
        good.forEach(url -> lines.append(record.formatted(good.indexOf(url), url)));
        bad.forEach(url -> lines.append(record.formatted(10 + bad.indexOf(url), url)));
        IngestReport report = ingest(file("a.jsonl", lines.toString().getBytes(UTF_8)));
        assertThat(writer.committed())
                .extracting(statement ->
                        statement.sources().getFirst().url().orElseThrow().toString())
                .containsExactlyElementsOf(good);
        assertThat(report.rejections()).hasSize(bad.size());
    }

    @Test
    void aQuoteThatIsNeverClosedInALongTableCostsOneLine() throws IOException {
        String rows = "text\n" + "\"opened\n" + "row\n".repeat(20_000) + "last\n";
        IngestReport report = ingest(file("a.csv", rows.getBytes(UTF_8)));
        assertThat(report.rejections()).extracting(Rejection::line).containsExactly(2L);
        assertThat(report.total(FileReport::read)).isEqualTo(20_002);
    }
}
