package org.chancery.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.chancery.authority.Authority;
import org.chancery.authority.CountryEntry;
import org.chancery.authority.TopicEntry;
import org.chancery.statement.Context;
import org.chancery.statement.Organisation;
import org.chancery.statement.Source;
import org.chancery.statement.Speaker;
import org.chancery.statement.Statement;

/** Writes statements as the API answers them: codes and ids with the names of the authority beside them. */
public final class StatementAnswerJson {
    private final Authority authority;

    /** A writer that takes its names from {@code authority}. */
    public StatementAnswerJson(Authority authority) {
        this.authority = authority;
    }

    /** The UTF-8 text of one statement. */
    public byte[] of(Statement statement) {
        return JsonText.of(json -> {
            json.beginObject();
            id(json, statement);
            fields(json, statement);
            json.endObject();
        });
    }

    /** Writes the id and address of a statement into an object that has been begun. */
    void id(JsonWriter json, Statement statement) throws IOException {
        json.name("id").value(statement.id());
        json.name("url").value("/statements/" + PathSegment.of(statement.id()));
    }

    /** Writes everything else of a statement into an object that has been begun. What is not known is left out. */
    void fields(JsonWriter json, Statement statement) throws IOException {
        json.name("text").value(statement.text());
        json.name("kind").value(statement.kind().id());
        speakers(json, statement);
        JsonText.array(json, "countries", statement.countries(), this::country);
        JsonText.array(json, "organisations", statement.organisations(), StatementAnswerJson::organisation);
        JsonText.optional(json, "date", statement.date());
        JsonText.array(json, "topics", statement.topics(), this::topic);
        json.name("lang").value(statement.lang());
        JsonText.optional(json, "occasion", statement.occasion());
        JsonText.optional(json, "place", statement.place());
        if (statement.translated().isPresent()) {
            json.name("translated").value(statement.translated().get());
        }
        json.name("context");
        context(json, statement.context());
        JsonText.texts(json, "mentions", statement.mentions());
        if (!statement.sources().isEmpty()) {
            json.name("source");
            source(json, statement.sources().getFirst());
        }
        JsonText.array(json, "sources", statement.sources(), StatementAnswerJson::source);
        JsonText.optional(json, "checked", statement.checked());
        if (statement.extraction().isPresent()) {
            json.name("extraction");
            ExtractionJson.write(json, statement.extraction().get());
        }
    }

    /** Writes the speakers of a statement under their name. */
    void speakers(JsonWriter json, Statement statement) throws IOException {
        JsonText.array(json, "speakers", statement.speakers(), StatementAnswerJson::speaker);
    }

    private static void speaker(JsonWriter json, Speaker speaker) throws IOException {
        json.beginObject();
        json.name("id").value(speaker.id());
        json.name("name").value(speaker.name());
        JsonText.optional(json, "role", speaker.role());
        json.name("class").value(speaker.speakerClass().id());
        if (!speaker.complete()) {
            json.name("complete").value(false);
        }
        json.endObject();
    }

    /** Writes a country as its code and name. */
    void country(JsonWriter json, String code) throws IOException {
        json.beginObject();
        json.name("code").value(code);
        json.name("name").value(authority.country(code).map(CountryEntry::name).orElse(code));
        json.endObject();
    }

    private static void organisation(JsonWriter json, Organisation organisation) throws IOException {
        json.beginObject();
        json.name("id").value(organisation.id());
        json.name("name").value(organisation.name());
        json.endObject();
    }

    private void topic(JsonWriter json, String id) throws IOException {
        json.beginObject();
        json.name("id").value(id);
        json.name("label").value(authority.topic(id).map(TopicEntry::label).orElse(id));
        json.endObject();
    }

    private static void context(JsonWriter json, Context context) throws IOException {
        json.beginObject();
        JsonText.optional(json, "before", context.before());
        JsonText.optional(json, "after", context.after());
        json.endObject();
    }

    /** Writes a source. */
    static void source(JsonWriter json, Source source) throws IOException {
        json.beginObject();
        json.name("id").value(source.id());
        json.name("title").value(source.title());
        JsonText.optional(json, "publisher", source.publisher());
        JsonText.optional(json, "url", source.url());
        JsonText.optional(json, "published", source.published());
        json.endObject();
    }
}
