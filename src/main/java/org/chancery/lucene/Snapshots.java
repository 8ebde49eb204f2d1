package org.chancery.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.chancery.search.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The present state of the index and the last ones before it, so that a page can be followed by the next one while the
 * index changes. Safe for use by several threads.
 */
final class Snapshots implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    private final Duration lifetime;
    private final int held;
    private final Warming warming;
    private final LongSupplier nanoTime;
    private final Deque<Earlier> earlier = new ArrayDeque<>();

    /** Held while a new state is opened and made ready, which may take long; taken before this object's own lock. */
    private final Lock refreshing = new ReentrantLock();

    private volatile Snapshot current;

    /** Whether the last commit could not be taken up. */
    private volatile boolean behind;

    private volatile boolean closed;

    private record Earlier(Snapshot snapshot, long replacedAt) {}

    /** Opens the last commit of {@code directory}. */
    Snapshots(Directory directory, LuceneSettings settings, Warming warming, LongSupplier nanoTime) throws IOException {
        this.lifetime = settings.cursorLifetime();
        this.held = settings.heldVersions();
        this.warming = warming;
        this.nanoTime = nanoTime;
        this.current = snapshot(DirectoryReader.open(directory));
    }

    /** Makes ready what the first search of a new state of the index would else wait for. */
    interface Warming {
        void of(DirectoryReader reader) throws IOException;
    }

    private Snapshot snapshot(DirectoryReader reader) throws IOException {
        try {
            Snapshot snapshot = new Snapshot(reader);
            warming.of(reader);
            return snapshot;
        } catch (RuntimeException | IOException e) {
            reader.close();
            throw e;
        }
    }

    /** The present state, held: the caller releases it. */
    Snapshot hold() {
        if (behind) {
            retry();
        }
        while (true) {
            Snapshot snapshot = current;
            if (snapshot.hold()) {
                return snapshot;
            }
            if (snapshot == current) {
                throw new SearchException.Unavailable("the index is closed");
            }
        }
    }

    /** The state of that version, held; empty where it is not kept any longer. */
    synchronized Optional<Snapshot> hold(String version) {
        dropOld();
        if (current.info().version().equals(version) && current.hold()) {
            return Optional.of(current);
        }
        for (Earlier each : earlier) {
            if (each.snapshot().info().version().equals(version)
                    && each.snapshot().hold()) {
                return Optional.of(each.snapshot());
            }
        }
        return Optional.empty();
    }

    /** The present state, for a look at what never changes in it. */
    Snapshot current() {
        return current;
    }

    /**
     * Takes up the last commit, where there has been one; where that fails, it is tried again before the next search. Who
     * holds or wants a state need not wait for it.
     */
    void refresh() throws IOException {
        refreshing.lock();
        try {
            takeUp();
        } finally {
            refreshing.unlock();
        }
    }

    private void retry() {
        if (!refreshing.tryLock()) {
            return;
        }
        try {
            takeUp();
        } catch (IOException | RuntimeException e) {
            LOG.debug("the index still cannot be read anew", e);
        } finally {
            refreshing.unlock();
        }
    }

    private void takeUp() throws IOException {
        if (closed) {
            return;
        }
        behind = true;
        DirectoryReader newer = DirectoryReader.openIfChanged(current.reader());
        Optional<Snapshot> next = newer == null ? Optional.empty() : Optional.of(snapshot(newer));
        synchronized (this) {
            if (next.isPresent()) {
                earlier.addFirst(new Earlier(current, nanoTime.getAsLong()));
                current = next.get();
            }
            dropOld();
        }
        behind = false;
    }

    /** Lets go of states beyond the number to be held and of those whose time is over. */
    private void dropOld() {
        long now = nanoTime.getAsLong();
        int kept = 0;
        for (Iterator<Earlier> each = earlier.iterator(); each.hasNext(); ) {
            Earlier next = each.next();
            if (kept++ >= held || now - next.replacedAt() > lifetime.toNanos()) {
                each.remove();
                release(next.snapshot());
            }
        }
    }

    /** Releases a snapshot that was held. */
    static void release(Snapshot snapshot) {
        try {
            snapshot.release();
        } catch (IOException e) {
            throw new SearchException.Unavailable("a state of the index could not be closed: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        refreshing.lock();
        try {
            closeAll();
        } finally {
            refreshing.unlock();
        }
    }

    private synchronized void closeAll() {
        if (!closed) {
            closed = true;
            earlier.forEach(each -> release(each.snapshot()));
            earlier.clear();
            release(current);
        }
    }
}
