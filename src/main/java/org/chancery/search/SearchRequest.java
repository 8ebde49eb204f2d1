package org.chancery.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One page wanted.
 *
 * @param selection which statements
 * @param facets the dimensions to count, each once, in the order of the answer
 * @param facetLimit how many values of each dimension to list, 1 to 100; selected values are listed beside these
 * @param sort in which order
 * @param limit how many hits, 0 to 100
 * @param cursor where to go on, as a page before gave it; empty for the first page
 * @param explain whether each hit says how its score came about
 */
public record SearchRequest(
        Selection selection,
        List<Dimension> facets,
        int facetLimit,
        SortOrder sort,
        int limit,
        Optional<String> cursor,
        boolean explain) {
    public static final int MAX_LIMIT = 100;
    public static final int DEFAULT_LIMIT = 10;
    public static final List<Dimension> DEFAULT_FACETS =
            List.of(Dimension.SPEAKER, Dimension.COUNTRY, Dimension.TOPIC, Dimension.YEAR);

    public SearchRequest {
        Objects.requireNonNull(selection);
        Objects.requireNonNull(sort);
        Objects.requireNonNull(cursor);
        facets = facets.stream().distinct().toList();
        if (limit < 0 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit must be 0 to " + MAX_LIMIT + ": " + limit);
        }
        if (facetLimit < 1 || facetLimit > MAX_LIMIT) {
            throw new IllegalArgumentException("facetLimit must be 1 to " + MAX_LIMIT + ": " + facetLimit);
        }
    }

    /** The first page of a selection by relevance, with the default facets and limits. */
    public static SearchRequest of(Selection selection) {
        return new SearchRequest(
                selection, DEFAULT_FACETS, 10, SortOrder.RELEVANCE, DEFAULT_LIMIT, Optional.empty(), false);
    }
}
