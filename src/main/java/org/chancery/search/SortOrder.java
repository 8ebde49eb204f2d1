package org.chancery.search;

import java.util.Locale;

/** In which order hits come. Statements without a date come last in both orders of time. */
public enum SortOrder {
    RELEVANCE,
    /** Latest first; every finer date of a year or month before that year or month alone. Equal dates by id, ascending. */
    NEWEST,
    /** Earliest first; a year or month alone before every finer date of it. Equal dates by id, ascending. */
    OLDEST;

    /** The word for this order in the API: the constant's name in lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
