package org.chancery.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chancery.cite.Citation;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Source;

/** Writes citations as items of CSL-JSON, the input of the processors of the Citation Style Language 1.0.2, each of type {@code speech}. */
public final class CslJson {
    private CslJson() {}

    /** The UTF-8 text of a list of one item, which is what reference managers read. */
    public static byte[] of(Citation citation) {
        return JsonText.of(json -> {
            json.beginArray();
            item(json, citation);
            json.endArray();
        });
    }

    /** One item on one line, without a line end: the parts of a list that is written piece by piece. */
    public static String item(Citation citation) {
        return JsonText.lineOf(json -> item(json, citation));
    }

    private static void item(JsonWriter json, Citation citation) throws IOException {
        json.beginObject();
        json.name("id").value(citation.id());
        json.name("type").value("speech");
        json.name("title").value(citation.title());
        if (!citation.authors().isEmpty()) {
            JsonText.array(json, "author", citation.authors(), CslJson::author);
        }
        if (citation.date().isPresent()) {
            json.name("issued");
            date(json, citation.date().get());
        }
        json.name("genre").value(citation.genre());
        JsonText.optional(json, "event-title", citation.occasion());
        JsonText.optional(json, "event-place", citation.place());
        JsonText.optional(json, "container-title", citation.source().map(Source::title));
        JsonText.optional(json, "publisher", citation.source().flatMap(Source::publisher));
        JsonText.optional(json, "URL", citation.address());
        JsonText.optional(json, "language", citation.lang());
        JsonText.optional(
                json,
                "keyword",
                Optional.of(String.join(", ", citation.topics())).filter(all -> !all.isEmpty()));
        JsonText.optional(
                json, "note", Optional.of(String.join(". ", citation.notes())).filter(all -> !all.isEmpty()));
        json.name("abstract").value(citation.words());
        json.endObject();
    }

    private static void author(JsonWriter json, String name) throws IOException {
        json.beginObject();
        json.name("literal").value(name);
        json.endObject();
    }

    private static void date(JsonWriter json, PartialDate date) throws IOException {
        json.beginObject();
        json.name("date-parts").beginArray().beginArray();
        for (int part : List.of(date.year(), date.month(), date.day())) {
            if (part > 0) {
                json.value(part);
            }
        }
        json.endArray().endArray();
        json.endObject();
    }
}
