package org.chancery.lucene;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one object for each state of an index or a segment for as long as that is open. Safe for use by several threads.
 *
 * @param <T> what is kept
 */
final class PerReader<T> {
    private final ConcurrentMap<IndexReader.CacheKey, T> kept = new ConcurrentHashMap<>();
    private final Supplier<T> create;

    PerReader(Supplier<T> create) {
        this.create = create;
    }

    /** What belongs to that state, made by the supplier when first asked for; always new where the reader cannot tell its state. */
    T of(IndexReader.@Nullable CacheHelper helper) {
        if (helper == null) {
            return create.get();
        }
        T known = kept.get(helper.getKey());
        return known != null
                ? known
                : kept.computeIfAbsent(helper.getKey(), key -> {
                    helper.addClosedListener(kept::remove);
                    return create.get();
                });
    }

    /** How many are kept now. */
    int size() {
        return kept.size();
    }
}
