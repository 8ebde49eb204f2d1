package org.chancery.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.chancery.search.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * Which names stand for something in a state of the index: worked out when first needed and kept as long as that state is
 * open. Safe for use by several threads.
 */
final class NamesInUse {
    private final KnownNames known;
    private final FacetCounter counter;
    private final double minConfidence;
    private final PerReader<Held> held = new PerReader<>(Held::new);

    /** The names of one state. Safe for use by several threads. */
    static final class State {
        private final List<KnownNames.Named> named;
        private final ValuesInUse values;
        private final NameRows rows;
        private @Nullable Map<String, Integer> words;

        private State(List<KnownNames.Named> named, ValuesInUse values, NameRows rows) {
            this.named = named;
            this.values = values;
            this.rows = rows;
        }

        /** All names in use: those of the authority, and those that statements give to whom it does not know. */
        NameRows rows() {
            return rows;
        }

        /** The words of all names in use, with the number of statements of the most frequent value that each names. */
        synchronized Map<String, Integer> words(Analysis analysis) {
            Map<String, Integer> found = words;
            if (found == null) {
                found = new HashMap<>();
                for (KnownNames.Named each : named) {
                    int count = values.count(each.dimension(), each.id());
                    for (String name : count > 0 ? each.names() : List.<String>of()) {
                        for (String word : analysis.words(name)) {
                            found.merge(word, count, Math::max);
                        }
                    }
                }
                words = found;
            }
            return found;
        }
    }

    /** A state, once it is known. */
    private static final class Held {
        private @Nullable State state;
    }

    /** The names of what has statements of at least that confidence. */
    NamesInUse(KnownNames known, FacetCounter counter, double minConfidence) {
        this.known = known;
        this.counter = counter;
        this.minConfidence = minConfidence;
    }

    /** The names of the state that is searched. */
    State of(IndexSearcher searcher, Deadline deadline) throws IOException {
        Held place = held.of(searcher.getIndexReader().getReaderCacheHelper());
        synchronized (place) {
            State state = place.state;
            if (state == null) {
                state = read(searcher, deadline);
                place.state = state;
            }
            return state;
        }
    }

    private State read(IndexSearcher searcher, Deadline deadline) throws IOException {
        ValuesInUse values = ValuesInUse.of(searcher, counter, minConfidence, deadline);
        List<KnownNames.Named> unknown = new ArrayList<>();
        for (Dimension dimension : List.of(Dimension.SPEAKER, Dimension.ORGANISATION)) {
            Map<String, List<String>> names = LabelTerms.names(searcher.getIndexReader(), dimension);
            names.forEach((id, all) -> {
                if (!known.of(dimension).containsKey(id) && values.count(dimension, id) > 0) {
                    unknown.add(new KnownNames.Named(dimension, id, all.getFirst(), all, List.of()));
                }
            });
        }
        List<KnownNames.Named> named = new ArrayList<>(known.all());
        named.addAll(unknown);
        return new State(named, values, NameRows.inUse(known.rows(), NameRows.rows(unknown), values));
    }
}
