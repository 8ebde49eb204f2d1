package org.chancery.json;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** Writes lines of the log. */
public final class LogJson {
    private LogJson() {}

    /** One object on one line, every control character escaped. */
    public static String line(Instant time, String level, String logger, String message, Optional<String> error) {
        byte[] line = JsonText.of(json -> {
            json.beginObject();
            json.name("time").value(time.toString());
            json.name("level").value(level);
            json.name("logger").value(logger);
            json.name("message").value(message);
            JsonText.optional(json, "error", error);
            json.endObject();
        });
        return new String(line, StandardCharsets.UTF_8);
    }
}
