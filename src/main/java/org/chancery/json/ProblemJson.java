package org.chancery.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/** Writes errors as {@code application/problem+json}. */
public final class ProblemJson {
    private ProblemJson() {}

    /** The UTF-8 text of a problem. */
    public static byte[] of(Problem problem) {
        return JsonText.of(json -> {
            json.beginObject();
            json.name("type").value(problem.type().uri());
            json.name("title").value(problem.type().title());
            json.name("status").value(problem.type().status());
            json.name("detail").value(problem.detail());
            JsonText.optional(json, "instance", problem.instance());
            JsonText.array(json, "errors", problem.faults(), ProblemJson::fault);
            json.endObject();
        });
    }

    private static void fault(JsonWriter json, Problem.Fault fault) throws IOException {
        json.beginObject();
        json.name("parameter").value(fault.parameter());
        json.name("detail").value(fault.detail());
        JsonText.texts(json, "allowed", fault.allowed());
        if (fault.column().isPresent()) {
            json.name("column").value(fault.column().getAsInt());
        }
        JsonText.optional(json, "fix", fault.fix());
        json.endObject();
    }
}
