package org.chancery.json;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.Strictness;
import java.util.Map;

/** Writes values that have no wire shape of their own, such as reports: maps, lists, texts, numbers and truth values. */
public final class PlainJson {
    private static final Gson GSON = new GsonBuilder()
            .setStrictness(Strictness.STRICT)
            .setFormattingStyle(FormattingStyle.PRETTY)
            .disableHtmlEscaping()
            .create();

    private PlainJson() {}

    /** The object of these entries, in their order, over several lines. */
    public static String of(Map<String, ?> entries) {
        return GSON.toJson(entries);
    }
}
