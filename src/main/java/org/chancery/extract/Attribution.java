package org.chancery.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence attributes to whom.
 *
 * @param cue the words that introduce it
 * @param frame how they are joined to it
 * @param rule the rule that found it
 * @param mention the speaker; null where the clause shares the speaker of the one before
 * @param content the numbers of its words: from, inclusive, to, exclusive; two pieces where the attribution stands between
 * @param shared whether the subject is that of the cue before
 */
record Attribution(
        CueHit cue, Frame frame, Rule rule, @Nullable Mention mention, List<Piece> content, boolean shared) {
    /** Words from {@code from} to before {@code to}. */
    record Piece(int from, int to) {
        boolean holds(int word) {
            return word >= from && word < to;
        }
    }

    Attribution {
        content = List.copyOf(content);
    }

    boolean holds(int word) {
        return content.stream().anyMatch(piece -> piece.holds(word));
    }
}
