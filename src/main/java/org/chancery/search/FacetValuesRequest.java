package org.chancery.search;

import java.util.Objects;

/**
 * Values wanted of one dimension.
 *
 * @param selection over which statements; its filter on the dimension itself is left aside
 * @param dimension the dimension
 * @param prefix what a word of the value's label, or its id, begins with, case and diacritics aside; empty for all
 * @param limit how many values, 1 to 10,000
 */
public record FacetValuesRequest(Selection selection, Dimension dimension, String prefix, int limit) {
    public static final int MAX_LIMIT = 10_000;

    public FacetValuesRequest {
        Objects.requireNonNull(selection);
        Objects.requireNonNull(dimension);
        Objects.requireNonNull(prefix);
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit must be 1 to " + MAX_LIMIT + ": " + limit);
        }
    }
}
