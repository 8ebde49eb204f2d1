package org.chancery.search;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One page of an answer.
 *
 * @param total exactly how many statements match, those shown as similar included
 * @param hits in the order asked for
 * @param facets by dimension, in the order asked for
 * @param next the cursor of the following page; empty on the last
 * @param interpreted what was recognised in the words of the query
 * @param didYouMean a better spelling, offered only where little or nothing was found
 * @param index the state of the index that answered
 * @param took how long the engine took
 */
public record SearchPage(
        long total,
        List<Hit> hits,
        Map<Dimension, Facet> facets,
        Optional<String> next,
        List<Interpretation> interpreted,
        Optional<DidYouMean> didYouMean,
        IndexInfo index,
        Duration took) {
    public SearchPage {
        hits = List.copyOf(hits);
        facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
        interpreted = List.copyOf(interpreted);
        Objects.requireNonNull(next);
        Objects.requireNonNull(didYouMean);
        Objects.requireNonNull(index);
        Objects.requireNonNull(took);
    }
}
