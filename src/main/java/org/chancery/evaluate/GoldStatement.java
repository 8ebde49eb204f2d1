package org.chancery.evaluate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.statement.Kind;
import org.chancery.statement.Span;
import org.chancery.statement.SpeakerClass;

/**
 * A statement that annotators found in an article. Spans are of UTF-16 units of its text.
 *
 * @param content what was said; the first reading, then others that are as right
 * @param kind how much of it is the speaker's own words
 * @param tier how central it is to the task: {@code core}, {@code extended}; empty where the annotation has none
 * @param mentions where the speaker is named, beside the cue or before; none where the annotation does not say
 * @param speaker the speaker's name or id; empty where the annotation has none
 * @param speakerClass what the speaker is; empty where it is not annotated
 * @param countries the codes of the states spoken for; empty where they are not annotated
 * @param speech whether it is introduced by a word of saying, not of thinking or doing
 */
public record GoldStatement(
        List<List<Span>> content,
        Kind kind,
        Optional<String> tier,
        List<Span> mentions,
        Optional<String> speaker,
        Optional<SpeakerClass> speakerClass,
        Optional<List<String>> countries,
        boolean speech) {
    public GoldStatement {
        content = content.stream().map(List::copyOf).toList();
        Objects.requireNonNull(kind);
        Objects.requireNonNull(tier);
        mentions = List.copyOf(mentions);
        Objects.requireNonNull(speaker);
        Objects.requireNonNull(speakerClass);
        countries = countries.map(List::copyOf);
        if (content.isEmpty() || content.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a statement has content");
        }
    }
}
