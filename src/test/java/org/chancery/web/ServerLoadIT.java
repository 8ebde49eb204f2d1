package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.chancery.config.Settings;
import org.chancery.lucene.LuceneIndex;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What many clients at once, slow ones and vanishing ones may do to a server. No test here is decided by the clock. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
final class ServerLoadIT {
    private static final Settings SETTINGS = TestServer.settings();
    private static final int PLACES =
            SETTINGS.server().maxRunningRequests() + SETTINGS.server().maxWaitingRequests();
    private static final String LONG_TEXT = "No tide waits for a treaty. ".repeat(40_000);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Socket> sockets = new ArrayList<>();

    @TempDir
    Path folder;

    private LuceneIndex index;
    private HeldSearcher searcher;
    private ChanceryServer server;

    @BeforeEach
    void start() {
        index = Fixture.index(
                folder, List.of(Statement.builder("tide", LONG_TEXT).build()));
        searcher = new HeldSearcher(index.searcher());
        server = ChanceryServer.start(SETTINGS, searcher, Fixture.authority());
    }

    @AfterEach
    void stop() throws IOException {
        searcher.letGo();
        for (Socket socket : sockets) {
            socket.close();
        }
        client.close();
        server.close();
        index.close();
    }

    @Test
    void beyondTheLimitRequestsAreTurnedAwayAtOnceAndHealthAnswers() throws Exception {
        int asked = 300;
        CountDownLatch turnedAway = new CountDownLatch(asked - PLACES);
        List<CompletableFuture<HttpResponse<String>>> answers = askAtOnce(asked, turnedAway);
        // while every place is taken
        turnedAway.await();
        for (String health : List.of("/livez", "/readyz")) {
            assertThat(ask(health).get().statusCode()).isEqualTo(200);
        }
        assertThat(ask("/").get().body()).contains("<title>").contains("503");
        searcher.letGo();

        int served = 0;
        for (CompletableFuture<HttpResponse<String>> answer : answers) {
            if (answer.get().statusCode() == 200) {
                served++;
            } else {
                assertThat(answer.get().statusCode()).isEqualTo(503);
                assertThat(answer.get().headers().firstValue("Retry-After")).hasValue("1");
                assertThat(answer.get().headers().firstValue("Content-Type")).hasValue("application/problem+json");
            }
        }
        assertThat(served).isEqualTo(PLACES);
        assertThat(ask("/api/v1/search?q=ship").get().statusCode()).isEqualTo(200);
    }

    @Test
    void thoseWhoWriteOrReadSlowlyHinderNobody() throws Exception {
        searcher.letGo();
        for (int i = 0; i < 200; i++) {
            connect("GET /api/v1/search?q=ship HTTP/1.1\r\nHost: slow\r\nX-Slow");
        }
        List<Socket> readers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Socket reader = connect("GET /api/v1/statements/tide HTTP/1.1\r\nHost: slow\r\nConnection: close\r\n\r\n");
            // what has begun to arrive is being sent
            assertThat(reader.getInputStream().read()).isEqualTo('H');
            readers.add(reader);
        }
        for (int i = 0; i < 100; i++) {
            assertThat(ask("/api/v1/search?limit=1&q=ship" + i).get().statusCode())
                    .isEqualTo(200);
        }
        String late = new String(readers.getLast().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(late).startsWith("TTP/1.1 200").contains(LONG_TEXT.strip()).endsWith("}");
    }

    @Test
    void whatIsBeingAnsweredAtTheEndIsAnswered() throws Exception {
        int tooMany = 20;
        CountDownLatch turnedAway = new CountDownLatch(tooMany);
        List<CompletableFuture<HttpResponse<String>>> answers = askAtOnce(PLACES + tooMany, turnedAway);
        // some were turned away, so the others have every place: running, and waiting for a thread
        turnedAway.await();
        CompletableFuture<Void> closing = CompletableFuture.runAsync(server::close);
        eventually(() -> status("/readyz") == 503);
        assertThat(closing).isNotDone();
        searcher.letGo();
        int served = 0;
        for (CompletableFuture<HttpResponse<String>> answer : answers) {
            served += answer.get().statusCode() == 200 ? 1 : 0;
        }
        assertThat(served).isEqualTo(PLACES);
        closing.get();
        assertThatThrownBy(() -> status("/livez")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void thoseWhoLeaveTakeNoPlaceWithThem() throws Exception {
        for (int i = 0; i < PLACES; i++) {
            connect("GET /api/v1/search?q=left HTTP/1.1\r\nHost: gone\r\n\r\n");
        }
        searcher.awaitBegun(SETTINGS.server().maxRunningRequests());
        for (Socket socket : sockets) {
            socket.setSoLinger(true, 0);
            socket.close();
        }
        searcher.letGo();
        // more unread bytes than the server puts up with, were they kept in the books
        for (int i = 0; i < 100; i++) {
            Socket reader = connect("GET /api/v1/statements/tide HTTP/1.1\r\nHost: gone\r\n\r\n");
            assertThat(reader.getInputStream().read()).isEqualTo('H');
            reader.setSoLinger(true, 0);
            reader.close();
        }
        eventually(() -> status("/api/v1/search?q=ship") == 200);
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        eventually(() -> {
            answers.clear();
            for (int i = 0; i < PLACES; i++) {
                answers.add(ask("/api/v1/search?limit=0&q=ship"));
            }
            return answers.stream().allMatch(answer -> answer.join().statusCode() == 200);
        });
    }

    @Test
    void anAddressWithoutEndIsRefused() throws IOException {
        for (String target : List.of("/" + "a".repeat(20_000), "/api/v1/search?q=" + "a".repeat(20_000))) {
            Socket socket = connect("GET " + target + " HTTP/1.1\r\nHost: long\r\nConnection: close\r\n\r\n");
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 4");
        }
        assertThat(ask("/livez").join().statusCode()).isEqualTo(200);
    }

    /** So many searches, each counted down on {@code turnedAway} as soon as it is answered. */
    private List<CompletableFuture<HttpResponse<String>>> askAtOnce(int searches, CountDownLatch turnedAway) {
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < searches; i++) {
            CompletableFuture<HttpResponse<String>> answer = ask("/api/v1/search?limit=0&q=ship" + i);
            answers.add(answer.whenComplete((told, failed) -> turnedAway.countDown()));
        }
        return answers;
    }

    private CompletableFuture<HttpResponse<String>> ask(String target) {
        return client.sendAsync(
                HttpRequest.newBuilder(URI.create(server.uri() + target)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** The status of an answer on a connection of its own. */
    private int status(String target) {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            String request = "GET " + target + " HTTP/1.1\r\nHost: probe\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Connects, asks for little room for what comes back, and sends that much of a request. */
    private Socket connect(String request) throws IOException {
        Socket socket = new Socket();
        sockets.add(socket);
        socket.setReceiveBufferSize(1024);
        socket.connect(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), server.address().getPort()));
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    /** Asks until it is so; the test's own time limit is what ends a wait in vain. */
    private static void eventually(BooleanSupplier isSo) {
        while (!isSo.getAsBoolean()) {
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }
    }
}
