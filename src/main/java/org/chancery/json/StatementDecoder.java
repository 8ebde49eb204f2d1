package org.chancery.json;

import com.google.gson.stream.JsonToken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one record; for one use. */
final class StatementDecoder {
    private static final Map<String, String> ONE_FOR_MANY = Map.of(
            "speaker", "speakers",
            "country", "countries",
            "organisation", "organisations",
            "topic", "topics",
            "source", "sources");

    private final StrictReader in;
    private final StatementRecord.Builder record = StatementRecord.builder();
    private final Map<String, String> lists = new HashMap<>();
    private final List<String> unknownKeys = new ArrayList<>(0);

    private StatementDecoder(StrictReader in) {
        this.in = in;
    }

    static StatementRecord decode(StrictReader in) {
        StatementDecoder decoder = new StatementDecoder(in);
        in.object(decoder::member);
        return decoder.record.unknownKeys(decoder.unknownKeys).build();
    }

    private void member(String key) {
        switch (key) {
            case "id" -> record.id(text());
            case "text" -> record.text(text());
            case "kind" -> record.kind(text());
            case "role" -> record.role(text());
            case "date" -> record.date(text());
            case "lang" -> record.lang(text());
            case "occasion" -> record.occasion(text());
            case "place" -> record.place(text());
            case "url" -> record.url(text());
            case "checked" -> record.checked(text());
            case "translated" -> record.translated(in.optionalBoolean().orElse(null));
            case "context" -> context();
            case "extraction" -> extraction();
            case "mentions" -> record.mentions(codes());
            default -> list(key);
        }
    }

    /** The lists that may also be given as one value under a key of their own, but not both ways at once. */
    private void list(String key) {
        String name = ONE_FOR_MANY.getOrDefault(key, key);
        if (!ONE_FOR_MANY.containsValue(name)) {
            unknownKeys.add(key);
            in.skip();
            return;
        }
        if (in.isNull()) {
            return;
        }
        String other = lists.put(name, key);
        if (other != null) {
            throw in.fault("give " + other + " or " + key + ", not both");
        }
        switch (name) {
            case "speakers" -> record.speakers(all(this::speaker));
            case "countries" -> record.countries(codes());
            case "organisations" -> record.organisations(all(this::organisation));
            case "topics" -> record.topics(codes());
            default -> record.sources(all(this::source));
        }
    }

    private @Nullable String text() {
        return in.optionalString().orElse(null);
    }

    private interface Element<T> {
        T read();
    }

    private <T> List<T> all(Element<T> element) {
        List<T> values = new ArrayList<>(1);
        in.oneOrMany(() -> values.add(element.read()));
        return values;
    }

    private List<String> codes() {
        return all(this::code);
    }

    /** A code or a name: a string, or an object as the API answers it, with a code or an id. */
    private String code() {
        if (in.peek() != JsonToken.BEGIN_OBJECT) {
            return in.string();
        }
        Map<String, String> members = members("code", "id", "name", "label");
        return Stream.of("code", "id", "name", "label")
                .flatMap(key -> Stream.ofNullable(members.get(key)))
                .findFirst()
                .orElseThrow(() -> in.fault("an object here needs a code or an id"));
    }

    private SpeakerRecord speaker() {
        if (in.peek() != JsonToken.BEGIN_OBJECT) {
            return SpeakerRecord.named(in.string());
        }
        List<Boolean> complete = new ArrayList<>(1);
        Map<String, String> given = members(
                Map.of("complete", () -> in.optionalBoolean().ifPresent(complete::add)), "id", "name", "role", "class");
        requireIdOrName(given, "a speaker");
        return new SpeakerRecord(
                of(given, "id"),
                of(given, "name"),
                of(given, "role"),
                of(given, "class"),
                complete.stream().findFirst());
    }

    private OrganisationRecord organisation() {
        if (in.peek() != JsonToken.BEGIN_OBJECT) {
            return OrganisationRecord.named(in.string());
        }
        Map<String, String> given = members("id", "name");
        requireIdOrName(given, "an organisation");
        return new OrganisationRecord(of(given, "id"), of(given, "name"));
    }

    private void requireIdOrName(Map<String, String> given, String what) {
        if (!given.containsKey("id") && !given.containsKey("name")) {
            throw in.fault(what + " needs a name or an id");
        }
    }

    private SourceRecord source() {
        if (in.peek() != JsonToken.BEGIN_OBJECT) {
            return SourceRecord.titled(in.string());
        }
        Map<String, String> given = members("id", "title", "publisher", "url", "published");
        return new SourceRecord(
                of(given, "id"), of(given, "title"), of(given, "publisher"), of(given, "url"), of(given, "published"));
    }

    private void context() {
        if (in.isNull()) {
            return;
        }
        Map<String, String> given = members("before", "after");
        record.before(given.get("before")).after(given.get("after"));
    }

    private void extraction() {
        if (!in.isNull()) {
            record.extraction(ExtractionDecoder.decode(in, unknownKeys::add));
        }
    }

    private static Optional<String> of(Map<String, String> members, String key) {
        return Optional.ofNullable(members.get(key));
    }

    /** The strings of an object under these keys, null being as good as absent; other keys are noted as unknown. */
    private Map<String, String> members(String... keys) {
        return members(Map.of(), keys);
    }

    /** The same, with keys beside whose values are no strings and are read in a way of their own. */
    private Map<String, String> members(Map<String, Runnable> others, String... keys) {
        Map<String, String> members = new HashMap<>();
        List<String> known = List.of(keys);
        in.object(key -> {
            if (known.contains(key)) {
                in.optionalString().ifPresent(value -> members.put(key, value));
            } else if (others.containsKey(key)) {
                others.get(key).run();
            } else {
                unknownKeys.add(in.path());
                in.skip();
            }
        });
        return members;
    }
}
