package org.chancery.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Threads that analyse and store statements while the next ones are being read. Changes of one statement keep their order,
 * for they all go to the same thread. What fails is told by the next {@link #add} or {@link #drain}; what comes after it is
 * thrown away until {@link #discard}. For use by one thread at a time.
 */
final class IndexingThreads implements AutoCloseable {
    private static final int QUEUED_BATCHES = 8;
    private static final int DELETION_BYTES = 64;
    private static final int BATCH_BYTES = 1 << 17;

    private final IndexSession session;
    private final StatementDocuments documents;
    private final List<Lane> lanes = new ArrayList<>();
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    /**
     * A change of one statement.
     *
     * @param key a number made of the id
     * @param id the id
     * @param now what is stored from now on; null where it is deleted
     * @param replaces whether something may be stored under that id
     */
    record Change(long key, BytesRef id, StatementDocuments.@Nullable Encoded now, boolean replaces) {}

    private record Batch(List<Change> changes, @Nullable CountDownLatch done) {}

    /** One thread with its queue, and the batch that is being filled for it. */
    private static final class Lane {
        final BlockingQueue<Batch> queue = new ArrayBlockingQueue<>(QUEUED_BATCHES);
        List<Change> filling = new ArrayList<>();
        int bytes;
        final Thread thread;

        Lane(Thread.Builder builder, Consumer<Lane> work) {
            thread = builder.unstarted(() -> work.accept(this));
        }
    }

    IndexingThreads(IndexSession session, StatementDocuments documents, Analysis analysis, int count) {
        this.session = session;
        this.documents = documents;
        for (int i = 0; i < count; i++) {
            Thread.Builder builder = Thread.ofPlatform().daemon().name("chancery-index-" + (i + 1));
            lanes.add(new Lane(builder, lane -> work(lane, new IndexedText(analysis))));
        }
        lanes.forEach(lane -> lane.thread.start());
    }

    /** Hands over a change; waits where the threads are far behind. */
    void add(Change change) throws Exception {
        rethrow();
        Lane lane = lanes.get((int) Long.remainderUnsigned(change.key(), lanes.size()));
        lane.filling.add(change);
        lane.bytes += change.now() == null ? DELETION_BYTES : change.now().bytes().length;
        if (lane.bytes >= BATCH_BYTES) {
            handOver(lane, null);
        }
    }

    private static void handOver(Lane lane, @Nullable CountDownLatch done) throws InterruptedException {
        lane.queue.put(new Batch(lane.filling, done));
        lane.filling = new ArrayList<>();
        lane.bytes = 0;
    }

    /** Waits until everything handed over is stored. */
    void drain() throws Exception {
        awaitAll();
        rethrow();
    }

    /** Waits until no thread works any more, and forgets what failed. */
    void discard() throws InterruptedException {
        failure.compareAndSet(null, new IllegalStateException("discarded"));
        awaitAll();
        failure.set(null);
    }

    private void awaitAll() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(lanes.size());
        for (Lane lane : lanes) {
            handOver(lane, done);
        }
        done.await();
    }

    private void rethrow() throws Exception {
        Exception failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    private void work(Lane lane, IndexedText text) {
        try {
            while (true) {
                Batch batch = lane.queue.take();
                for (Change change : batch.changes()) {
                    if (failure.get() == null) {
                        store(change, text);
                    }
                }
                if (batch.done() != null) {
                    batch.done().countDown();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void store(Change change, IndexedText text) {
        try {
            IndexWriter writer = session.writer();
            Term id = new Term(Fields.ID, change.id());
            if (change.now() == null) {
                writer.deleteDocuments(id);
                return;
            }
            Document document = documents.document(change.now(), text);
            if (change.replaces()) {
                writer.updateDocument(id, document);
            } else {
                writer.addDocument(document);
            }
        } catch (Exception e) {
            failure.compareAndSet(null, e);
        } catch (Error e) {
            // A thread that dies here would leave the others waiting for ever.
            failure.compareAndSet(null, new IllegalStateException("storing a statement failed: " + e, e));
        }
    }

    @Override
    public void close() {
        lanes.forEach(lane -> lane.thread.interrupt());
    }
}
