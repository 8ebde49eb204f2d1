package org.chancery.json;

import org.chancery.search.IndexInfo;

/** Writes whether the server lives and can answer. */
public final class HealthJson {
    private HealthJson() {}

    /** The UTF-8 text that says the server lives. */
    public static byte[] live() {
        return JsonText.of(
                json -> json.beginObject().name("status").value("live").endObject());
    }

    /** The UTF-8 text that says the server answers from that index. */
    public static byte[] ready(IndexInfo info) {
        return JsonText.of(json -> {
            json.beginObject().name("status").value("ready");
            SearchPageJson.index(json, info);
            json.endObject();
        });
    }
}
