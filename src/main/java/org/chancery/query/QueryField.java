package org.chancery.query;

import java.util.Locale;
import java.util.Optional;

/** The fields that a query can name, as in {@code speaker:rutte}. Dates have a node of their own. */
public enum QueryField {
    SPEAKER,
    COUNTRY,
    ORGANISATION,
    GROUP,
    TOPIC,
    SOURCE,
    LANG,
    KIND,
    /** What the text speaks about: countries and people it mentions. */
    ABOUT;

    /** The word for this field in a query: the constant's name in lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of that id, in any case; empty if there is none. */
    public static Optional<QueryField> of(String id) {
        for (QueryField field : values()) {
            if (field.id().equals(id.toLowerCase(Locale.ROOT))) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
