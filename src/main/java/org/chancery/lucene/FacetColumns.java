package org.chancery.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.chancery.search.Dimension;

/**
 * The columns of an index: for every statement and dimension the number of its set of values. Columns belong to segments
 * and are let go with them; the sets are shared by all. Safe for use by several threads.
 */
final class FacetColumns {
    private final Map<Dimension, ValueSets> sets = new EnumMap<>(Dimension.class);
    private final PerReader<SegmentColumns> segments;

    FacetColumns() {
        this(PackedLayout.DEFAULT);
    }

    FacetColumns(PackedLayout layout) {
        for (Dimension dimension : Dimension.values()) {
            sets.put(dimension, new ValueSets());
        }
        this.segments = new PerReader<>(() -> new SegmentColumns(layout, sets));
    }

    /** Builds what the default facets need of every segment that is new, so that no search has to wait for it. */
    void warm(IndexReader reader) throws IOException {
        try {
            reader.leaves().parallelStream().forEach(leaf -> {
                try {
                    prepared(leaf, PackedLayout.DIMENSIONS);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The columns of each segment in order, those of the given dimensions ready for use. */
    List<SegmentColumns> prepare(List<LeafReaderContext> leaves, Collection<Dimension> dimensions) throws IOException {
        List<SegmentColumns> prepared = new ArrayList<>(leaves.size());
        for (LeafReaderContext leaf : leaves) {
            prepared.add(prepared(leaf, dimensions));
        }
        return prepared;
    }

    private SegmentColumns prepared(LeafReaderContext leaf, Collection<Dimension> dimensions) throws IOException {
        // Wrappers that watch the clock would be asked once a statement.
        LeafReader segment = FilterLeafReader.unwrap(leaf.reader());
        SegmentColumns columns = segments.of(segment.getCoreCacheHelper());
        for (Dimension dimension : dimensions) {
            columns.prepare(dimension, segment);
        }
        return columns;
    }

    /** All values and sets of a dimension that any column has now. */
    ValueSets.View sets(Dimension dimension) {
        ValueSets known = sets.get(dimension);
        if (known == null) {
            throw new IllegalArgumentException("no sets of " + dimension);
        }
        return known.view();
    }

    /** How many segments have columns now. */
    int segmentCount() {
        return segments.size();
    }
}
