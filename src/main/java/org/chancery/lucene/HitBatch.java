package org.chancery.lucene;

import java.util.Objects;
import org.apache.lucene.search.DocIdStream;
import org.chancery.search.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * Some hits of one segment whose values are looked at together: gathered into buffers first, without a branch, which is
 * what makes counting fast. Not safe for use by several threads.
 */
final class HitBatch {
    /** How many hits at most. */
    static final int CAPACITY = 4096;

    /** How many come from a stream at once, unless the batch is empty. */
    private static final int CHUNK = 512;

    private final int[] docs = new int[CAPACITY];
    private final int[] incoming = new int[CHUNK];
    private final int[] sets = new int[CAPACITY];
    private final long[] packed = new long[CAPACITY];
    private @Nullable SegmentColumns columns;
    private int size;

    /** Lets go of all hits; what follows belongs to the segment of these columns. */
    void begin(SegmentColumns segment) {
        columns = segment;
        size = 0;
    }

    /** Lets go of all hits. */
    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    /** Whether there is no room for more. */
    boolean isFull() {
        return size > CAPACITY - CHUNK;
    }

    /** Adds a hit to a batch that is not full. */
    void add(int doc) {
        docs[size++] = doc;
    }

    /** Adds what comes next of a stream to a batch that is not full; false where the stream has ended. */
    boolean add(DocIdStream stream) {
        if (size == 0) {
            size = stream.intoArray(docs);
            return size > 0;
        }
        int count = stream.intoArray(incoming);
        System.arraycopy(incoming, 0, docs, size, count);
        size += count;
        return count > 0;
    }

    /** Fetches the packed values of all hits, where the segment has any: to be called once before {@link #sets}. */
    void gather() {
        long[] column = columns().packed();
        if (column != null) {
            for (int i = 0; i < size; i++) {
                packed[i] = column[docs[i]];
            }
        }
    }

    /** The set of each hit in a dimension, by place; valid until this is called again. Not to be changed. */
    int[] sets(Dimension dimension) {
        SegmentColumns segment = columns();
        if (segment.isPacked(dimension)) {
            int shift = segment.layout().shift(dimension);
            int mask = segment.layout().greatest(dimension);
            for (int i = 0; i < size; i++) {
                sets[i] = (int) (packed[i] >>> shift) & mask;
            }
        } else {
            segment.plain(dimension).gather(docs, size, sets);
        }
        return sets;
    }

    /** Counts the sets of all hits in a dimension. */
    void count(Dimension dimension, ValueTally tally) {
        SegmentColumns segment = columns();
        if (segment.isPacked(dimension) && !tally.isNoting()) {
            tally.add(
                    packed, segment.layout().shift(dimension), segment.layout().greatest(dimension), size);
        } else {
            tally.add(sets(dimension), size);
        }
    }

    /** Makes this batch those hits of another, gathered one for which {@code marks} holds {@code mark}. */
    void select(HitBatch from, int[] marks, int mark) {
        begin(from.columns());
        for (int i = 0; i < from.size; i++) {
            docs[size] = from.docs[i];
            packed[size] = from.packed[i];
            size += marks[i] == mark ? 1 : 0;
        }
    }

    private SegmentColumns columns() {
        return Objects.requireNonNull(columns);
    }
}
