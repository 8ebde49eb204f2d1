package org.chancery.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Optional;
import org.chancery.statement.Extraction;
import org.chancery.statement.Passage;
import org.chancery.statement.Span;
import org.chancery.statement.TopicWords;

/** The extraction of a statement as one object: in records, in answers of the API and in a cell of a table. */
public final class ExtractionJson {
    private ExtractionJson() {}

    /** Reads an extraction. Throws {@link JsonFault} on anything else, on unknown keys too. */
    public static Extraction decode(String json) {
        return StrictReader.read(
                json,
                in -> ExtractionDecoder.decode(in, key -> {
                    throw in.fault(key, "is no key of an extraction");
                }));
    }

    /** The extraction on one line. */
    public static String encode(Extraction extraction) {
        return JsonText.lineOf(json -> write(json, extraction));
    }

    /** Writes it with all its keys, null where there is nothing. */
    static void write(JsonWriter json, Extraction extraction) throws IOException {
        json.beginObject();
        json.name("document").value(extraction.document());
        JsonText.array(json, "content", extraction.content(), ExtractionJson::span);
        JsonText.array(json, "quoted", extraction.quoted(), ExtractionJson::span);
        passage(json, "cue", extraction.cue());
        passage(json, "mention", extraction.mention());
        passage(json, "antecedent", extraction.antecedent());
        json.name("rule").value(extraction.rule());
        json.name("confidence").value(extraction.confidence());
        json.name("attributionNegated").value(extraction.attributionNegated());
        json.name("relayedBy").value(extraction.relayedBy().orElse(null));
        JsonText.array(json, "topicWords", extraction.topicWords(), ExtractionJson::topicWords);
        json.endObject();
    }

    private static void topicWords(JsonWriter json, TopicWords topic) throws IOException {
        json.beginObject();
        json.name("topic").value(topic.topic());
        JsonText.array(json, "words", topic.words(), JsonWriter::value);
        json.endObject();
    }

    private static void span(JsonWriter json, Span span) throws IOException {
        json.beginObject();
        json.name("start").value(span.start());
        json.name("end").value(span.end());
        json.endObject();
    }

    private static void passage(JsonWriter json, String name, Optional<Passage> passage) throws IOException {
        json.name(name);
        if (passage.isEmpty()) {
            json.nullValue();
            return;
        }
        json.beginObject();
        json.name("start").value(passage.get().span().start());
        json.name("end").value(passage.get().span().end());
        json.name("text").value(passage.get().text());
        json.endObject();
    }
}
