package org.chancery.statement;

import java.util.List;
import java.util.Optional;

/** Extractions of statements that nobody made from articles that nobody wrote. */
public final class InventedExtraction {
    /** What it is not the SHA-256 of. */
    public static final String DOCUMENT = "0123456789abcdef".repeat(4);

    private InventedExtraction() {}

    /** One with every part, of a text of up to 1,000 UTF-16 units. */
    public static Extraction whole(double confidence) {
        return new Extraction(
                DOCUMENT,
                List.of(new Span(10, 40), new Span(60, 1_060)),
                List.of(new Span(11, 39)),
                Optional.of(new Passage(new Span(50, 54), "said")),
                Optional.of(new Passage(new Span(41, 49), "she")),
                Optional.of(new Passage(new Span(0, 9), "Ada Verel")),
                "quote-before-cue",
                confidence,
                true,
                Optional.of("a spokesman"));
    }

    /** One with no more than it needs, of a text of up to 1,000 UTF-16 units. */
    public static Extraction bare(double confidence) {
        return new Extraction(
                DOCUMENT,
                List.of(new Span(0, 1_000)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "turn",
                confidence,
                false,
                Optional.empty());
    }

    /** One with no more than it needs, of a text that has a topic by that word. */
    public static Extraction ofTopic(String topic, String word) {
        return new Extraction(
                DOCUMENT,
                List.of(new Span(0, 1_000)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "turn",
                1,
                false,
                Optional.empty(),
                List.of(new TopicWords(topic, List.of(word))));
    }
}
