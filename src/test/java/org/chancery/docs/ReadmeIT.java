package org.chancery.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.chancery.docs.ConsoleExamples.Example;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every example of README.md, in order, as a reader would: the server it starts is the one that later examples ask.
 * With the system property {@code chancery.readme.write} the outputs are written into README.md instead of compared.
 */
final class ReadmeIT {
    private static final Path README = Path.of("README.md").toAbsolutePath();
    private static final String ADDRESS = "http://127.0.0.1:8080";

    /** The only failures that the examples show are faults of what was typed. */
    private static final int WRONG_USAGE = 2;

    @TempDir
    Path folder;

    private @Nullable Process server;
    private String address = ADDRESS;

    @AfterEach
    void stopTheServer() throws InterruptedException {
        if (server != null) {
            server.destroy();
            server.waitFor(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void everyExamplePrintsWhatItSays() throws IOException, InterruptedException {
        List<String> document = Files.readAllLines(README);
        List<Example> examples = ConsoleExamples.of(document);
        assertThat(examples.stream().filter(e -> e.command().startsWith("scripts/chancery search")))
                .as("queries in README.md")
                .hasSizeGreaterThanOrEqualTo(10);
        List<List<String>> outputs = new ArrayList<>();
        for (Example example : examples) {
            outputs.add(run(example.command()));
        }
        if (Boolean.getBoolean("chancery.readme.write")) {
            Files.write(README, ConsoleExamples.rewritten(document, outputs));
            return;
        }
        SoftAssertions all = new SoftAssertions();
        for (int i = 0; i < outputs.size(); i++) {
            Example example = examples.get(i);
            all.assertThat(masked(outputs.get(i)))
                    .as("README.md:%d: %s", example.line(), example.command())
                    .isEqualTo(masked(example.output()));
        }
        all.assertAll();
    }

    private List<String> run(String command) throws IOException, InterruptedException {
        boolean serves = command.startsWith("scripts/chancery serve");
        ProcessBuilder builder =
                new ProcessBuilder("bash", "-c", (serves ? "exec " : "") + command.replace(ADDRESS, address));
        builder.directory(README.getParent().toFile());
        builder.environment().put("CHANCERY_DATA_FOLDER", folder.resolve("data").toString());
        builder.environment().put("CHANCERY_PORT", "0");
        builder.environment().put("CHANCERY_TOKEN", "0123456789abcdef".repeat(4));
        builder.environment().put("NO_COLOR", "1");
        // what a busy machine takes longer for is no error here
        builder.environment().put("CHANCERY_SEARCH_TIMEOUT_MILLISECONDS", "60000");
        builder.redirectError(serves ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.PIPE);
        builder.redirectErrorStream(!serves);
        Process process = builder.start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        if (serves) {
            server = process;
            return untilReady(out);
        }
        List<String> lines =
                out.lines().map(line -> line.replace(address, ADDRESS)).toList();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("%s ends", command).isTrue();
        boolean refused = lines.stream().anyMatch(line -> line.startsWith("chancery: "));
        assertThat(process.exitValue()).as("exit code of %s", command).isEqualTo(refused ? WRONG_USAGE : 0);
        return lines;
    }

    private List<String> untilReady(BufferedReader out) throws IOException {
        String ready = "Chancery is ready at ";
        List<String> lines = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(ready)) {
                address = line.substring(ready.length());
                lines.add(ready + ADDRESS);
                return lines;
            }
            lines.add(line);
        }
        throw new AssertionError("the server ended before it was ready: " + lines);
    }

    /** The lines with what differs from run to run made the same. */
    private static List<String> masked(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceAll("\"ms\":[0-9.E-]+", "\"ms\":0")
                        .replaceAll("\"version\":\"[^\"]*\"", "\"version\":\"\"")
                        .replaceAll("\"score\":[0-9.]+", "\"score\":0")
                        .replaceAll(" in [0-9.]+ s(, [0-9,]+ a second)?", " in 0.0 s"))
                .toList();
    }
}
