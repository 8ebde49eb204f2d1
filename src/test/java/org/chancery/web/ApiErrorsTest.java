package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One shape of error, over all endpoints. */
final class ApiErrorsTest {
    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = TestServer.writable(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static List<String> endpoints() {
        return List.of(
                "/api/v1/search",
                "/api/v1/statements/harbour-1",
                "/api/v1/suggest",
                "/api/v1/facets/country",
                "/api/v1/speakers",
                "/api/v1/speakers/ada-quill",
                "/api/v1/countries",
                "/api/v1/countries/FR",
                "/api/v1/topics",
                "/api/v1/groups",
                "/livez",
                "/readyz");
    }

    /** Those that are posted to, with the token. */
    static List<String> writes() {
        return List.of("/api/v1/articles");
    }

    @ParameterizedTest
    @MethodSource("writes")
    void whatIsWrittenToRefusesAsWhatIsRead(String endpoint) throws IOException {
        byte[] body = "Nobody says a word.".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> unknown =
                server.post(endpoint + "?contry=UA&lang=Frensh&url=x", body, "Content-Type", "text/plain");
        JsonObject problem = problem(unknown, 400, endpoint);
        assertThat(problem.getAsJsonArray("errors").asList())
                .extracting(fault -> fault.getAsJsonObject().get("parameter").getAsString())
                .containsExactlyInAnyOrder("contry", "lang", "url");
        assertThat(unknown.headers().map()).doesNotContainKey("access-control-allow-origin");
        for (String method : List.of("GET", "HEAD", "PUT", "DELETE", "PATCH", "TRACE", "BREW")) {
            HttpResponse<String> answer = server.send(method, endpoint);
            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).hasValue("POST, OPTIONS");
        }
        HttpResponse<String> options = server.send("OPTIONS", endpoint, "Origin", "https://elsewhere.example");
        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.headers().firstValue("Allow")).hasValue("POST, OPTIONS");
        assertThat(options.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
        for (String bad : List.of("%c0%af", "%ff", "%00")) {
            problem(server.post(endpoint + "?title=" + bad, body, "Content-Type", "text/plain"), 400, endpoint);
        }
        problem(server.send("POST", endpoint), 401, endpoint);
        assertProblem(
                server.raw("POST " + endpoint + " HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: gzip\r\n\r\n"), 400);
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void everyEndpointAnswers(String endpoint) {
        HttpResponse<String> answer = server.get(endpoint);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(new Gson().fromJson(answer.body(), JsonObject.class).keySet())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void anUnknownParameterIsRefusedByName(String endpoint) {
        JsonObject problem = problem(server.get(endpoint + "?contry=UA"), 400, endpoint);
        assertThat(fault(problem, 0)).isEqualTo("contry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1.01", "2", "0,5", "half", "NaN", "1e-1", "0x1p-1", "0.5&minConfidence=0.5"})
    void aConfidenceIsAskedForFromNoughtToOne(String bad) {
        for (String endpoint : List.of("/api/v1/search", "/api/v1/facets/country")) {
            JsonObject problem = problem(server.get(endpoint + "?minConfidence=" + bad), 400, endpoint);
            assertThat(fault(problem, 0)).isEqualTo("minConfidence");
            assertThat(problem.get("detail").getAsString())
                    .containsAnyOf("is not a number from 0 to 1, such as 0.8", "given once");
        }
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void everyOtherMethodIsRefusedWithThoseAllowed(String endpoint) {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "BREW")) {
            HttpResponse<String> answer = server.send(method, endpoint);
            problem(answer, 405, endpoint);
            assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
        }
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void malformedEncodingIsRefusedNotReplaced(String endpoint) throws IOException {
        for (String bad : List.of("%c0%af", "%ff", "%ed%a0%80", "%00", "%1b")) {
            assertProblem(server.rawGet(endpoint + "?q=" + bad), 400);
            assertProblem(server.rawGet(endpoint + "/" + bad), 400);
        }
    }

    /** The HTTP parser itself refuses these before there is a request to speak of: a bare 400. */
    @ParameterizedTest
    @ValueSource(strings = {"%zz", "%", "%4"})
    void whatIsNoUrlIsRefused(String bad) throws IOException {
        assertThat(server.rawGet("/api/v1/search?q=" + bad)).startsWith("HTTP/1.1 400");
        assertThat(server.rawGet("/api/v1/search/" + bad)).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void aBodyIsRefused(String endpoint) throws IOException {
        String head = "GET " + endpoint + " HTTP/1.1\r\nHost: test\r\nConnection: close\r\n";
        assertProblem(server.raw(head + "Content-Length: 2\r\n\r\n{}"), 400);
        assertProblem(server.raw(head + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"), 400);
        assertProblem(server.raw(head + "Content-Length: 70000\r\n\r\n{}"), 413);
    }

    /** A client that posts a search learns that there is no such method here, not that its body is at fault. */
    @ParameterizedTest
    @MethodSource("endpoints")
    void aBodyComesAfterAddressAndMethod(String endpoint) throws IOException {
        String rest = " HTTP/1.1\r\nHost: test\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}";
        String refused = server.raw("POST " + endpoint + rest);
        assertProblem(refused, 405);
        assertThat(refused).contains("\r\nAllow: GET, HEAD, OPTIONS\r\n");
        assertProblem(server.raw("POST " + endpoint + "/no/such/place" + rest), 404);
    }

    @Test
    void whatFollowsABodyThatWasNotReadIsNoRequest() throws IOException {
        String smuggled = "GET /livez HTTP/1.1\r\nHost: test\r\n\r\n";
        String answers = server.raw("POST /api/v1/search HTTP/1.1\r\nHost: test\r\nContent-Length: " + smuggled.length()
                + "\r\n\r\n" + smuggled);
        assertProblem(answers, 405);
        assertThat(answers.split("HTTP/1.1 ", -1)).hasSize(2);
        assertProblem(server.raw("POST /api/v1/search HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: gzip\r\n\r\n"), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/statements/nothing",
                "/api/v1/speakers/nobody",
                "/api/v1/countries/Atlantis",
                "/api/v1",
                "/api/v1/search/",
                "/api/v2/search",
                "/api/v1/../v1/search"
            })
    void whatIsNotThereIsA404(String path) {
        problem(server.get(path), 404, path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "country=Ukrane              | country    | Ukraine",
                "country=-Frnce              | country    | France",
                "country=Wakanda             | country    |",
                "country=XX                  | country    |",
                "topic=ceasfire              | topic      | Ceasefire",
                "topic=nuclear               | topic      |",
                "group=permanent             | group      | Permanent members",
                "group=P6                    | group      |",
                "speaker=Ada%20Qill          | speaker    | Ada Quill",
                "speaker=Nobody              | speaker    |",
                "speaker=--bram-oster        | speaker    |",
                "organisation=Harbor%20Union | organisation | Harbour Union",
                "source=gazette              | source     | The harbour talks, day one",
                "source=No%20Such%20Book     | source     |",
                "about=Ucraine               | about      | Ukraine",
                "lang=xx                     | lang       |",
                "lang=Frensh                 | lang       | French",
                "kind=quoted                 | kind       | direct",
                "facet=colour                | facet      | speaker",
                "sort=latest                 | sort       | newest",
                "explain=yes                 | explain    | true",
                "limit=101                   | limit      |",
                "limit=-1                    | limit      |",
                "limit=ten                   | limit      |",
                "limit=1&limit=2             | limit      |",
                "facetLimit=0                | facetLimit |",
                "from=2025-13-40             | from       |",
                "to=yesterday                | to         |",
                "from=2024&to=2023           | to         |",
                "lang=%3Cen%3E               | lang       |",
            })
    void aBadValueIsRefusedWithWhatIsAllowed(String query, String parameter, String allowed) {
        JsonObject problem = problem(server.get("/api/v1/search?" + query.strip()), 400, "/api/v1/search");
        assertThat(fault(problem, 0)).isEqualTo(parameter);
        JsonArray values =
                problem.getAsJsonArray("errors").get(0).getAsJsonObject().getAsJsonArray("allowed");
        if (allowed == null) {
            assertThat(values).isEmpty();
        } else {
            assertThat(values.asList()).extracting(v -> v.getAsString()).contains(allowed);
        }
    }

    /** {@code Wakanda} was once answered with AX, CA and three more. */
    @Test
    void onlyNamesThatAreReallyNearAreTold() {
        JsonObject near = problem(server.get("/api/v1/search?country=Ukrane"), 400, "/api/v1/search");
        assertThat(near.getAsJsonArray("errors").get(0).toString()).contains("\"allowed\":[\"Ukraine\"]");
        JsonObject far = problem(server.get("/api/v1/search?country=Wakanda"), 400, "/api/v1/search");
        assertThat(far.getAsJsonArray("errors").get(0).toString())
                .contains("\"allowed\":[]", "The server lists all at /api/v1/countries.");
    }

    /** What a query names is refused like a parameter; before, it found nothing and said nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "topic:nuclear               | 7  | There is no topic 'nuclear'    | The server lists all at /api/v1/topics.",
                "ships country:Ukrane        | 15 | There is no country 'Ukrane'   | Write country:Ukraine.",
                "-country:Ukrane             | 10 | There is no country 'Ukrane'   | Write country:Ukraine.",
                "(a OR country:-Ukrane)      | 16 | There is no country 'Ukrane'   | Write country:Ukraine.",
                "speaker:'Ada Qill'          | 9  | There is no speaker 'Ada Qill' | Write speaker:'Ada Quill'.",
                "source:nowhere              | 8  | There is no source 'nowhere'   | The server lists all at /api/v1/facets/source.",
                "lang:xx                     | 6  | There is no language 'xx'      | The server lists all at /api/v1/facets/lang.",
                "about:Wakanda               | 7  | There is no country or speaker 'Wakanda' | The server lists all at /api/v1/countries and /api/v1/speakers.",
            })
    void aFieldOfTheQueryIsRefusedAsTheParameterIs(String query, int column, String detail, String fix) {
        String q = URLEncoder.encode(query.replace('\'', '"'), StandardCharsets.UTF_8);
        JsonObject problem = problem(server.get("/api/v1/search?q=" + q), 400, "/api/v1/search");
        assertThat(problem.get("type").getAsString()).isEqualTo("/about#invalid-parameter");
        JsonObject fault = problem.getAsJsonArray("errors").get(0).getAsJsonObject();
        assertThat(fault.get("parameter").getAsString()).isEqualTo("q");
        assertThat(fault.get("column").getAsInt()).isEqualTo(column);
        assertThat(fault.get("detail").getAsString()).isEqualTo(detail);
        assertThat(fault.get("fix").getAsString().replace('"', '\'')).isEqualTo(fix);
    }

    /** Sixty long values once took seconds, each compared with every name there is. */
    @Test
    void onlyTheFirstFewMisspellingsAreMendedAndNoneThatIsTooLong() {
        JsonObject many = problem(server.get("/api/v1/search?" + "country=Ukrane&".repeat(60)), 400, "/api/v1/search");
        assertThat(many.getAsJsonArray("errors").asList())
                .hasSize(60)
                .filteredOn(fault ->
                        !fault.getAsJsonObject().getAsJsonArray("allowed").isEmpty())
                .hasSize(5);
        JsonObject tooLong = problem(server.get("/api/v1/search?country=" + "x".repeat(41)), 400, "/api/v1/search");
        assertThat(tooLong.getAsJsonArray("errors").toString())
                .contains("there is no country 'xxx", "\"allowed\":[]")
                .doesNotContain("nearest");
    }

    @Test
    void everyFaultIsToldAtOnce() {
        JsonObject problem =
                problem(server.get("/api/v1/search?limit=0.5&sort=up&kind=x&colour=red"), 400, "/api/v1/search");
        assertThat(problem.getAsJsonArray("errors")).hasSize(4);
    }

    @Test
    void badSyntaxNamesTheColumnAndTheFix() {
        JsonObject problem = problem(server.get("/api/v1/search?q=peace+AND+(war"), 400, "/api/v1/search");
        assertThat(problem.get("type").getAsString()).isEqualTo("/about#query-syntax");
        JsonObject fault = problem.getAsJsonArray("errors").get(0).getAsJsonObject();
        assertThat(fault.get("parameter").getAsString()).isEqualTo("q");
        assertThat(fault.get("column").getAsInt()).isEqualTo(11);
        assertThat(fault.get("fix").getAsString()).isNotBlank();
    }

    @Test
    void anUnknownDimensionIsRefusedWithThoseThereAre() {
        JsonObject problem = problem(server.get("/api/v1/facets/colour"), 400, "/api/v1/facets/colour");
        assertThat(problem.toString()).contains("\"speaker\",\"country\"");
    }

    @Test
    void moreParametersThanAllowedAreRefused() {
        problem(server.get("/api/v1/search?" + "lang=en&".repeat(65)), 400, "/api/v1/search");
    }

    @Test
    void moreCookiesThanAllowedAreRefusedHoweverTheyAreSent() throws IOException {
        String head = "GET /api/v1/groups HTTP/1.1\r\nHost: test\r\nConnection: close\r\n";
        assertThat(server.raw(head + "Cookie: " + "c=1; ".repeat(16) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
        assertThat(server.raw(head + "Cookie: c=1\r\n".repeat(16) + "\r\n")).startsWith("HTTP/1.1 200");
        assertProblem(server.raw(head + "Cookie: " + "c=1; ".repeat(17) + "\r\n\r\n"), 400);
        assertProblem(server.raw(head + "Cookie: c=1\r\n".repeat(17) + "\r\n"), 400);
        assertProblem(server.raw(head + "Cookie: c=1;c=2\r\n".repeat(9) + "\r\n"), 400);
    }

    @Test
    void anAlienCursorIsRefused() {
        problem(server.get("/api/v1/speakers?cursor=***"), 400, "/api/v1/speakers");
    }

    @Test
    void moreFaultsAreNeverA5xx() throws IOException {
        assertThat(server.raw("GET / HTTP/1.1\r\n\r\n")).startsWith("HTTP/1.1 400");
        assertThat(server.raw("GET /livez HTTP/1.1\r\nHost: t\r\nTransfer-Encoding: gzip\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
        assertThat(server.raw("GET /livez HTTP/1.1\r\nHost: t\r\nX: " + "y".repeat(17_000) + "\r\n\r\n"))
                .doesNotStartWith("HTTP/1.1 2")
                .doesNotStartWith("HTTP/1.1 5");
        assertThat(server.raw("GET /livez HTTP/1.1\r\nHost: t\r\n" + "X: y\r\n".repeat(100) + "\r\n"))
                .doesNotStartWith("HTTP/1.1 2")
                .doesNotStartWith("HTTP/1.1 5");
    }

    private static String fault(JsonObject problem, int index) {
        return problem.getAsJsonArray("errors")
                .get(index)
                .getAsJsonObject()
                .get("parameter")
                .getAsString();
    }

    private static JsonObject problem(HttpResponse<String> answer, int status, String path) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        JsonObject problem = new Gson().fromJson(answer.body(), JsonObject.class);
        assertThat(problem.keySet()).containsExactly("type", "title", "status", "detail", "instance", "errors");
        assertThat(problem.get("status").getAsInt()).isEqualTo(status);
        assertThat(problem.get("instance").getAsString()).isEqualTo(path);
        assertThat(problem.get("type").getAsString()).startsWith("/about#");
        return problem;
    }

    private static void assertProblem(String answer, int status) {
        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("application/problem+json");
        JsonObject problem = new Gson().fromJson(answer.substring(answer.indexOf("\r\n\r\n") + 4), JsonObject.class);
        assertThat(problem.get("status").getAsInt()).isEqualTo(status);
    }
}
