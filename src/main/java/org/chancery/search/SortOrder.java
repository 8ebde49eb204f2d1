package org.chancery.search;

import java.util.Locale;

/** In which order hits come. Statements without a date come last in both orders of time. */
public enum SortOrder {
    RELEVANCE,
    /** Latest first; on the same day finer dates before coarser ones, the exact reverse of {@link #OLDEST}. */
    NEWEST,
    /** Earliest first; a year-only date before every finer date of that year. */
    OLDEST;

    /** The word for this order in the API: the constant's name in lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
