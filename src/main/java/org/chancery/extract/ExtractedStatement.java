package org.chancery.extract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.statement.Kind;
import org.chancery.statement.Span;

/**
 * A statement found in a text. Every span is of UTF-16 units of that text.
 *
 * @param kind how much of it is the speaker's own words
 * @param speakers who said it, at least one
 * @param sentence the sentence that attributes it
 * @param content what was said: one stretch, or several where the attribution stands between
 * @param quoted those parts of the content that stand in quotation marks, without the marks
 * @param cue the words that introduce it; empty in a transcript's turn
 * @param rule the id of the rule that found it and, after a colon, that of its cue: {@code that-clause:say}
 * @param act what is done by saying it, from the cue: assert, reject, …
 * @param confidence how likely it is right, and why
 * @param relayedBy who passed the words on, as the text names them: a spokesman
 */
public record ExtractedStatement(
        Kind kind,
        List<FoundSpeaker> speakers,
        Span sentence,
        List<Span> content,
        List<Span> quoted,
        Optional<Span> cue,
        String rule,
        String act,
        Confidence confidence,
        Optional<String> relayedBy) {
    /** One that nobody passed on. */
    public ExtractedStatement(
            Kind kind,
            List<FoundSpeaker> speakers,
            Span sentence,
            List<Span> content,
            List<Span> quoted,
            Optional<Span> cue,
            String rule,
            String act,
            Confidence confidence) {
        this(kind, speakers, sentence, content, quoted, cue, rule, act, confidence, Optional.empty());
    }

    public ExtractedStatement {
        Objects.requireNonNull(kind);
        speakers = List.copyOf(speakers);
        Objects.requireNonNull(sentence);
        content = List.copyOf(content);
        quoted = List.copyOf(quoted);
        Objects.requireNonNull(cue);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(act);
        Objects.requireNonNull(confidence);
        Objects.requireNonNull(relayedBy);
        if (speakers.isEmpty() || content.isEmpty()) {
            throw new IllegalArgumentException("a statement has a speaker and content");
        }
    }

    /** The words as they stand in the text; a gap where the attribution stood is shown by […]. */
    public String words(String text) {
        StringBuilder words = new StringBuilder();
        for (Span span : content) {
            words.append(words.isEmpty() ? "" : " […] ").append(text, span.start(), span.end());
        }
        return words.toString();
    }
}
