package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.statement.Speaker;
import org.chancery.statement.SpeakerClass;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A value is what its id says before it is what its name may mean. */
final class NamesAndIdsTest {
    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = new TestServer(folder, by("surname-only", "oster", "Oster"));
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

    @Test
    void aNameThatOnlyOneKnownSpeakerHasIsThatSpeaker() {
        assertThat(json("/api/v1/speakers/Oster").get("id").getAsString()).isEqualTo("bram-oster");
        assertThat(json("/api/v1/speakers/bram-oster").get("count").getAsInt()).isEqualTo(2);
    }
}
