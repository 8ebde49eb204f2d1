package org.chancery.search;

import java.util.Objects;

/**
 * The values of one dimension that a request wanted.
 *
 * @param facet the values with their counts
 * @param index the state of the index that was counted
 */
public record FacetValues(Facet facet, IndexInfo index) {
    public FacetValues {
        Objects.requireNonNull(facet);
        Objects.requireNonNull(index);
    }
}
