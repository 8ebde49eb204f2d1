package org.chancery.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.config.ExtractionFolder;
import org.chancery.config.Settings;
import org.chancery.config.WriteToken;
import org.chancery.ingest.ArticleInput;
import org.chancery.ingest.ArticleIntake;
import org.chancery.ingest.article.DocumentStore;
import org.chancery.ingest.article.StoredPassages;
import org.chancery.lucene.LuceneIndex;
import org.chancery.statement.Statement;

/** A server on a free port over a real index, and a client of it. */
final class TestServer implements AutoCloseable {
    private final LuceneIndex index;
    private final Optional<ArticleIntake> intake;
    private final ChanceryServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    /** What bears may write to a {@link #writable} server. */
    static final String TOKEN = "0123456789abcdef".repeat(4);

    TestServer(Path folder, Statement... more) {
        this(folder, Optional.empty(), more);
    }

    private TestServer(Path folder, Optional<ArticleInput> articles, Statement... more) {
        this.index = Fixture.index(folder, List.of(more));
        this.intake = articles.map(input -> new ArticleIntake(input, index::writer));
        this.server = ChanceryServer.start(
                settings(),
                index.searcher(),
                Fixture.authority(),
                new StoredPassages(
                        InventedArticle.reader(),
                        DocumentStore.reading(folder),
                        Map.of("quote-before", InventedArticle.PATTERN, "that-clause", "SPEAKER CUE that CONTENT")),
                intake.map(it -> new Writing(
                        WriteToken.of(Map.of(WriteToken.VARIABLE, TOKEN)).orElseThrow(), it)));
    }

    /** One that takes articles in, which are kept in the folder. */
    static TestServer writable(Path folder) {
        return writable(folder, input(folder, ExtractionFolder.load(Path.of("index-config"))));
    }

    /** One that takes articles in, as {@code articles} reads and keeps them. */
    static TestServer writable(Path folder, ArticleInput articles) {
        return new TestServer(folder, Optional.of(articles));
    }

    /** Articles that are read by those rules and kept in the folder. */
    static ArticleInput input(Path folder, ExtractionFolder.Contents rules) {
        return ArticleInput.of(
                Fixture.authority(), rules, List.of(), settings().ingest().maxArticle(), 10_000, folder);
    }

    /** The defaults, on a free port. */
    static Settings settings() {
        Settings defaults = Settings.defaults();
        return new Settings(
                defaults.server().at("127.0.0.1", 0), defaults.query(), defaults.index(), defaults.ingest());
    }

    LuceneIndex index() {
        return index;
    }

    ChanceryServer server() {
        return server;
    }

    String address(String target) {
        return server.uri() + target;
    }

    HttpResponse<String> get(String target, String... headers) {
        return send("GET", target, headers);
    }

    /** Sends a request without a body; {@code headers} are names and values in turn. */
    HttpResponse<String> send(String method, String target, String... headers) {
        return send(method, target, HttpResponse.BodyHandlers.ofString(), headers);
    }

    /** The same, its answer as it came over the wire. */
    HttpResponse<byte[]> bytes(String method, String target, String... headers) {
        return send(method, target, HttpResponse.BodyHandlers.ofByteArray(), headers);
    }

    private <T> HttpResponse<T> send(
            String method, String target, HttpResponse.BodyHandler<T> body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address(target))).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return sent(request.build(), body);
    }

    <T> HttpResponse<T> sent(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Posts a body with the token; {@code headers} are names and values in turn. */
    HttpResponse<String> post(String target, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(target)))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .header("Authorization", "Bearer " + TOKEN);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return sent(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends these characters as they are, one byte each, and reads until the server ends the connection. */
    String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Sends a request line as it is, and reads the answer. */
    String rawGet(String target) throws IOException {
        return raw("GET " + target + " HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n");
    }

    @Override
    public void close() {
        client.close();
        server.close();
        intake.ifPresent(ArticleIntake::close);
        index.close();
    }
}
