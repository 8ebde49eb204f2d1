package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line writes to a terminal and elsewhere: in a process of its own, whose environment is its own too. */
final class TerminalStylesTest {
    private static final String TERMINAL = "-Dchancery.terminal.out=true";
    private static final String NO_TERMINAL = "-Dchancery.terminal.out=false";
    private static final String BOLD_SIGNS = "\u001b[1msigns\u001b[0m";

    @TempDir
    static Path folder;

    @BeforeAll
    static void index() throws IOException, InterruptedException {
        Path file = Files.writeString(
                folder.resolve("one.jsonl"),
                "{\"lang\": \"en\", \"text\": \"Two red signs.\", \"speaker\": \"Cy Placeholder\"}\n");
        run(NO_TERMINAL, Map.of(), "index", file.toString());
    }

    /** The output of a command that succeeds. */
    private static String run(String property, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                property,
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Chancery.class.getName());
        builder.command().addAll(List.of(arguments));
        builder.command().addAll(List.of("--data", folder.resolve("data").toString()));
        builder.environment().remove("NO_COLOR");
        builder.environment().putAll(environment);
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = builder.redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Files.readString(err)).isZero();
        return out;
    }

    @Test
    void matchesAreBoldOnATerminal() throws IOException, InterruptedException {
        assertThat(run(TERMINAL, Map.of(), "search", "signs")).contains(BOLD_SIGNS);
    }

    @Test
    void soAreNamesThatMatchedInTheDimLineBelow() throws IOException, InterruptedException {
        assertThat(run(TERMINAL, Map.of(), "search", "placeholder signs"))
                .contains(BOLD_SIGNS)
                .contains("    \u001b[2mCy \u001b[0m\u001b[1mPlaceholder\u001b[0m\u001b[2m · no date");
    }

    @Test
    void anEmptyNoColorSaysNothing() throws IOException, InterruptedException {
        assertThat(run(TERMINAL, Map.of("NO_COLOR", ""), "search", "signs")).contains(BOLD_SIGNS);
    }

    @Test
    void whoeverWantsNoColorsGetsNoEscapes() throws IOException, InterruptedException {
        assertThat(run(TERMINAL, Map.of("NO_COLOR", "1"), "search", "signs"))
                .contains("Two red signs.")
                .doesNotContain("\u001b");
    }

    @Test
    void aPipeGetsNoEscapes() throws IOException, InterruptedException {
        assertThat(run(NO_TERMINAL, Map.of(), "search", "signs"))
                .contains("Two red signs.")
                .doesNotContain("\u001b");
    }
}
