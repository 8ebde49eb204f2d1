package org.chancery.ingest;

import java.util.List;
import java.util.Optional;
import org.chancery.statement.Extraction;
import org.chancery.statement.Passage;
import org.chancery.statement.TopicWords;

/** Makes what records say of an extraction fit to be stored and shown. */
final class Extractions {
    private Extractions() {}

    /** That extraction of a text, its words clean. Throws {@link Refusal} where the text cannot stand at its content. */
    static Extraction clean(Extraction given, String text, Warnings warnings) {
        if (!given.holds(text.length())) {
            throw new Refusal("extraction.content: has fewer UTF-16 units than the text, which has " + text.length());
        }
        return new Extraction(
                given.document(),
                given.content(),
                given.quoted(),
                passage("extraction.cue", given.cue(), warnings),
                passage("extraction.mention", given.mention(), warnings),
                passage("extraction.antecedent", given.antecedent(), warnings),
                CleanText.name("extraction.rule", Optional.of(given.rule()), warnings)
                        .orElseThrow(() -> new Refusal("extraction.rule: is blank")),
                given.confidence(),
                given.attributionNegated(),
                CleanText.name("extraction.relayedBy", given.relayedBy(), warnings),
                given.topicWords().stream()
                        .flatMap(topic -> words(topic, warnings).stream())
                        .toList());
    }

    private static Optional<TopicWords> words(TopicWords given, Warnings warnings) {
        List<String> words = given.words().stream()
                .flatMap(word -> CleanText.name("extraction.topicWords.words", Optional.of(word), warnings).stream())
                .toList();
        return words.isEmpty()
                ? Optional.empty()
                : CleanText.name("extraction.topicWords.topic", Optional.of(given.topic()), warnings)
                        .map(topic -> new TopicWords(topic, words));
    }

    private static Optional<Passage> passage(String key, Optional<Passage> given, Warnings warnings) {
        return given.flatMap(passage -> CleanText.name(key + ".text", Optional.of(passage.text()), warnings)
                .map(text -> new Passage(passage.span(), text)));
    }
}
