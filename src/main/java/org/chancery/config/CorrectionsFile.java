package org.chancery.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.json.JsonFault;
import org.chancery.json.PlainJson;
import org.chancery.statement.Extraction;
import org.chancery.statement.Kind;
import org.chancery.statement.Span;

/**
 * Reads {@code corrections.jsonl}, what editors overrule: a JSON object a line. {@code id}, or {@code document} with
 * {@code start} and {@code end}, say which statement is meant; {@code action} is {@code reject}, {@code speaker} (with
 * {@code speaker}, a name or an object with {@code id} or {@code name}) or {@code kind} (with {@code kind}). {@code reason} and
 * {@code by} are for people. Where there is no file, nothing is overruled.
 */
public final class CorrectionsFile {
    private static final Set<String> KEYS =
            Set.of("id", "document", "start", "end", "action", "speaker", "kind", "reason", "by");

    private CorrectionsFile() {}

    /** The corrections of the folder {@code index-config}; throws ConfigException, which lists every fault, unless there is none. */
    public static List<Correction> load(Path indexConfig) {
        Faults faults = new Faults();
        List<Correction> corrections = read(indexConfig.resolve("corrections.jsonl"), faults);
        if (!faults.all().isEmpty()) {
            throw new ConfigException(faults.all());
        }
        return corrections;
    }

    static List<Correction> read(Path file, Faults faults) {
        List<Correction> corrections = new ArrayList<>();
        if (!Files.exists(file)) {
            return corrections;
        }
        for (TextFile.Line line : TextFile.lines(file, faults)) {
            try {
                corrections.add(correction(line.number(), PlainJson.read(line.text())));
            } catch (JsonFault | IllegalArgumentException e) {
                faults.add(file, line.number(), String.valueOf(e.getMessage()));
            }
        }
        return corrections;
    }

    private static Correction correction(int line, Map<String, Object> entries) {
        for (String key : entries.keySet()) {
            if (!KEYS.contains(key)) {
                throw new IllegalArgumentException("there is no key '" + key + "' here; right would be one of "
                        + String.join(", ", KEYS.stream().sorted().toList()));
            }
        }
        return new Correction(line, which(entries), action(entries));
    }

    private static Correction.Which which(Map<String, Object> entries) {
        Optional<String> id = text(entries, "id");
        Optional<String> document = text(entries, "document");
        if (id.isPresent() == document.isPresent()) {
            throw new IllegalArgumentException("give either id, or document with start and end");
        }
        if (id.isPresent()) {
            return new Correction.Which.Id(id.get());
        }
        if (!Extraction.isDocument(document.get())) {
            throw new IllegalArgumentException("document must be a SHA-256, 64 digits of 0-9 and a-f");
        }
        int start = number(entries, "start");
        int end = number(entries, "end");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("start and end must be offsets, start before end");
        }
        return new Correction.Which.Place(document.get(), new Span(start, end));
    }

    private static Correction.Action action(Map<String, Object> entries) {
        String action = text(entries, "action").orElse("");
        return switch (action) {
            case "reject" -> new Correction.Action.Reject();
            case "speaker" -> saidBy(entries.get("speaker"));
            case "kind" ->
                new Correction.Action.IsOf(text(entries, "kind")
                        .flatMap(Kind::of)
                        .orElseThrow(() -> new IllegalArgumentException("kind must be direct, mixed or indirect")));
            default -> throw new IllegalArgumentException("action must be reject, speaker or kind");
        };
    }

    private static Correction.Action saidBy(@org.jspecify.annotations.Nullable Object speaker) {
        if (speaker instanceof String name && !name.isBlank()) {
            return new Correction.Action.SaidBy(Optional.empty(), Optional.of(name));
        }
        if (speaker instanceof Map<?, ?> map) {
            Optional<String> id = Optional.ofNullable(map.get("id")).map(String::valueOf);
            Optional<String> name = Optional.ofNullable(map.get("name")).map(String::valueOf);
            if (id.isPresent() || name.isPresent()) {
                return new Correction.Action.SaidBy(id, name);
            }
        }
        throw new IllegalArgumentException("speaker must be a name or an object with id or name");
    }

    private static Optional<String> text(Map<String, Object> entries, String key) {
        Object value = entries.get(key);
        if (value != null && !(value instanceof String)) {
            throw new IllegalArgumentException(key + " must be a text");
        }
        return Optional.ofNullable((String) value).filter(text -> !text.isBlank());
    }

    private static int number(Map<String, Object> entries, String key) {
        if (entries.get(key) instanceof Number number && number.doubleValue() == number.intValue()) {
            return number.intValue();
        }
        throw new IllegalArgumentException(key + " must be a whole number");
    }
}
