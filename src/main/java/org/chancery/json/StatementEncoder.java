package org.chancery.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chancery.statement.Context;
import org.chancery.statement.Organisation;
import org.chancery.statement.Source;
import org.chancery.statement.Speaker;
import org.chancery.statement.Statement;

/** Writes a statement as a record. */
final class StatementEncoder {
    private final JsonWriter out;

    private StatementEncoder(JsonWriter out) {
        this.out = out;
    }

    static String encode(Statement statement) {
        return JsonText.lineOf(out -> new StatementEncoder(out).write(statement));
    }

    private void write(Statement statement) throws IOException {
        out.beginObject();
        string("id", statement.id());
        string("text", statement.text());
        string("kind", statement.kind().id());
        array("speakers", statement.speakers(), this::speaker);
        array("countries", statement.countries(), out::value);
        array("organisations", statement.organisations(), this::organisation);
        string("date", statement.date());
        array("topics", statement.topics(), out::value);
        string("lang", statement.lang());
        string("occasion", statement.occasion());
        string("place", statement.place());
        if (statement.translated().isPresent()) {
            out.name("translated").value(statement.translated().get());
        }
        context(statement.context());
        array("mentions", statement.mentions(), out::value);
        array("sources", statement.sources(), this::source);
        string("checked", statement.checked());
        if (statement.extraction().isPresent()) {
            out.name("extraction");
            ExtractionJson.write(out, statement.extraction().get());
        }
        out.endObject();
    }

    private void speaker(Speaker speaker) throws IOException {
        out.beginObject();
        string("id", speaker.id());
        string("name", speaker.name());
        string("role", speaker.role());
        string("class", speaker.speakerClass().id());
        if (!speaker.complete()) {
            out.name("complete").value(false);
        }
        out.endObject();
    }

    private void organisation(Organisation organisation) throws IOException {
        out.beginObject();
        string("id", organisation.id());
        string("name", organisation.name());
        out.endObject();
    }

    private void source(Source source) throws IOException {
        out.beginObject();
        string("id", source.id());
        string("title", source.title());
        string("publisher", source.publisher());
        string("url", source.url());
        string("published", source.published());
        out.endObject();
    }

    private void context(Context context) throws IOException {
        if (!context.equals(Context.NONE)) {
            out.name("context").beginObject();
            string("before", context.before());
            string("after", context.after());
            out.endObject();
        }
    }

    private void string(String key, String value) throws IOException {
        out.name(key).value(value);
    }

    private void string(String key, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            string(key, value.get().toString());
        }
    }

    private interface Element<T> {
        void write(T value) throws IOException;
    }

    private <T> void array(String key, List<T> values, Element<T> element) throws IOException {
        if (!values.isEmpty()) {
            out.name(key).beginArray();
            for (T value : values) {
                element.write(value);
            }
            out.endArray();
        }
    }
}
