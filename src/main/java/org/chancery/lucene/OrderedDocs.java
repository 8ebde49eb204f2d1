package org.chancery.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;
import org.chancery.search.SortOrder;

/**
 * All statements that a query matches, by number. In an order of time they are sorted within each segment and then merged,
 * which takes some twenty bytes of memory for each.
 */
final class OrderedDocs {
    private final IndexReader reader;
    private final HitWalk walk;

    OrderedDocs(IndexSearcher searcher, Query query) throws IOException {
        this.reader = searcher.getIndexReader();
        this.walk = new HitWalk(searcher, query);
    }

    /** Takes the number of a statement. */
    interface DocConsumer<E extends Exception> {
        void accept(int doc) throws E;
    }

    /** Hands over every number in that order, in the order of storage where it is RELEVANCE; returns how many there were. */
    <E extends Exception> long forEach(SortOrder order, DocConsumer<E> consumer) throws IOException, E {
        long count = 0;
        PriorityQueue<Run> runs =
                new PriorityQueue<>(Comparator.comparingInt(Run::time).thenComparing(Run::id));
        for (LeafReaderContext leaf : reader.leaves()) {
            int[] docs = docs(leaf);
            count += docs.length;
            if (order == SortOrder.RELEVANCE) {
                for (int doc : docs) {
                    consumer.accept(leaf.docBase + doc);
                }
            } else if (docs.length > 0) {
                runs.add(new Run(leaf, docs, order));
            }
        }
        while (!runs.isEmpty()) {
            Run first = runs.poll();
            consumer.accept(first.doc());
            if (first.advance()) {
                runs.add(first);
            }
        }
        return count;
    }

    private int[] docs(LeafReaderContext leaf) throws IOException {
        IntStream.Builder docs = IntStream.builder();
        SimpleCollector collector = new SimpleCollector() {
            @Override
            public void collect(int doc) {
                docs.add(doc);
            }

            @Override
            public ScoreMode scoreMode() {
                return ScoreMode.COMPLETE_NO_SCORES;
            }
        };
        walk.run(leaf, collector, Deadline.never());
        return docs.build().toArray();
    }

    /** The statements of one segment in order, and how far they have been handed over. */
    private static final class Run {
        private final int docBase;
        private final SortedDocValues ids;

        /** Time in the upper half, number of the id among the ids of the segment in the lower. */
        private final long[] places;

        private final int[] docOfId;
        private int next;
        private BytesRef id;

        Run(LeafReaderContext leaf, int[] docs, SortOrder order) throws IOException {
            docBase = leaf.docBase;
            SortedDocValues values = leaf.reader().getSortedDocValues(Fields.ID);
            if (values == null) {
                throw new IllegalStateException("documents without ids");
            }
            ids = values;
            NumericDocValues dates = leaf.reader().getNumericDocValues(Fields.DATE);
            places = new long[docs.length];
            docOfId = new int[ids.getValueCount()];
            for (int i = 0; i < docs.length; i++) {
                if (!ids.advanceExact(docs[i])) {
                    throw new IllegalStateException("a document without an id");
                }
                int time = Integer.MAX_VALUE;
                if (dates != null && dates.advanceExact(docs[i])) {
                    time = order == SortOrder.NEWEST ? (int) -dates.longValue() : (int) dates.longValue();
                }
                places[i] = ((long) time << Integer.SIZE) | ids.ordValue();
                docOfId[ids.ordValue()] = docs[i];
            }
            Arrays.sort(places);
            id = readId();
        }

        int time() {
            return (int) (places[next] >> Integer.SIZE);
        }

        BytesRef id() {
            return id;
        }

        int doc() {
            return docBase + docOfId[(int) places[next]];
        }

        boolean advance() throws IOException {
            if (++next == places.length) {
                return false;
            }
            id = readId();
            return true;
        }

        private BytesRef readId() throws IOException {
            return BytesRef.deepCopyOf(ids.lookupOrd((int) places[next]));
        }
    }
}
