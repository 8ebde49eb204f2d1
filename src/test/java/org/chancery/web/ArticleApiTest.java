package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.chancery.search.StatementWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles taken in over HTTP. All of them, and the people in them, are invented. */
final class ArticleApiTest {
    private static final String ARTICLES = "/api/v1/articles";
    private static final String SAID = "Mara Lind said that the harbour must stay open.";

    @TempDir
    private Path folder;

    private TestServer server;

    @BeforeEach
    void start() {
        server = TestServer.writable(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> post(String query, String text) {
        return server.post(
                ARTICLES + query, text.getBytes(StandardCharsets.UTF_8), "Content-Type", "text/plain; charset=utf-8");
    }

    private static JsonObject taken(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
        return new Gson().fromJson(answer.body(), JsonObject.class);
    }

    private String problem(HttpResponse<String> answer, int status) {
        assertThat(answer.body()).as("nothing about the machine").doesNotContain(folder.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(new Gson()
                        .fromJson(answer.body(), JsonObject.class)
                        .get("instance")
                        .getAsString())
                .isEqualTo(ARTICLES);
        return answer.body();
    }

    private static List<String> texts(JsonObject answer) {
        List<String> texts = new ArrayList<>();
        for (JsonElement statement : answer.getAsJsonArray("statements")) {
            texts.add(statement.getAsJsonObject().get("text").getAsString());
        }
        return texts;
    }

    private static long count(JsonObject answer, String change) {
        return answer.getAsJsonObject("report").get(change).getAsLong();
    }

    private List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("documents"))) {
            return files.toList();
        }
    }

    @Test
    void anArticleIsFoundWhereItsSourceIsToldAsSoonAsItIsAnswered() throws IOException {
        JsonObject answer = taken(post(
                "?title=Harbour%20news&publisher=The%20Gull&url=https://example.org/h&date=2024-05-17&author=N.N.&lang=en",
                SAID));
        JsonObject statement = answer.getAsJsonArray("statements").get(0).getAsJsonObject();
        assertThat(statement.get("text").getAsString()).isEqualTo("the harbour must stay open");
        assertThat(statement.toString())
                .contains("\"name\":\"Mara Lind\"", "\"date\":\"2024-05-17\"")
                .contains("\"title\":\"Harbour news\",\"publisher\":\"The Gull\",\"url\":\"https://example.org/h\"")
                .contains("\"published\":\"2024-05-17\"");
        assertThat(count(answer, "added")).isEqualTo(1);
        String url = statement.get("url").getAsString();
        assertThat(server.get("/api/v1" + url).body()).isEqualTo(statement.toString());
        assertThat(server.get("/api/v1/search?q=harbour+stay+open").body())
                .contains(statement.get("id").getAsString());
        assertThat(server.get(url).body()).contains("in-content");
        assertThat(documents())
                .containsExactly(folder.resolve("documents")
                        .resolve(answer.get("document").getAsString() + ".txt"));
    }

    @Test
    void theSameArticleAgainHasTheSameAnswerAndIsNotTakenTwice() throws IOException {
        JsonObject first = taken(post("?url=https://example.org/h", SAID));
        JsonObject second = taken(post("?url=https://example.org/h", SAID));
        assertThat(second.get("document")).isEqualTo(first.get("document"));
        assertThat(second.get("statements")).isEqualTo(first.get("statements"));
        assertThat(count(second, "unchanged")).isEqualTo(1);
        assertThat(documents()).hasSize(1);
    }

    @Test
    void aLaterVersionAtTheSameAddressTakesThePlaceOfTheEarlierOne() {
        taken(post("?url=https://example.org/h", SAID));
        JsonObject later = taken(post("?url=https://example.org/h", SAID.replace("open", "shut")));
        assertThat(count(later, "added")).isEqualTo(1);
        assertThat(count(later, "removed")).isEqualTo(1);
        assertThat(server.get("/api/v1/search?q=%22stay%20open%22").body()).contains("\"total\":0");
        assertThat(server.get("/api/v1/search?q=%22stay%20shut%22").body()).contains("\"total\":1");
    }

