package org.chancery.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one JSON text strictly: besides what Gson refuses when strict, it refuses duplicate keys, values of another type
 * than asked for, an empty text, a byte order mark and anything after the value. Every fault is a {@link JsonFault}.
 */
final class StrictReader {
    /** How deep objects and arrays may nest. */
    static final int MAX_NESTING = 32;

    private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)");

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    private final JsonReader in;

    private StrictReader(String json) {
        in = new JsonReader(new StringReader(json));
        in.setStrictness(Strictness.STRICT);
        in.setNestingLimit(MAX_NESTING);
    }

    /** Reads {@code json}, which must hold one value and nothing else, by {@code value}. */
    static <T> T read(String json, Function<StrictReader, T> value) {
        if (json.isBlank()) {
            throw new JsonFault(1, 1, "", "empty, JSON is wanted");
        }
        if (json.charAt(0) == '\ufeff') {
            throw new JsonFault(1, 1, "", "starts with a byte order mark");
        }
        StrictReader reader = new StrictReader(json);
        T read = value.apply(reader);
        if (reader.peek() != JsonToken.END_DOCUMENT) {
            throw reader.fault("something follows the value");
        }
        return read;
    }

    /** Reads an object, giving {@code member} each key; it must read or {@linkplain #skip skip} the value. */
    void object(Consumer<String> member) {
        expect(JsonToken.BEGIN_OBJECT);
        attempt(() -> in.beginObject());
        Set<String> seen = new HashSet<>();
        while (peek() != JsonToken.END_OBJECT) {
            String key = call(in::nextName);
            if (!seen.add(key)) {
                throw fault("the key stands twice");
            }
            member.accept(key);
        }
        attempt(() -> in.endObject());
    }

    /** Reads an array, calling {@code element} before each element, which it must read. */
    void array(Runnable element) {
        expect(JsonToken.BEGIN_ARRAY);
        attempt(() -> in.beginArray());
        while (peek() != JsonToken.END_ARRAY) {
            element.run();
        }
        attempt(() -> in.endArray());
    }

    /** Reads an array, or one value as if it were an array of one, or null as an empty one. */
    void oneOrMany(Runnable element) {
        switch (peek()) {
            case NULL -> attempt(() -> in.nextNull());
            case BEGIN_ARRAY -> array(element);
            case BEGIN_OBJECT, STRING, NUMBER, BOOLEAN -> element.run();
            case END_OBJECT, END_ARRAY, NAME, END_DOCUMENT -> throw fault("a value is missing");
        }
    }

    /** Reads a string. */
    String string() {
        expect(JsonToken.STRING);
        return call(in::nextString);
    }

    /** Reads a string, or null as nothing. */
    Optional<String> optionalString() {
        return isNull() ? Optional.empty() : Optional.of(string());
    }

    /** Reads {@code true} or {@code false}, or null as nothing. */
    Optional<Boolean> optionalBoolean() {
        if (isNull()) {
            return Optional.empty();
        }
        expect(JsonToken.BOOLEAN);
        return Optional.of(call(in::nextBoolean));
    }

    /** Reads a number; an infinite one is none. */
    double number() {
        expect(JsonToken.NUMBER);
        double number = Double.parseDouble(call(in::nextString));
        if (Double.isInfinite(number)) {
            throw fault("the number is too large");
        }
        return number;
    }

    /** Reads a whole number of 0 or more, in digits only. */
    int wholeNumber() {
        expect(JsonToken.NUMBER);
        String digits = call(in::nextString);
        if (!WHOLE.matcher(digits).matches()) {
            throw fault("a whole number from 0 to 999999999 is wanted, not " + digits);
        }
        return Integer.parseInt(digits);
    }

    /** Reads a string or an array of strings, or null as none. */
    List<String> strings() {
        List<String> values = new ArrayList<>(2);
        oneOrMany(() -> values.add(string()));
        return values;
    }

    /** Reads a string, a number as it is written, or a boolean. */
    String scalar() {
        return switch (peek()) {
            case STRING, NUMBER -> call(in::nextString);
            case BOOLEAN -> Boolean.toString(call(in::nextBoolean));
            case NULL, BEGIN_OBJECT, BEGIN_ARRAY, END_OBJECT, END_ARRAY, NAME, END_DOCUMENT ->
                throw wrongType("a string, a number or a boolean", peek());
        };
    }

    /** Whether null comes next; reads it if so. */
    boolean isNull() {
        if (peek() != JsonToken.NULL) {
            return false;
        }
        attempt(() -> in.nextNull());
        return true;
    }

    /** The kind of value that comes next. */
    JsonToken peek() {
        return call(in::peek);
    }

    /** Reads any value and forgets it; it must be valid all the same. */
    void skip() {
        switch (peek()) {
            case BEGIN_OBJECT -> object(key -> skip());
            case BEGIN_ARRAY -> array(this::skip);
            case STRING, NUMBER, BOOLEAN, NULL -> attempt(() -> in.skipValue());
            case END_OBJECT, END_ARRAY, NAME, END_DOCUMENT -> throw fault("a value is missing");
        }
    }

    /** A fault at the place reached. */
    JsonFault fault(String problem) {
        return fault(path(), problem);
    }

    /** A fault of the value at {@code path}, found when the place reached was. */
    JsonFault fault(String path, String problem) {
        Matcher place = PLACE.matcher(in.toString());
        boolean found = place.find();
        int line = found ? Integer.parseInt(place.group(1)) : 1;
        int column = found ? Integer.parseInt(place.group(2)) : 1;
        return new JsonFault(line, column, path, problem);
    }

    /** The keys down to the place reached, as {@code source.url} or {@code speakers[1].name}; empty at the top. */
    String path() {
        String path = in.getPath();
        return path.startsWith("$.") ? path.substring(2) : path.substring(1);
    }

    private void expect(JsonToken wanted) {
        JsonToken found = peek();
        if (found != wanted) {
            throw wrongType(describe(wanted), found);
        }
    }

    private JsonFault wrongType(String wanted, JsonToken found) {
        return fault(wanted + " is wanted, not " + describe(found));
    }

    private static String describe(JsonToken token) {
        return switch (token) {
            case BEGIN_OBJECT -> "an object";
            case BEGIN_ARRAY -> "an array";
            case STRING -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case NULL -> "null";
            case NAME -> "a key";
            case END_OBJECT, END_ARRAY, END_DOCUMENT -> "the end";
        };
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private interface Step {
        void take() throws IOException;
    }

    private void attempt(Step step) {
        call(() -> {
            step.take();
            return Boolean.TRUE;
        });
    }

    private <T> T call(Reading<T> reading) {
        try {
            return reading.read();
        } catch (MalformedJsonException e) {
            throw fault(problem(e));
        } catch (EOFException e) {
            throw fault("not valid JSON: it ends too early");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gson's own words where they tell what is wrong, without its place and its advice to be lenient. */
    private static String problem(MalformedJsonException e) {
        String message = String.valueOf(e.getMessage());
        int place = message.indexOf(" at line ");
        String words = place < 0 ? message : message.substring(0, place);
        return words.startsWith("Use JsonReader") ? "not valid JSON" : "not valid JSON: " + words;
    }
}
