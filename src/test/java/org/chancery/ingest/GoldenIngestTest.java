package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.json.MappingJson;
import org.chancery.json.StatementJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What files become, as data: each folder of {@code golden/ingest} holds the files as {@code input}, perhaps a
 * {@code mapping.json} and a file {@code strict}, and what is expected: the statements in {@code statements.jsonl}, the report in
 * {@code report.txt}. With {@code -Dgolden.update=true} what is found is written there; read the difference before committing it.
 */
final class GoldenIngestTest {
    private static final Path CASES = Path.of("src/test/resources/golden/ingest");

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void filesBecomeTheseStatementsAndThisReport(Path folder) throws IOException {
        IngestOptions options = IngestOptions.DEFAULT;
        Path mapping = folder.resolve("mapping.json");
        if (Files.exists(mapping)) {
            options = options.mapped(MappingJson.decode(Files.readString(mapping)));
        }
        if (Files.exists(folder.resolve("strict"))) {
            options = options.strictly();
        }
        RecordingWriter writer = new RecordingWriter();
        IngestReport report = new Ingest(InventedAuthority.make(), options, Progress.NONE)
                .run(List.of(folder.resolve("input")), writer);
        compare(
                folder.resolve("statements.jsonl"),
                writer.committed().stream().map(StatementJson::encode).toList());
        compare(folder.resolve("report.txt"), lines(report, folder.resolve("input")));
    }

    private static List<String> lines(IngestReport report, Path input) {
        Stream<String> files = report.files().stream()
                .flatMap(file -> Stream.concat(
                        Stream.of("%s: read %d, added %d, merged %d, replaced %d, unchanged %d, rejected %d"
                                .formatted(
                                        file.file().equals(input) ? "." : input.relativize(file.file()),
                                        file.read(),
                                        file.added(),
                                        file.merged(),
                                        file.replaced(),
                                        file.unchanged(),
                                        file.rejected())),
                        file.warnings().entrySet().stream().map(w -> "  " + w.getValue() + " x " + w.getKey())));
        Stream<String> rejections =
                report.rejections().stream().map(r -> r.toString().replace(input + "/", ""));
        Stream<String> duplicates =
                report.duplicates().stream().map(r -> r.toString().replace(input + "/", ""));
        Stream<String> skipped = report.skipped().stream().map(file -> "skipped: " + input.relativize(file));
        return Stream.of(files, rejections, duplicates, skipped, Stream.of("committed: " + report.committed()))
                .flatMap(part -> part)
                .toList();
    }

    private static void compare(Path expected, List<String> found) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.write(expected, found);
        }
        assertThat(found).as(expected.toString()).isEqualTo(Files.readAllLines(expected));
    }
}
