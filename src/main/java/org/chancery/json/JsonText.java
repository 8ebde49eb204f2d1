package org.chancery.json;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;

/** What the writers of this package share. */
final class JsonText {
    /** Writes one value. */
    interface Part {
        void writeTo(JsonWriter json) throws IOException;
    }

    /** Writes one item of a list. */
    interface Item<T> {
        void write(JsonWriter json, T item) throws IOException;
    }

    private JsonText() {}

    /** The UTF-8 text of one value, on one line. */
    static byte[] of(Part part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (JsonWriter json = new JsonWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            json.setFormattingStyle(FormattingStyle.COMPACT);
            part.writeTo(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The text of one value, on one line. */
    static String lineOf(Part part) {
        StringWriter line = new StringWriter(1024);
        JsonWriter json = new JsonWriter(line);
        json.setStrictness(Strictness.STRICT);
        try {
            part.writeTo(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    /** Writes a text under a name where there is one; else nothing. */
    static void optional(JsonWriter json, String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.name(name).value(value.get().toString());
        }
    }

    /** Writes an array under a name. */
    static <T> void array(JsonWriter json, String name, Collection<T> items, Item<T> item) throws IOException {
        json.name(name).beginArray();
        for (T value : items) {
            item.write(json, value);
        }
        json.endArray();
    }

    /** Writes an array of texts under a name. */
    static void texts(JsonWriter json, String name, Collection<String> items) throws IOException {
        array(json, name, items, JsonWriter::value);
    }
}
