package org.chancery.statement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where an extracted statement stands in its article, by which rule it was found and how certainly. All spans are UTF-16
 * units of the raw file's decoded text. Immutable.
 *
 * @param document the SHA-256 of the raw file: 64 hexadecimal digits in lower case
 * @param content what was said: one stretch, or several where the attribution stands between; sorted and disjoint
 * @param quoted what of it stands in quotation marks; sorted, disjoint and each within one stretch of the content
 * @param cue the words that introduce it; a turn of a transcript has none
 * @param mention where the article names the speaker beside it
 * @param antecedent where the article names whom a pronoun or a role in the mention means
 * @param rule the id of the rule that found it
 * @param confidence how likely it is right in all, above 0 and at most 1
 * @param attributionNegated whether the article says that the speaker did <em>not</em> say it: it has not been promised
 * @param relayedBy who passed the words on: a spokesman
 * @param topicWords by which words it was given its topics; none for a topic that was given otherwise
 */
public record Extraction(
        String document,
        List<Span> content,
        List<Span> quoted,
        Optional<Passage> cue,
        Optional<Passage> mention,
        Optional<Passage> antecedent,
        String rule,
        double confidence,
        boolean attributionNegated,
        Optional<String> relayedBy,
        List<TopicWords> topicWords) {
    /** How many UTF-16 units may stand in a text for what is left out between two stretches of its content. */
    private static final int GAP = 8;

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public Extraction {
        Objects.requireNonNull(cue);
        Objects.requireNonNull(mention);
        Objects.requireNonNull(antecedent);
        Checks.notBlank(rule, "the rule of an extraction");
        relayedBy.ifPresent(name -> Checks.notBlank(name, "who relayed"));
        if (!isDocument(document)) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal digits: " + document);
        }
        if (!isConfidence(confidence)) {
            throw new IllegalArgumentException("a confidence is above 0 and at most 1: " + confidence);
        }
        topicWords = List.copyOf(topicWords);
        content = Span.checked(content, Integer.MAX_VALUE);
        quoted = Span.checked(quoted, Integer.MAX_VALUE);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an extraction needs content");
        }
        for (Span span : quoted) {
            if (content.stream().noneMatch(span::isWithin)) {
                throw new IllegalArgumentException("what is quoted lies outside the content: " + span);
            }
        }
    }

    /** One whose topics were not given by words. */
    public Extraction(
            String document,
            List<Span> content,
            List<Span> quoted,
            Optional<Passage> cue,
            Optional<Passage> mention,
            Optional<Passage> antecedent,
            String rule,
            double confidence,
            boolean attributionNegated,
            Optional<String> relayedBy) {
        this(
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
                List.of());
    }

    /** Whether it is written as {@link #document} must be. */
    public static boolean isDocument(String text) {
        return SHA_256.matcher(text).matches();
    }

    /** Whether it is above 0 and at most 1. */
    public static boolean isConfidence(double value) {
        return value > 0 && value <= 1;
    }

    /** The words that point to that topic; none where it was given otherwise. */
    public List<String> wordsOf(String topic) {
        return topicWords.stream()
                .filter(words -> words.topic().equals(topic))
                .flatMap(words -> words.words().stream())
                .toList();
    }

    /**
     * Whether so many UTF-16 units of a statement's text can stand at the content: never more than it has, but for what is put
     * where stretches are joined. Markup within the content may make it longer than the text.
     */
    public boolean holds(int units) {
        return units <= content.stream().mapToLong(Span::length).sum() + (long) GAP * (content.size() - 1);
    }
}
