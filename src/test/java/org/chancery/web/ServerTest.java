package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.chancery.config.Settings;
import org.chancery.search.StatementWriter;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What HTTP asks of the server, whatever the answer says. */
final class ServerTest {
    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = new TestServer(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void anAnswerIsHeldUntilTheIndexChanges() {
        String target = "/api/v1/search?q=harbour";
        HttpResponse<String> first = server.get(target);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> second = server.get(target, "If-None-Match", tag);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.headers().firstValue("ETag")).hasValue(tag);
        assertThat(server.get(target, "If-None-Match", "\"other\", " + tag).statusCode())
                .isEqualTo(304);
        assertThat(server.get(target + "&limit=1", "If-None-Match", tag).statusCode())
                .isEqualTo(200);

        try (StatementWriter writer = server.index().writer()) {
            writer.put(Statement.builder("later", "Something else was said.").build());
            writer.commit();
        }
        assertThat(server.get(target, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void aClientThatWantsOnlyWhatIsNotThereGetsNothingThatIs() {
        HttpResponse<String> held = server.get("/api/v1/statements/harbour-1", "If-None-Match", "*");
        assertThat(held.statusCode()).isEqualTo(304);
        assertThat(held.headers().firstValue("ETag")).isPresent();
        assertThat(server.get("/speakers/ada-quill", "If-None-Match", " * ").statusCode())
                .isEqualTo(304);
        assertThat(server.get("/api/v1/statements/nothing", "If-None-Match", "*")
                        .statusCode())
                .isEqualTo(404);
        assertThat(server.get("/livez", "If-None-Match", "*").statusCode()).isEqualTo(200);
    }

    /** The page after one without facets counted the default facets, and one answer was held for the other. */
    @Test
    void noFacetsStayNoFacetsOnThePagesThatFollow() {
        HttpResponse<String> first = server.get("/api/v1/search?facet=&q=&limit=1");
        JsonObject page = new Gson().fromJson(first.body(), JsonObject.class);
        assertThat(page.getAsJsonObject("facets").keySet()).isEmpty();
        JsonObject links = page.getAsJsonObject("links");
        assertThat(links.get("self").getAsString()).isEqualTo("/api/v1/search?facet=&limit=1");
        JsonObject next =
                new Gson().fromJson(server.get(links.get("next").getAsString()).body(), JsonObject.class);
        assertThat(next.getAsJsonArray("hits")).hasSize(1);
        assertThat(next.getAsJsonObject("facets").keySet()).isEmpty();

        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(server.get("/api/v1/search?limit=1", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void longAnswersAreCompressedForThoseWhoTakeIt() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address("/api/v1/search?sort=newest")))
                .header("Accept-Encoding", "br, gzip;q=0.5")
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        String text = new String(
                new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).contains("harbour-1");
        assertThat(server.get("/api/v1/search", "Accept-Encoding", "gzip;q=0")
                        .headers()
                        .firstValue("Content-Encoding"))
                .isEmpty();
        assertThat(server.get("/livez", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void headAnswersLikeGetWithoutABody() {
        HttpResponse<String> get = server.get("/api/v1/statements/harbour-1");
        HttpResponse<String> head = server.send("HEAD", "/api/v1/statements/harbour-1");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length"))
                .isEqualTo(get.headers().firstValue("Content-Length"));
        assertThat(server.send("HEAD", "/api/v1/statements/none").statusCode()).isEqualTo(404);
    }

    @Test
    void anyOriginMayReadButNeverWithCredentials() {
        HttpResponse<String> answer = server.get("/api/v1/search", "Origin", "https://elsewhere.example");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        HttpResponse<String> preflight = server.send(
                "OPTIONS",
                "/api/v1/search",
                "Origin",
                "https://elsewhere.example",
                "Access-Control-Request-Method",
                "GET");
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue("*");
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .hasValue("GET, HEAD, OPTIONS");
    }

    @Test
    void everyAnswerIsGuarded() {
        for (String target : new String[] {"/", "/api/v1/search", "/livez", "/nowhere"}) {
            HttpResponse<String> answer = server.get(target);
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .hasValue("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                            + "connect-src 'self'; form-action 'self'; base-uri 'none'; "
                            + "require-trusted-types-for 'script'; frame-ancestors 'none'");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        }
    }

    @Test
    void anIdMayHoldAnything() {
        HttpResponse<String> answer = server.get("/api/v1/statements/mer%2F1%20a");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"id\":\"mer/1 a\",\"url\":\"/statements/mer%2F1%20a\"");
    }

    @Test
    void aQueryTypedIntoATerminalNeedsNoEncoding() throws IOException {
        assertThat(server.rawGet("/api/v1/search?q=\"\u00c3\u00a0\"&limit=1")).startsWith("HTTP/1.1 200");
    }

    @Test
    void aTakenPortIsNamed() {
        Settings taken = new Settings(
                TestServer.settings()
                        .server()
                        .at("127.0.0.1", server.server().address().getPort()),
                TestServer.settings().query(),
                TestServer.settings().index(),
                TestServer.settings().ingest());
        assertThatThrownBy(() -> ChanceryServer.start(taken, server.index().searcher(), Fixture.authority()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot listen on 127.0.0.1:")
                .hasMessageContaining("in use");
    }
}
