package org.chancery.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.statement.Extraction;
import org.chancery.statement.Passage;
import org.chancery.statement.Span;
import org.chancery.statement.TopicWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads an extraction and checks it as it is read, so that a fault names the very field; for one use. Null is as good as
 * absent.
 */
final class ExtractionDecoder {
    private final StrictReader in;
    private final Consumer<String> unknown;
    private final String path;
    private @Nullable String document;
    private List<Span> content = List.of();
    private List<Span> quoted = List.of();
    private Optional<Passage> cue = Optional.empty();
    private Optional<Passage> mention = Optional.empty();
    private Optional<Passage> antecedent = Optional.empty();
    private @Nullable String rule;
    private @Nullable Double confidence;
    private boolean attributionNegated;
    private Optional<String> relayedBy = Optional.empty();
    private List<TopicWords> topicWords = List.of();

    private ExtractionDecoder(StrictReader in, Consumer<String> unknown) {
        this.in = in;
        this.unknown = unknown;
        this.path = in.path();
    }

    /** Reads an extraction, telling {@code unknown} the path of each key that has no meaning here. */
    static Extraction decode(StrictReader in, Consumer<String> unknown) {
        ExtractionDecoder decoder = new ExtractionDecoder(in, unknown);
        in.object(decoder::member);
        return decoder.made();
    }

    private void member(String key) {
        switch (key) {
            case "document" ->
                document = in.optionalString().map(this::document).orElse(null);
            case "content" -> content = spans();
            case "quoted" -> quoted = spans();
            case "cue" -> cue = passage();
            case "mention" -> mention = passage();
            case "antecedent" -> antecedent = passage();
            case "rule" -> rule = in.optionalString().map(this::notBlank).orElse(null);
            case "confidence" -> confidence = in.isNull() ? null : confidence(in.number());
            case "attributionNegated" ->
                attributionNegated = in.optionalBoolean().orElse(false);
            case "relayedBy" -> relayedBy = in.optionalString().map(this::notBlank);
            case "topicWords" -> topicWords = topicWords();
            default -> unknown();
        }
    }

    private void unknown() {
        unknown.accept(in.path());
        in.skip();
    }

    private String document(String text) {
        if (!Extraction.isDocument(text)) {
            throw in.fault("the SHA-256 of the raw file is wanted: 64 hexadecimal digits in lower case");
        }
        return text;
    }

    private String notBlank(String text) {
        if (text.isBlank()) {
            throw in.fault("must not be blank");
        }
        return text;
    }

    private double confidence(double value) {
        if (!Extraction.isConfidence(value)) {
            throw in.fault("a number above 0 and at most 1 is wanted");
        }
        return value;
    }

    private List<Span> spans() {
        List<Span> spans = new ArrayList<>(2);
        if (in.isNull()) {
            return spans;
        }
        in.array(() -> {
            String place = in.path();
            Span span = new Stretch().read().span();
            if (!spans.isEmpty() && span.start() < spans.getLast().end()) {
                throw in.fault(place, "begins before the span before it ends: spans are sorted and apart");
            }
            spans.add(span);
        });
        return spans;
    }

    private Optional<Passage> passage() {
        return in.isNull() ? Optional.empty() : Optional.of(new Stretch().read().passage());
    }

    private List<TopicWords> topicWords() {
        List<TopicWords> all = new ArrayList<>(2);
        if (!in.isNull()) {
            in.array(() -> all.add(words()));
        }
        return all;
    }

    private TopicWords words() {
        String place = in.path();
        List<String> topic = new ArrayList<>(1);
        List<String> words = new ArrayList<>(2);
        in.object(key -> {
            switch (key) {
                case "topic" -> topic.add(notBlank(in.string()));
                case "words" -> in.array(() -> words.add(word()));
                default -> unknown();
            }
        });
        if (topic.isEmpty() || words.isEmpty()) {
            throw in.fault(place + (topic.isEmpty() ? ".topic" : ".words"), "is missing");
        }
        return new TopicWords(topic.getFirst(), words);
    }

    private String word() {
        String place = in.path();
        String word = in.string();
        if (word.isBlank()) {
            throw in.fault(place, "must not be blank");
        }
        return word;
    }

    /** One object with a start, an end and perhaps a text. */
    private final class Stretch {
        private final String place = in.path();
        private @Nullable Integer start;
        private @Nullable Integer end;
        private @Nullable String text;

        Stretch read() {
            in.object(key -> {
                switch (key) {
                    case "start" -> start = in.wholeNumber();
                    case "end" -> end = in.wholeNumber();
                    case "text" -> text = notBlank(in.string());
                    default -> unknown();
                }
            });
            return this;
        }

        Span span() {
            if (text != null) {
                unknown.accept(place + ".text");
            }
            return stretch();
        }

        private Span stretch() {
            if (start == null || end == null) {
                throw in.fault(place + (start == null ? ".start" : ".end"), "is missing");
            }
            if (end <= start) {
                throw in.fault(place + ".end", "must be greater than the start, " + start);
            }
            return new Span(start, end);
        }

        Passage passage() {
            Span span = stretch();
            if (text == null) {
                throw in.fault(place + ".text", "is missing");
            }
            if (text.length() > span.length()) {
                throw in.fault(
                        place + ".text",
                        "has " + text.length() + " UTF-16 units, and its place in the article " + span.length());
            }
            return new Passage(span, text);
        }
    }

    private Extraction made() {
        if (document == null || rule == null || confidence == null) {
            String missing = document == null ? ".document" : rule == null ? ".rule" : ".confidence";
            throw in.fault(path + missing, "is missing");
        }
        if (content.isEmpty()) {
            throw in.fault(path + ".content", "needs a span at least");
        }
        for (int i = 0; i < quoted.size(); i++) {
            if (content.stream().noneMatch(quoted.get(i)::isWithin)) {
                throw in.fault(path + ".quoted[" + i + "]", "lies outside the content");
            }
        }
        return new Extraction(
                document,
                content,
                quoted,
                cue,
                mention,
                antecedent,
                rule,
                confidence,
                attributionNegated,
                relayedBy,
                topicWords);
    }
}
