package org.chancery.lucene;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.chancery.search.Dimension;

/** How many statements of one state of the index have each value that can be named. Immutable. */
final class ValuesInUse {
    /** The dimensions whose values have names. */
    static final Set<Dimension> NAMED = Collections.unmodifiableSet(
            EnumSet.of(Dimension.SPEAKER, Dimension.COUNTRY, Dimension.ORGANISATION, Dimension.GROUP, Dimension.TOPIC));

    private final Map<Dimension, Map<String, Integer>> counts = new EnumMap<>(Dimension.class);

    private ValuesInUse(Counted counted) {
        counted.counts().forEach((dimension, values) -> {
            Map<String, Integer> byValue = HashMap.newHashMap(values.size());
            for (int i = 0; i < values.size(); i++) {
                byValue.put(values.value(i), values.count(i));
            }
            counts.put(dimension, Collections.unmodifiableMap(byValue));
        });
    }

    /** Counts them. */
    static ValuesInUse of(IndexSearcher searcher, FacetCounter counter, QueryTimeout deadline) throws IOException {
        return new ValuesInUse(counter.count(
                new FacetCounter.Selected(searcher, MatchAllDocsQuery.INSTANCE, Map.of(), NAMED, deadline)));
    }

    /** How many statements have the value; 0 where none has. */
    int count(Dimension dimension, String id) {
        return of(dimension).getOrDefault(id, 0);
    }

    /** The values of a dimension that any statement has, with how many have each. */
    Map<String, Integer> of(Dimension dimension) {
        return counts.getOrDefault(dimension, Map.of());
    }
}
