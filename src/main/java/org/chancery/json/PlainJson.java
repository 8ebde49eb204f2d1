package org.chancery.json;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.reflect.TypeToken;
import java.util.Map;

/** Reads and writes values that have no wire shape of their own, such as reports: maps, lists, texts, numbers and truth values. */
public final class PlainJson {
    private static final Gson GSON = new GsonBuilder()
            .setStrictness(Strictness.STRICT)
            .setFormattingStyle(FormattingStyle.PRETTY)
            .disableHtmlEscaping()
            .create();

    private PlainJson() {}

    /**
     * The entries of an object: texts, numbers, truth values, lists and maps, null left as it is. Throws {@link JsonFault} on what is not
     * strictly a JSON object.
     */
    public static Map<String, Object> read(String json) {
        try {
            Map<String, Object> entries = GSON.fromJson(json, new TypeToken<Map<String, Object>>() {});
            if (entries == null) {
                throw new JsonFault(1, 1, "", "the text is empty; right would be a JSON object");
            }
            return entries;
        } catch (JsonParseException e) {
            throw new JsonFault(1, 1, "", String.valueOf(e.getMessage()));
        }
    }

    /** The object of these entries, in their order, over several lines. */
    public static String of(Map<String, ?> entries) {
        return GSON.toJson(entries);
    }
}
