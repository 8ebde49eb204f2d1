package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.search.Dimension;
import org.chancery.statement.Organisation;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value is what its id says before it is what its name may mean. */
final class NamesAndIdsTest {
    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = new TestServer(
                folder,
                by("surname-only", "oster", "Oster"),
                by("derived", "ada-example-no", "Ada Example"),
                by("numbered", "spk_1", "Bo Sample"),
                Statement.builder("elsewhere", "The lamp was lit.")
                        .lang("zh")
                        .topics(List.of("Lamp Oil"))
                        .organisations(List.of(new Organisation("wick_9", "Guild of Wicks")))
                        .mentions(List.of("Cy Placeholder"))
                        .sources(List.of(new Source(
                                "almanac-of-lamps-k2",
                                "An Almanac of Lamps",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())))
                        .build());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** As ingest leaves a speaker whom it cannot tell: an id made of the name. */
    private static Statement by(String id, String speaker, String name) {
        return Statement.builder(id, "The lamp of " + id + " was lit at dusk.")
                .speakers(List.of(new Speaker(speaker, name, Optional.empty(), SpeakerClass.PERSON)))
                .lang("en")
                .build();
    }

    private static JsonObject json(String target) {
        HttpResponse<String> answer = server.get(target);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new Gson().fromJson(answer.body(), JsonObject.class);
    }

    private static List<String> found(String filter) {
        return json("/api/v1/search?" + filter).getAsJsonArray("hits").asList().stream()
                .map(hit -> hit.getAsJsonObject().get("id").getAsString())
                .toList();
    }

    /** Somebody printed as Oster was linked to the page of Bram Oster, a surname of whom that is. */
    @Test
    void aSurnameThatNobodyResolvedIsNotTheProfileOfSomebodyKnown() {
        JsonObject speaker = json("/api/v1/speakers/oster");
        assertThat(speaker.get("id").getAsString()).isEqualTo("oster");
        assertThat(speaker.get("count").getAsInt()).isEqualTo(1);
        assertThat(server.get("/speakers/oster").body())
                .contains("<title>Oster · Chancery</title>", "The lamp of surname-only")
                .doesNotContain("Bram Oster");
        assertThat(found("speaker=oster")).containsExactly("surname-only");
    }

    /** The ids and names are those that facets and statements show. */
    @ParameterizedTest
    @CsvSource({
        "speaker=Ada%20Example, derived",
        "speaker=ada%20EXAMPLE, derived",
        "speaker=ada-example-no, derived",
        "speaker=spk_1, numbered",
        "speaker=Bo%20Sample, numbered",
        "organisation=wick_9, elsewhere",
        "organisation=Guild%20of%20Wicks, elsewhere",
        "source=almanac-of-lamps-k2, elsewhere",
        "source=An%20Almanac%20of%20Lamps, elsewhere",
        "topic=Lamp%20Oil, elsewhere",
        "about=Cy%20Placeholder, elsewhere",
        "lang=zh, elsewhere",
        "lang=ZH, elsewhere",
        "lang=zh-Hant, elsewhere",
        "lang=chinese, elsewhere",
    })
    void everyIdAndNameThatIsShownFilters(String filter, String statement) {
        assertThat(found(filter)).containsExactly(statement);
        assertThat(found("q=lamp&" + filter.replace("=", "=-"))).hasSize(3).doesNotContain(statement);
    }

    @ParameterizedTest
    @CsvSource({
        "speaker:%22Ada%20Example%22, derived",
        "speaker:spk_1, numbered",
        "organisation:wick_9, elsewhere",
        "organisation:%22guild%20of%20wicks%22, elsewhere",
        "source:almanac-of-lamps-k2, elsewhere",
        "source:%22An%20Almanac%20of%20Lamps%22, elsewhere",
        "topic:%22Lamp%20Oil%22, elsewhere",
        "about:%22Cy%20Placeholder%22, elsewhere",
        "lang:zh-Hant, elsewhere",
        "lang:chinese, elsewhere",
    })
    void theQueryLanguageTakesTheSameNames(String field, String statement) {
        assertThat(found("q=" + field)).containsExactly(statement);
        assertThat(found("q=lamp%20" + field.replace(":", ":-"))).hasSize(3).doesNotContain(statement);
    }

    /** What is known is no mistake, though nobody has said anything. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "speaker=carla-nemo",
                "speaker=Nemo",
                "speaker=Yugoslavia",
                "country=Yugoslav",
                "lang=de",
                "lang=German",
                "about=Nemo",
                "q=lang:de",
                "q=speaker:nemo"
            })
    void whatIsKnownAndHasNoStatementIsFoundEmpty(String filter) {
        assertThat(found(filter)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void everyValueOfAFacetFindsAsManyAsItCounts(Dimension dimension) {
        JsonArray values = json("/api/v1/facets/" + dimension.id()).getAsJsonArray("values");
        assertThat(values).isNotEmpty();
        for (JsonElement value : values) {
            String id = value.getAsJsonObject().get("id").getAsString();
            String filter = dimension == Dimension.YEAR
                    ? "from=" + id + "&to=" + id
                    : dimension.id() + "=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
            assertThat(json("/api/v1/search?" + filter).get("total").getAsInt())
                    .as(filter)
                    .isEqualTo(value.getAsJsonObject().get("count").getAsInt());
        }
    }

    @Test
    void aNameMeansAllWhoAreCalledSo() {
        assertThat(found("speaker=Oster")).containsExactlyInAnyOrder("harbour-2", "harbour-3", "surname-only");
        assertThat(found("q=speaker:Oster")).containsExactlyInAnyOrder("harbour-2", "harbour-3", "surname-only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"speaker=Nobody%20Known", "source=No%20Such%20Book", "organisation=!", "q=organisation:!"})
    void whatIsCalledNothingOfTheKindIsRefused(String filter) {
        HttpResponse<String> refused = server.get("/api/v1/search?" + filter);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).containsIgnoringCase("there is no ");
    }

    @Test
    void onlySoManyTitlesAreLookedForInOneRequest() {
        String titles = "source=An%20Almanac%20of%20Lamps&".repeat(8);
        assertThat(found(titles)).containsExactly("elsewhere");
        HttpResponse<String> refused =
                server.get("/api/v1/search?" + titles + "q=source:%22An%20Almanac%20of%20Lamps%22");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("more than 8 sources are asked for by their titles");
        String ids = "source=almanac-of-lamps-k2&".repeat(9);
        assertThat(found(ids)).containsExactly("elsewhere");
    }

    @Test
    void aNameThatOnlyOneKnownSpeakerHasIsThatSpeaker() {
        assertThat(json("/api/v1/speakers/Oster").get("id").getAsString()).isEqualTo("bram-oster");
        assertThat(json("/api/v1/speakers/bram-oster").get("count").getAsInt()).isEqualTo(2);
    }
}
