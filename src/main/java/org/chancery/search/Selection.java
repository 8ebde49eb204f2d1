package org.chancery.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
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
 * @param minConfidence how certain they must be, from 0 to 1; where empty, as certain as the engine was told that they must
 *     be to be shown. A statement that was not extracted is certain
 */
public record Selection(
        Optional<QueryNode> query,
        Map<Dimension, ValueFilter> filters,
        ValueFilter about,
        DateRange dates,
        OptionalDouble minConfidence) {
    /** Every statement that is certain enough to be shown. */
    public static final Selection ALL =
            new Selection(Optional.empty(), Map.of(), ValueFilter.ALL, DateRange.ALL, OptionalDouble.empty());

    public Selection {
        Objects.requireNonNull(query);
        Objects.requireNonNull(about);
        Objects.requireNonNull(dates);
        if (minConfidence.isPresent() && !isConfidence(minConfidence.getAsDouble())) {
            throw new IllegalArgumentException("minConfidence must be 0 to 1: " + minConfidence.getAsDouble());
        }
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
        return ALL.withQuery(Optional.of(query));
    }

    /** Whether it can be demanded: from 0 to 1, both inclusive. */
    public static boolean isConfidence(double value) {
        return value >= 0 && value <= 1;
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
        return new Selection(query, changed, about, dates, minConfidence);
    }

    /** This selection with another query, or none. */
    public Selection withQuery(Optional<QueryNode> other) {
        return new Selection(other, filters, about, dates, minConfidence);
    }

    /** This selection with another demand on what is mentioned. */
    public Selection withAbout(ValueFilter other) {
        return new Selection(query, filters, other, dates, minConfidence);
    }

    /** This selection with other dates. */
    public Selection withDates(DateRange other) {
        return new Selection(query, filters, about, other, minConfidence);
    }

    /** This selection with another demand on how certain statements are, or none of its own. */
    public Selection withMinConfidence(OptionalDouble other) {
        return new Selection(query, filters, about, dates, other);
    }
}
