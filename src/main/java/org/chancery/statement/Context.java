package org.chancery.statement;

import java.util.Objects;
import java.util.Optional;

/**
 * The sentences around a statement in its source.
 *
 * @param before what stands directly before it
 * @param after what stands directly after it
 */
public record Context(Optional<String> before, Optional<String> after) {
    /** No context known. */
    public static final Context NONE = new Context(Optional.empty(), Optional.empty());

    public Context {
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }
}
