package org.chancery.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.chancery.search.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one segment, each built on first use: the dimensions that are counted by default packed into one number
 * a statement where they fit, the others plain. Safe for use by several threads.
 */
final class SegmentColumns {
    private final PackedLayout layout;
    private final Map<Dimension, ValueSets> sets;
    private final Map<Dimension, PlainColumn> plain = new EnumMap<>(Dimension.class);
    private boolean packingTried;
    private volatile long @Nullable [] packed;

    SegmentColumns(PackedLayout layout, Map<Dimension, ValueSets> sets) {
        this.layout = layout;
        this.sets = sets;
    }

    /** Builds the column of a dimension if that has not been done, from a reader of this segment. */
    synchronized void prepare(Dimension dimension, LeafReader segment) throws IOException {
        if (PackedLayout.holds(dimension) && !packingTried) {
            packed = pack(segment);
            packingTried = true;
        }
        if (!isPacked(dimension) && !plain.containsKey(dimension)) {
            int[] column = new int[segment.maxDoc()];
            SetReader.read(segment, dimension, sets(dimension), (doc, set) -> {
                column[doc] = set;
                return true;
            });
            plain.put(dimension, PlainColumn.of(column));
        }
    }

    private long @Nullable [] pack(LeafReader segment) throws IOException {
        long[] column = new long[segment.maxDoc()];
        for (Dimension dimension : PackedLayout.DIMENSIONS) {
            int shift = layout.shift(dimension);
            int greatest = layout.greatest(dimension);
            boolean fits = SetReader.read(segment, dimension, sets(dimension), (doc, set) -> {
                column[doc] |= (long) set << shift;
                return set <= greatest;
            });
            if (!fits) {
                return null;
            }
        }
        return column;
    }

    private ValueSets sets(Dimension dimension) {
        ValueSets known = sets.get(dimension);
        if (known == null) {
            throw new IllegalArgumentException("no sets of " + dimension);
        }
        return known;
    }

    /** Whether a dimension that was prepared is packed. */
    boolean isPacked(Dimension dimension) {
        return PackedLayout.holds(dimension) && packed != null;
    }

    /** The packed sets by statement; null where nothing is packed. Not to be changed. */
    long @Nullable [] packed() {
        return packed;
    }

    /** How the packed sets are laid out. */
    PackedLayout layout() {
        return layout;
    }

    /** The column of a dimension that was prepared and is not packed. */
    synchronized PlainColumn plain(Dimension dimension) {
        PlainColumn column = plain.get(dimension);
        if (column == null) {
            throw new IllegalStateException(dimension + " was not prepared");
        }
        return column;
    }
}