    @Test
    void markdownAndPagesAreReadAsTheirTypeSays() {
        for (String type : List.of("text/markdown", "TEXT/HTML; charset=\"utf-8\"")) {
            String text = type.startsWith("text/m")
                    ? "# News\n\nMara Lind said that *the harbour* must stay open.\n"
                    : "<html><body><article><h1>News</h1><p>Mara Lind said that <b>the harbour</b> must stay"
                            + " open.</p></article></body></html>";
            JsonObject answer =
                    taken(server.post(ARTICLES, text.getBytes(StandardCharsets.UTF_8), "Content-Type", type));
            assertThat(answer.toString()).contains("\"title\":\"News\"");
            assertThat(texts(answer)).singleElement().asString().contains("harbour");
        }
    }

    /** The page of the statement reads the article again, and nobody tells it the charset then. */
    @ParameterizedTest
    @CsvSource({"windows-1252", "windows-1251", "utf-16", "utf-16le", "utf-8", "iso-8859-15"})
    void theCharsetThatIsToldIsTheOneThatIsRead(String charset) {
        String text = charset.equals("windows-1251")
                ? "Mara Lind said that the harbour “Заря” must stay open."
                : "Mara Lind said that the harbour «Été» must stay open.";
        String page = "<html><head><meta charset=\"iso-8859-1\"></head><body><article><p>" + text
                + "</p></article></body></html>";
        JsonObject answer = taken(server.post(
                ARTICLES, page.getBytes(Charset.forName(charset)), "Content-Type", "text/html;charset=" + charset));
        assertThat(texts(answer))
                .singleElement()
                .asString()
                .contains(charset.equals("windows-1251") ? "“Заря”" : "«Été»");
        String url = answer.getAsJsonArray("statements")
                .get(0)
                .getAsJsonObject()
                .get("url")
                .getAsString();
        assertThat(server.get(url).body()).contains("in-content");
    }

