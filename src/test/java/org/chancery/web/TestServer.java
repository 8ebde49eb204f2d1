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
import org.chancery.config.Settings;
import org.chancery.ingest.article.DocumentStore;
import org.chancery.ingest.article.StoredPassages;
import org.chancery.lucene.LuceneIndex;
import org.chancery.statement.Statement;

/** A server on a free port over a real index, and a client of it. */
final class TestServer implements AutoCloseable {
    private final LuceneIndex index;
    private final ChanceryServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    TestServer(Path folder, Statement... more) {
        this.index = Fixture.index(folder, List.of(more));
        this.server = ChanceryServer.start(
                settings(),
                index.searcher(),
                Fixture.authority(),
                new StoredPassages(
                        InventedArticle.reader(),
                        DocumentStore.reading(folder),
                        Map.of("quote-before", InventedArticle.PATTERN, "that-clause", "SPEAKER CUE that CONTENT")));
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
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
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
        index.close();
    }
}
