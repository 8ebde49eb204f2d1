package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.statement.Kind;
import org.chancery.statement.Source;
import org.chancery.statement.Speaker;
import org.chancery.statement.SpeakerClass;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A statement for reference managers and search engines, by the ending of its address. */
final class StatementFormatsTest {
    private static final Source SOURCE = new Source(
            "paper", "A paper", Optional.empty(), Optional.of(URI.create("https://example.org/p")), Optional.empty());
    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = new TestServer(
                folder,
                statement("lamp", Kind.DIRECT),
                statement("told", Kind.INDIRECT),
                statement("lamp.bib", Kind.DIRECT));
    }

    private static Statement statement(String id, Kind kind) {
        return Statement.builder(id, "The lamp was lit by " + id + ".")
                .kind(kind)
                .speakers(List.of(new Speaker("ada", "Ada Example", Optional.of("Keeper"), SpeakerClass.PERSON)))
                .sources(List.of(SOURCE))
                .build();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "told.bib, application/x-bibtex; charset=utf-8, @misc{told",
        "told.ris, application/x-research-info-systems; charset=utf-8, AU  - Ada Example",
        "told.csl.json, application/vnd.citationstyles.csl+json, \"literal\":\"Ada Example\"",
        "told.jsonld, application/ld+json, https://schema.org"
    })
    void everyFormatHasItsTypeAndNamesTheSpeaker(String path, String type, String part) {
        HttpResponse<String> answer = server.get("/api/v1/statements/" + path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        assertThat(answer.body()).contains(part);
    }

    @Test
    void anIdThatEndsLikeAFormatIsItself() {
        assertThat(server.get("/api/v1/statements/lamp.bib").body()).startsWith("{\"id\":\"lamp.bib\"");
        assertThat(server.get("/api/v1/statements/lamp.bib.bib").body()).startsWith("@misc{lamp:2e:bib,");
    }

    @Test
    void whatIsNotThereIsNotFoundInAnyFormat() {
        assertThat(server.get("/api/v1/statements/none.bib").statusCode()).isEqualTo(404);
        assertThat(server.get("/api/v1/statements/lamp.pdf").statusCode()).isEqualTo(404);
        assertThat(server.get("/api/v1/statements/lamp.ris?q=1").statusCode()).isEqualTo(400);
    }

    @Test
    void onlyTheSpeakersOwnWordsAreAQuotation() {
        JsonObject own = json("/api/v1/statements/lamp.jsonld");
        assertThat(own.get("@type").getAsString()).isEqualTo("Quotation");
        assertThat(own.getAsJsonArray("creator").toString()).contains("Ada Example", "Keeper");
        JsonObject reported = json("/api/v1/statements/told.jsonld");
        assertThat(reported.get("@type").getAsString()).isEqualTo("Claim");
        assertThat(reported.getAsJsonArray("appearance").toString()).contains("https://example.org/p");
    }

    @Test
    void thePageLeadsToTheFormatsAndToTheWordsInTheSource() {
        assertThat(server.get("/statements/lamp").body())
                .contains(
                        "href=\"/api/v1/statements/lamp.csl.json\"",
                        "href=\"https://example.org/p#:~:text=The%20lamp%20was%20lit%20by%20lamp%2E\"");
        assertThat(server.get("/statements/told").body()).doesNotContain(":~:text=");
    }

    private static JsonObject json(String path) {
        return JsonParser.parseString(server.get(path).body()).getAsJsonObject();
    }
}
