package org.chancery.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.chancery.authority.Authority;
import org.chancery.authority.TopicEntry;
import org.chancery.statement.Source;
import org.chancery.statement.Speaker;
import org.chancery.statement.SpeakerClass;
import org.chancery.statement.Statement;

/**
 * Writes statements as JSON-LD in the words of schema.org. Only words that are all the speaker's own are a Quotation; reported speech is a Claim by the
 * speaker, and what was not said a work about him or her.
 */
public final class QuotationJson {
    private final Authority authority;

    /** A writer that takes the labels of topics from {@code authority}. */
    public QuotationJson(Authority authority) {
        this.authority = authority;
    }

    /** The UTF-8 text of one statement; {@code permalink} is the address of its page, where the server's public address is known. */
    public byte[] of(Statement statement, Optional<URI> permalink) {
        Form form = Form.of(statement);
        return JsonText.of(json -> {
            json.beginObject();
            json.name("@context").value("https://schema.org");
            json.name("@type").value(form.type);
            json.name("@id")
                    .value(permalink.map(URI::toString).orElse("/statements/" + PathSegment.of(statement.id())));
            if (statement.isNegated()) {
                json.name("description").value("Denied or not said, the source says.");
            }
            json.name("identifier").value(statement.id());
            json.name("text").value(statement.text());
            JsonText.array(json, form.speaker, statement.speakers(), QuotationJson::speaker);
            JsonText.optional(json, "dateCreated", statement.date());
            if (!statement.lang().equals("und")) {
                json.name("inLanguage").value(statement.lang());
            }
            if (statement.place().isPresent()) {
                json.name("locationCreated");
                named(json, "Place", statement.place().get());
            }
            JsonText.texts(
                    json,
                    "keywords",
                    statement.topics().stream()
                            .map(topic -> authority
                                    .topic(topic)
                                    .map(TopicEntry::label)
                                    .orElse(topic))
                            .toList());
            JsonText.array(json, form.source, statement.sources(), QuotationJson::source);
            json.endObject();
        });
    }

    private static void speaker(JsonWriter json, Speaker speaker) throws IOException {
        json.beginObject();
        json.name("@type").value(speaker.speakerClass() == SpeakerClass.PERSON ? "Person" : "Organization");
        json.name("name").value(speaker.name());
        JsonText.optional(
                json, "jobTitle", speaker.role().filter(role -> speaker.speakerClass() == SpeakerClass.PERSON));
        json.endObject();
    }

    private static void source(JsonWriter json, Source source) throws IOException {
        json.beginObject();
        json.name("@type").value("CreativeWork");
        json.name("name").value(source.title());
        if (source.publisher().isPresent()) {
            json.name("publisher");
            named(json, "Organization", source.publisher().get());
        }
        JsonText.optional(json, "url", source.url());
        JsonText.optional(json, "datePublished", source.published());
        json.endObject();
    }

    private static void named(JsonWriter json, String type, String name) throws IOException {
        json.beginObject();
        json.name("@type").value(type);
        json.name("name").value(name);
        json.endObject();
    }

    /** What a statement is to schema.org, and by which properties it has its speakers and sources. */
    private enum Form {
        QUOTATION("Quotation", "creator", "isPartOf"),
        CLAIM("Claim", "creator", "appearance"),
        NOT_SAID("CreativeWork", "about", "isPartOf");

        final String type;
        final String speaker;
        final String source;

        Form(String type, String speaker, String source) {
            this.type = type;
            this.speaker = speaker;
            this.source = source;
        }

        static Form of(Statement statement) {
            if (statement.isNegated()) {
                return NOT_SAID;
            }
            return switch (statement.kind()) {
                case DIRECT -> QUOTATION;
                case MIXED, INDIRECT -> CLAIM;
            };
        }
    }
}
