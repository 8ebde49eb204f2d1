package org.chancery.statement;

import java.util.Locale;
import java.util.Optional;

/** How much of a statement's text is the speaker's own wording. */
public enum Kind {
    /** All of it is the speaker's own words. */
    DIRECT,
    /** Some of it is, inside quotation marks. */
    MIXED,
    /** Reported speech: none of it need be the speaker's own words. */
    INDIRECT;

    /** The word for this kind in records, queries and the API: {@code direct}, {@code mixed} or {@code indirect}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that id, in any case; empty if there is none. */
    public static Optional<Kind> of(String id) {
        for (Kind kind : values()) {
            if (kind.id().equals(id.toLowerCase(Locale.ROOT))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
