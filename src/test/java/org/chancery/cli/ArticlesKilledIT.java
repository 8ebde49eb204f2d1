package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed while articles are posted to it: what it answered with 200 is there when it comes back. */
final class ArticlesKilledIT {
    private static final String TOKEN = "fedcba9876543210".repeat(4);
    private static final int ROUNDS = 4;
    private static final int ANSWERS = 6;

    @TempDir
    Path folder;

    private @Nullable Process server;
    private String address = "";
    private final AtomicInteger number = new AtomicInteger();

    @AfterEach
    void stop() throws InterruptedException {
        kill();
    }

    private void kill() throws InterruptedException {
        if (server != null) {
            server.destroyForcibly().waitFor();
        }
    }

    private void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder("scripts/chancery", "serve", "--port", "0");
        builder.environment().put("CHANCERY_DATA_FOLDER", folder.resolve("data").toString());
        builder.environment()
                .put("CHANCERY_CORPUS_FOLDER", folder.resolve("corpus").toString());
        builder.environment().put("CHANCERY_TOKEN", TOKEN);
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        server = builder.start();
        BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("Chancery is ready at ")) {
                address = line.substring("Chancery is ready at ".length());
                return;
            }
        }
        throw new AssertionError("the server ended before it was ready");
    }

    @Test
    void whatWasAnsweredIsThereAfterTheServerWasKilled() throws Exception {
        Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(folder.resolve("corpus/one.jsonl"), "{\"text\": \"A first word.\"}\n");
        List<String> answered = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            start();
            answered.addAll(postUntilKilled());
        }
        assertThat(answered).hasSizeGreaterThanOrEqualTo(ROUNDS * ANSWERS).doesNotHaveDuplicates();
        start();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String id : answered) {
                HttpResponse<String> found = client.send(
                        HttpRequest.newBuilder(URI.create(address + "/api/v1/statements/" + id))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                assertThat(found.statusCode()).as(id).isEqualTo(200);
                String document = new Gson()
                        .fromJson(found.body(), JsonObject.class)
                        .getAsJsonObject("extraction")
                        .get("document")
                        .getAsString();
                assertThat(folder.resolve("data/documents/" + document + ".txt"))
                        .exists();
            }
        }
        kill();
        Process check = new ProcessBuilder(
                        "scripts/chancery",
                        "check",
                        "--data",
                        folder.resolve("data").toString())
                .redirectErrorStream(true)
                .start();
        String report = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(check.waitFor()).as(report).isZero();
    }

    /** Posts by three clients, and kills the server while they do, once some articles were answered; the ids that were. */
    private List<String> postUntilKilled() throws InterruptedException {
        ConcurrentLinkedQueue<String> answered = new ConcurrentLinkedQueue<>();
        CountDownLatch enough = new CountDownLatch(ANSWERS);
        AtomicBoolean killed = new AtomicBoolean();
        List<CompletableFuture<Void>> clients = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            clients.add(CompletableFuture.runAsync(() -> {
                try (HttpClient client = HttpClient.newHttpClient()) {
                    while (!killed.get()) {
                        answered.add(post(client));
                        enough.countDown();
                    }
                } catch (IOException e) {
                    // The server is gone: what it did not answer may be there or not.
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }));
        }
        enough.await();
        kill();
        killed.set(true);
        clients.forEach(CompletableFuture::join);
        return List.copyOf(answered);
    }

    private String post(HttpClient client) throws IOException, InterruptedException {
        String article = "Mara Lind said that the quay of pier " + number.incrementAndGet() + " must stay open.";
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/v1/articles"))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(article))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new Gson()
                .fromJson(answer.body(), JsonObject.class)
                .getAsJsonArray("statements")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
    }
}
