package org.chancery.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.search.Dimension;
import org.chancery.search.FacetValue;
import org.chancery.search.FacetValuesRequest;
import org.chancery.search.Selection;
import org.chancery.search.StatementSearcher;
import org.chancery.search.ValueFilter;

/** How many statements the values of a dimension have in the whole index. */
final class Counts {
    private final StatementSearcher searcher;

    Counts(StatementSearcher searcher) {
        this.searcher = searcher;
    }

    /** The values that begin with {@code prefix}, most statements first. */
    List<FacetValue> values(Dimension dimension, String prefix) {
        return values(Selection.ALL, dimension, prefix);
    }

    /** The values that begin with {@code prefix} among the statements of a selection, most statements first. */
    List<FacetValue> values(Selection selection, Dimension dimension, String prefix) {
        return searcher.facetValues(new FacetValuesRequest(selection, dimension, prefix, FacetValuesRequest.MAX_LIMIT))
                .facet()
                .values();
    }

    /** The count of every value by id; values without statements are not in it. */
    Map<String, Long> all(Dimension dimension) {
        return values(dimension, "").stream()
                .collect(Collectors.toMap(FacetValue::id, FacetValue::count, (first, second) -> first));
    }

    /** One value as the index knows it; empty where no statement has it. */
    Optional<FacetValue> one(Dimension dimension, String id) {
        Selection selection = Selection.ALL.with(dimension, ValueFilter.any(id));
        return searcher.facetValues(new FacetValuesRequest(selection, dimension, "", 1)).facet().values().stream()
                .filter(value -> value.id().equals(id) && value.count() > 0)
                .findFirst();
    }
}
