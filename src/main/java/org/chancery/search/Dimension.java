package org.chancery.search;

import java.util.Locale;
import java.util.Optional;

/** A field that is faceted and filtered by exact value. */
public enum Dimension {
    SPEAKER,
    COUNTRY,
    ORGANISATION,
    /** Sets of countries; a statement counts for a group only if its country was a member on its date. */
    GROUP,
    TOPIC,
    YEAR,
    KIND,
    SOURCE,
    LANG;

    /** The word for this dimension in the API: the constant's name in lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The dimension of exactly that id; empty if there is none. */
    public static Optional<Dimension> of(String id) {
        for (Dimension dimension : values()) {
            if (dimension.id().equals(id)) {
                return Optional.of(dimension);
            }
        }
        return Optional.empty();
    }
}
