package org.chancery.extract;

import java.util.List;
import java.util.Objects;
import org.chancery.statement.Span;

/**
 * What one speaker says in a transcript until another one speaks.
 *
 * @param label where the speaker is named, without the colon: MR. HALVARD
 * @param paragraphs where the words stand, in order
 */
public record Turn(Span label, List<Span> paragraphs) {
    public Turn {
        Objects.requireNonNull(label);
        paragraphs = List.copyOf(paragraphs);
    }
}
