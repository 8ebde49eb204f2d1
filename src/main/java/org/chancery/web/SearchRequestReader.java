package org.chancery.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.search.Dimension;
import org.chancery.search.SearchRequest;
import org.chancery.search.SortOrder;

/** Reads the parameters of a search: the selection, and what is wanted of it. */
final class SearchRequestReader {
    static final Map<String, Dimension> DIMENSIONS = byId(Dimension.values(), Dimension::id);
    static final Map<String, SortOrder> SORTS = byId(SortOrder.values(), SortOrder::id);
    /** In the order in which errors list them. */
    private static final Map<String, Boolean> FLAG = flag();

    private static final int DEFAULT_FACET_LIMIT = 10;

    private final SelectionReader selections;

    SearchRequestReader(SelectionReader selections) {
        this.selections = selections;
    }

    /** The request; faults are left with {@code reader}. An empty {@code facet} means none. */
    SearchRequest read(ParameterReader reader) {
        boolean facetsGiven = reader.isGiven("facet");
        List<Dimension> facets = reader.choices("facet", DIMENSIONS);
        return new SearchRequest(
                selections.read(reader),
                facetsGiven ? facets : SearchRequest.DEFAULT_FACETS,
                reader.number("facetLimit", 1, SearchRequest.MAX_LIMIT, DEFAULT_FACET_LIMIT),
                reader.choice("sort", SORTS, SortOrder.RELEVANCE),
                reader.number("limit", 0, SearchRequest.MAX_LIMIT, SearchRequest.DEFAULT_LIMIT),
                reader.one("cursor"),
                reader.choice("explain", FLAG, false));
    }

    private static Map<String, Boolean> flag() {
        Map<String, Boolean> flag = new LinkedHashMap<>();
        flag.put("true", true);
        flag.put("false", false);
        return flag;
    }

    private static <T> Map<String, T> byId(T[] values, Function<T, String> id) {
        return Stream.of(values).collect(Collectors.toMap(id, value -> value, (a, b) -> a, LinkedHashMap::new));
    }
}
