package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.chancery.config.ExtractionFolder;
import org.chancery.extract.TimeWord;
import org.chancery.ingest.ArticleInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What fails in the server is told without anything about the machine, and logged with all of it. */
final class ArticleFailuresTest {
    private static final Logger LOGGER = Logger.getLogger(Problems.class.getName());
    private static final ExtractionFolder.Contents RULES = ExtractionFolder.load(Path.of("index-config"));

    @TempDir
    private Path folder;

    private final Recorded logged = new Recorded();

    private static final class Recorded extends Handler {
        private final Queue<LogRecord> records = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord record) {
            records.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void record() {
        LOGGER.addHandler(logged);
    }

    @AfterEach
    void stop() {
        LOGGER.removeHandler(logged);
    }

    private HttpResponse<String> post(ArticleInput articles, String query, String text) {
        try (TestServer server = TestServer.writable(folder, articles)) {
            HttpResponse<String> answer = server.post(
                    "/api/v1/articles" + query, text.getBytes(StandardCharsets.UTF_8), "Content-Type", "text/plain");
            assertThat(answer.body()).doesNotContain(folder.toString(), "Exception");
            return answer;
        }
    }

    private Throwable onlyLogged() {
        assertThat(logged.records).hasSize(1);
        return logged.records.element().getThrown();
    }

    @Test
    void aFolderThatCannotBeMadeIsToldToTheOperatorOnly() throws IOException {
        Path documents = folder.resolve("documents");
        ArticleInput input = TestServer.input(folder, RULES);
        Files.writeString(documents, "in the way");
        HttpResponse<String> refused = post(input, "", "Mara Lind said that the harbour must stay open.");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
        assertThat(onlyLogged()).hasMessageContaining(documents.toString());
    }

    @Test
    void aFullDiskIsNotSaidToPassSoon() {
        ArticleInput input = TestServer.input(folder, RULES);
        ArticleInput full = new ArticleInput(input.reader(), input.statements(), () -> {
            IOException cause = new IOException("No space left on device");
            throw new UncheckedIOException(folder + " cannot be made: " + cause.getMessage(), cause);
        });
        HttpResponse<String> refused = post(full, "", "Mara Lind said that the harbour must stay open.");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(507);
        assertThat(refused.headers().firstValue("Retry-After")).isEmpty();
        assertThat(onlyLogged()).hasMessageContaining(folder.toString());
    }

    @Test
    void aFailureOfTheExtractionIsNoFaultOfTheArticle() {
        List<TimeWord> words = new ArrayList<>(RULES.timeWords());
        words.add(new TimeWord("eons", List.of("eons ago"), new TimeWord.Meaning.YearsBefore(5000)));
        ExtractionFolder.Contents rules = new ExtractionFolder.Contents(
                RULES.rules(),
                RULES.boilerplate(),
                words,
                RULES.languages(),
                RULES.patterns(),
                RULES.examples(),
                RULES.timeExamples(),
                RULES.languageExamples());
        HttpResponse<String> failed = post(
                TestServer.input(folder, rules), "?date=2024-03-05", "Mara Lind said eons ago that the port is shut.");
        assertThat(failed.statusCode()).as(failed.body()).isEqualTo(500);
        assertThat(onlyLogged()).isInstanceOf(DateTimeException.class);
        assertThat(folder.resolve("documents")).doesNotExist();
    }
}
