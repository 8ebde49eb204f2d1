package org.chancery.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.chancery.search.Suggestion;

/** Writes suggestions as the API answers them. */
public final class SuggestionJson {
    private SuggestionJson() {}

    /** The UTF-8 text of suggestions, in the order given. */
    public static byte[] of(List<Suggestion> suggestions) {
        return JsonText.of(json -> {
            json.beginObject();
            JsonText.array(json, "suggestions", suggestions, SuggestionJson::suggestion);
            json.endObject();
        });
    }

    private static void suggestion(JsonWriter json, Suggestion suggestion) throws IOException {
        json.beginObject();
        json.name("type").value(suggestion.type().id());
        json.name("id").value(suggestion.id());
        json.name("label").value(suggestion.label());
        json.name("matched").value(suggestion.matched());
        SearchPageJson.highlights(json, suggestion.highlights());
        json.name("count").value(suggestion.count());
        json.name("url").value(folder(suggestion.type()) + PathSegment.of(suggestion.id()));
        json.endObject();
    }

    private static String folder(Suggestion.Type type) {
        return switch (type) {
            case SPEAKER -> "/speakers/";
            case COUNTRY -> "/countries/";
            case TOPIC -> "/topics/";
            case STATEMENT -> "/statements/";
        };
    }
}
