package org.chancery.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.json.PathSegment;
import org.chancery.statement.Context;
import org.chancery.statement.Extraction;
import org.chancery.statement.InventedExtraction;
import org.chancery.statement.Kind;
import org.chancery.statement.Organisation;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Passage;
import org.chancery.statement.Source;
import org.chancery.statement.Span;
import org.chancery.statement.Speaker;
import org.chancery.statement.SpeakerClass;
import org.chancery.statement.Statement;
import org.chancery.statement.TopicWords;

/** Statements of which every field holds a text that tries to become markup or a script. */
final class HostileStatements {
    private HostileStatements() {}

    /** The texts, each of which calls {@code ran} where it succeeds, or asks another server for something. */
    static List<String> texts() {
        try (InputStream in = HostileStatements.class.getResourceAsStream("/hostile/texts.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("## "))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A word that only the statement and the speaker of that number have. */
    static String word(int number) {
        return "quern%03d".formatted(number);
    }

    /** A record as it is ingested, the text in every field that takes any text; its id is {@link #word}. */
    static String record(int number, String text) {
        String known = word(number) + " " + text;
        JsonObject record = new JsonObject();
        record.addProperty("id", word(number));
        record.addProperty("text", known);
        record.add("speaker", object("name", known, "role", text));
        record.addProperty("organisation", text);
        record.addProperty("date", "2001-02");
        record.addProperty("occasion", text);
        record.addProperty("place", text);
        record.addProperty("checked", text);
        record.add("context", object("before", text, "after", text));
        record.add("mentions", array(text));
        record.add("topics", array(text));
        record.add("source", object("title", text, "publisher", text, "url", address(text)));
        record.add("extraction", extraction(text));
        return record.toString();
    }

    /** A statement as no ingest would let it through: the text alone is its id and every other field too. */
    static Statement statement(String text, Kind kind) {
        return Statement.builder(text, "\u201c" + text + "\u201d " + text)
                .kind(kind)
                .speakers(List.of(new Speaker(text, text, Optional.of(text), SpeakerClass.PERSON)))
                .countries(List.of(text))
                .organisations(List.of(new Organisation(text, text + " club")))
                .date(PartialDate.parse("2002"))
                .topics(List.of(text))
                .lang(text)
                .occasion(text)
                .place(text)
                .checked(text)
                .extraction(new Extraction(
                        InventedExtraction.DOCUMENT,
                        List.of(new Span(0, 1_000_000)),
                        List.of(),
                        Optional.of(new Passage(new Span(0, text.length()), text)),
                        Optional.of(new Passage(new Span(0, text.length()), text)),
                        Optional.of(new Passage(new Span(0, text.length()), text)),
                        text,
                        0.5,
                        true,
                        Optional.of(text),
                        List.of(new TopicWords(text, List.of(text)))))
                .context(new Context(Optional.of(text), Optional.of(text)))
                .mentions(List.of(text))
                .sources(List.of(
                        new Source(
                                text,
                                text,
                                Optional.of(text),
                                Optional.of(URI.create(address(text))),
                                Optional.empty()),
                        new Source(text + "2", text, Optional.empty(), Optional.empty(), Optional.empty())))
                .build();
    }

    private static JsonObject extraction(String text) {
        JsonObject content = new JsonObject();
        content.addProperty("start", 0);
        content.addProperty("end", 1_000_000);
        JsonArray all = new JsonArray();
        all.add(content);
        JsonObject passage = content.deepCopy();
        passage.addProperty("text", text);
        JsonObject extraction = object("document", InventedExtraction.DOCUMENT, "rule", text, "relayedBy", text);
        extraction.add("content", all);
        extraction.add("cue", passage);
        extraction.add("mention", passage);
        extraction.add("antecedent", passage);
        extraction.addProperty("confidence", 0.5);
        return extraction;
    }

    /** An address that holds the text, as it is where an address may. */
    private static String address(String text) {
        String start = "https://source.example/";
        try {
            return URI.create(start + text).toString();
        } catch (IllegalArgumentException e) {
            return start
                    + PathSegment.of(text)
                            .replace("%22", "'")
                            .replace("%28", "(")
                            .replace("%29", ")");
        }
    }

    private static JsonObject object(String... namesAndValues) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.addProperty(namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    private static JsonArray array(String value) {
        JsonArray array = new JsonArray();
        array.add(value);
        return array;
    }
}