    @Test
    void whatIsNotInTheCharsetThatIsToldIsNotTaken() {
        byte[] latin = "Mara Lind said that the café must stay open.".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problem(server.post(ARTICLES, latin, "Content-Type", "text/plain; charset=utf-8"), 422))
                .contains("not valid UTF-8");
        assertThat(problem(server.post(ARTICLES, latin, "Content-Type", "text/plain; charset=klingon"), 415))
                .contains("klingon");
        assertThat(problem(server.post(ARTICLES, latin, "Content-Type", "text/plain; charset='windows-1252'"), 415))
                .contains("'windows-1252'");
        assertThat(taken(server.post(ARTICLES, latin, "Content-Type", "text/plain"))
                        .toString())
                .contains("the café must stay open", "windows-1252");
    }

    @Test
    void whatIsNoArticleIsToldAndLeavesNothingBehind() {
        assertThat(problem(post("", ""), 422)).contains("it is empty");
        assertThat(problem(post("", " \n "), 422)).contains("it is empty");
        assertThat(problem(server.post(ARTICLES, new byte[] {0, 1, 2, 3}, "Content-Type", "text/plain"), 422))
                .contains("binary");
        assertThat(folder.resolve("documents")).doesNotExist();
        assertThat(taken(post("", "Nobody says a word.")).toString()).contains("no statement found in the article");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/pdf",
                "text/*",
                "text",
                "multipart/form-data; boundary=x",
                "text/plain; charset = windows-1251",
                "text/plain; charset=utf-8 x",
                "text/plain; charset=",
                "text/plain; charset=\"utf-8",
                "text/plain; charset=utf-8; charset=windows-1251",
                "text/plain, text/html"
            })
    void anotherTypeIsRefusedWithThoseThatAreRead(String type) {
        HttpResponse<String> refused =
                server.post(ARTICLES, SAID.getBytes(StandardCharsets.UTF_8), "Content-Type", type);
        assertThat(problem(refused, 415)).contains("text/markdown");
        assertThat(refused.headers().firstValue("Accept-Post")).hasValue("text/plain, text/markdown, text/html");
    }

    @Test
    void aCompressedBodyIsNotUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(SAID.getBytes(StandardCharsets.UTF_8));
        }
        problem(
                server.post(ARTICLES, packed.toByteArray(), "Content-Type", "text/plain", "Content-Encoding", "gzip"),
                415);
    }

    @Test
    void onlyWhoBearsTheTokenMayWrite() {
        for (String header : List.of("", "Bearer x", "Basic " + TestServer.TOKEN, "Bearer " + TestServer.TOKEN + "0")) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address(ARTICLES)))
                    .POST(HttpRequest.BodyPublishers.ofString(SAID))
                    .header("Content-Type", "text/plain");
            if (!header.isEmpty()) {
                request.header("Authorization", header);
            }
            HttpResponse<String> answer = server.sent(request.build(), HttpResponse.BodyHandlers.ofString());
            problem(answer, 401);
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                    .startsWith("Bearer realm=\"chancery\"")
                    .matches(challenge -> challenge.contains("invalid_token") == !header.isEmpty());
        }
        assertThat(server.get("/api/v1/search?q=%22stay%20open%22").body()).contains("\"total\":0");
    }

    @Test
    void withoutATokenNothingIsWritten(@TempDir Path other) {
        try (TestServer readOnly = new TestServer(other)) {
            assertThat(problem(readOnly.post(ARTICLES, SAID.getBytes(StandardCharsets.UTF_8)), 403))
                    .contains("CHANCERY_TOKEN");
        }
    }

    /** Said before the body has come, of which not a byte is sent here. */
    @Test
    void aBodyThatIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
        String head =
                "POST " + ARTICLES + " HTTP/1.1\r\nHost: test\r\nContent-Type: text/plain\r\nAuthorization: Bearer "
                        + TestServer.TOKEN + "\r\n";
        assertThat(server.raw(head + "Content-Length: 200000000\r\n\r\n"))
                .startsWith("HTTP/1.1 413")
                .contains("max-article-mebibytes");
        assertThat(server.raw(head + "Content-Length: 200000000\r\nExpect: 100-continue\r\n\r\n"))
                .startsWith("HTTP/1.1 413");
        assertThat(server.raw(head.replace(TestServer.TOKEN, "x") + "Content-Length: 200000000\r\n\r\n"))
                .startsWith("HTTP/1.1 401");
        String chunk = "100000\r\n" + "x".repeat(0x100000) + "\r\n";
        assertThat(server.raw(head + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(4) + "1\r\nx\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 413");
        assertThat(post("", SAID).statusCode()).isEqualTo(200);
    }

    @Test
    void whoAsksWhetherToSendTheBodyIsTold() throws IOException {
        assertThat(server.raw("POST " + ARTICLES + " HTTP/1.1\r\nHost: test\r\nContent-Type: text/plain\r\n"
                        + "Authorization: Bearer " + TestServer.TOKEN + "\r\nConnection: close\r\n"
                        + "Expect: 100-continue\r\nContent-Length: " + SAID.length() + "\r\n\r\n" + SAID))
                .startsWith("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200");
    }

    @Test
    void articlesThatComeAtOnceAreAllTakenOrToldToComeAgain() {
        List<CompletableFuture<String>> ids = IntStream.range(0, 30)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> id(SAID.replace("harbour", "quay of pier " + i))))
                .toList();
        for (CompletableFuture<String> id : ids) {
            assertThat(server.get("/api/v1/statements/" + id.join()).statusCode())
                    .isEqualTo(200);
        }
        assertThat(ids.stream().map(CompletableFuture::join).distinct()).hasSize(30);
    }

    private String id(String article) {
        while (true) {
            HttpResponse<String> answer = post("", article);
            if (answer.statusCode() != 503) {
                return taken(answer)
                        .getAsJsonArray("statements")
                        .get(0)
                        .getAsJsonObject()
                        .get("id")
                        .getAsString();
            }
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }
    }

    @Test
    void whileAnotherWritesNothingIsTakenAndAfterwardsItIs() {
        try (StatementWriter other = server.index().writer()) {
            HttpResponse<String> refused = post("", SAID);
            assertThat(problem(refused, 503))
                    .contains("The index is being written by another process: try again when it is done.");
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(folder.resolve("documents")).doesNotExist();
            other.rollback();
        }
        taken(post("", SAID));
    }
}
