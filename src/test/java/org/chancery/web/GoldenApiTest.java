package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the API answers, word for word: the cases in {@code golden/api}, whose README says how they are written. Run with
 * {@code -Dchancery.golden.write=true} to write the answers anew, and then read the difference.
 */
final class GoldenApiTest {
    private static final Path CASES = Path.of("src", "test", "resources", "golden", "api");
    private static final boolean WRITE = Boolean.getBoolean("chancery.golden.write");
    private static final List<String> TOLD = List.of(
            "Content-Type",
            "Content-Encoding",
            "Cache-Control",
            "ETag",
            "Vary",
            "Allow",
            "Retry-After",
            "Access-Control-Allow-Origin",
            "Access-Control-Allow-Methods",
            "Access-Control-Allow-Headers",
            "Access-Control-Allow-Credentials",
            "Access-Control-Max-Age");
    private static final Gson PRETTY = new GsonBuilder()
            .setPrettyPrinting()
            .serializeNulls()
            .disableHtmlEscaping()
            .create();
    private static final Pattern CURSOR = Pattern.compile("cursor=([^&]+)");

    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = new TestServer(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itAnswersAsWritten(String name) throws IOException {
        List<String> request = Files.readAllLines(CASES.resolve(name).resolve("request.txt"));
        String answer = told(answer(request));
        Path expected = CASES.resolve(name).resolve("answer.txt");
        if (WRITE) {
            Files.writeString(expected, answer);
        }
        assertThat(answer).isEqualTo(Files.readString(expected));
    }

    @Test
    void everyEndpointHasACase() throws IOException {
        List<String> asked = new ArrayList<>();
        for (String name : cases()) {
            asked.add(Files.readAllLines(CASES.resolve(name).resolve("request.txt"))
                    .getFirst());
        }
        for (String endpoint : ApiErrorsTest.endpoints()) {
            assertThat(asked).anyMatch(line -> line.startsWith("GET " + endpoint));
        }
    }

    private static HttpResponse<byte[]> answer(List<String> request) throws IOException {
        String[] line = request.getFirst().split(" ", 2);
        String target = line[1];
        if (target.contains("{next}")) {
            target = target.replace("{next}", next(target.replaceFirst("[?&]cursor=\\{next}", "")));
        }
        List<String> headers = new ArrayList<>();
        for (String header : request.subList(1, request.size())) {
            int colon = header.indexOf(':');
            headers.add(header.substring(0, colon));
            headers.add(header.substring(colon + 1).strip().replace("{etag}", tag(target)));
        }
        return server.bytes(line[0], target, headers.toArray(new String[0]));
    }

    private static String tag(String target) {
        return server.get(target).headers().firstValue("ETag").orElse("none");
    }

    private static String next(String target) {
        JsonObject first = new Gson().fromJson(server.get(target).body(), JsonObject.class);
        Matcher cursor =
                CURSOR.matcher(first.getAsJsonObject("links").get("next").getAsString());
        assertThat(cursor.find()).isTrue();
        return cursor.group(1);
    }

    private static String told(HttpResponse<byte[]> answer) throws IOException {
        StringBuilder told = new StringBuilder().append(answer.statusCode()).append('\n');
        for (String name : TOLD) {
            for (String value : answer.headers().allValues(name)) {
                told.append(name)
                        .append(": ")
                        .append(name.equals("ETag") ? "*" : value)
                        .append('\n');
            }
        }
        byte[] body = answer.headers().firstValue("Content-Encoding").isPresent()
                ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes()
                : answer.body();
        if (body.length > 0) {
            JsonElement json = new Gson().fromJson(new String(body, StandardCharsets.UTF_8), JsonElement.class);
            mask(json);
            told.append('\n').append(PRETTY.toJson(json)).append('\n');
        }
        return told.toString();
    }

    /** Puts a star for what is another at every run. */
    private static void mask(JsonElement json) {
        if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(GoldenApiTest::mask);
        } else if (json.isJsonObject()) {
            JsonObject object = json.getAsJsonObject();
            object.keySet().forEach(key -> mask(object.get(key)));
            mask(object, "took", "ms", ".*");
            if (object.has("explanation")) {
                // the engine's own account, in no stable order: that it is there and about the right word is enough
                assertThat(object.get("explanation").getAsString()).contains("harbour");
                object.addProperty("explanation", "*");
            }
            mask(object, "index", "version", ".*");
            mask(object, "links", "next", "(?<=cursor=)[^&]+");
            mask(object, "links", "self", "(?<=cursor=)[\\w-]{20,}");
        }
    }

    private static void mask(JsonObject object, String name, String key, String pattern) {
        if (object.has(name)
                && object.get(name).isJsonObject()
                && object.getAsJsonObject(name).has(key)) {
            JsonObject within = object.getAsJsonObject(name);
            String masked = Pattern.compile(pattern)
                    .matcher(within.get(key).getAsString())
                    .replaceFirst("*");
            within.add(key, new JsonPrimitive(masked));
        }
    }
}
