package org.chancery.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.query.DateRange;
import org.chancery.query.QueryNode;

/**
 * Which statements are meant: those that match the query and every filter. Values of the filters are the ids and codes
 * of the index, already resolved from whatever name was given.
 *
 * @param query what must match; everything where empty
 * @param filters by dimension; dimensions without a demand are left out
 * @param about countries and speakers that must be mentioned
 * @param dates when they were said
 */
public record Selection(
        Optional<QueryNode> query, Map<Dimension, ValueFilter> filters, ValueFilter about, DateRange dates) {
    /** Every statement. */
    public static final Selection ALL = new Selection(Optional.empty(), Map.of(), ValueFilter.ALL, DateRange.ALL);

    public Selection {
        Objects.requireNonNull(query);
        Objects.requireNonNull(about);
        Objects.requireNonNull(dates);
        EnumMap<Dimension, ValueFilter> demands = new EnumMap<>(Dimension.class);
        filters.forEach((dimension, filter) -> {
            if (!filter.isAll()) {
                demands.put(dimension, filter);
            }
        });
        filters = Collections.unmodifiableMap(demands);
    }

    /** Statements that match {@code query}. */
    public static Selection of(QueryNode query) {
        return new Selection(Optional.of(query), Map.of(), ValueFilter.ALL, DateRange.ALL);
    }

    /** What is demanded of {@code dimension}. */
    public ValueFilter filter(Dimension dimension) {
        return filters.getOrDefault(dimension, ValueFilter.ALL);
    }

    /** This selection with the demand on one dimension replaced. */
    public Selection with(Dimension dimension, ValueFilter filter) {
        EnumMap<Dimension, ValueFilter> changed = new EnumMap<>(Dimension.class);
        changed.putAll(filters);
        changed.put(dimension, filter);
        return new Selection(query, changed, about, dates);
    }
}
