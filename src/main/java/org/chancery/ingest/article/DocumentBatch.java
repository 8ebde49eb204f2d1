package org.chancery.ingest.article;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * The documents of statements that are about to be committed together: kept with them, or taken back where they are not. No two
 * batches of a store may be put to at a time. May be used by several threads.
 */
public final class DocumentBatch {
    private final Supplier<DocumentStore> store;
    private final Queue<Put> added = new ConcurrentLinkedQueue<>();
    private Optional<DocumentStore> opened = Optional.empty();

    private record Put(String sha256, ArticleFormat format) {}

    /** A batch for that store, which is opened once there is something to put. */
    public DocumentBatch(Supplier<DocumentStore> store) {
        this.store = store;
    }

    private synchronized DocumentStore store() {
        if (opened.isEmpty()) {
            opened = Optional.of(store.get());
        }
        return opened.get();
    }

    /** Keeps a document, as {@link DocumentStore#put} does. */
    public String put(byte[] bytes, ArticleFormat format) {
        DocumentStore documents = store();
        Put put = new Put(Sha256.hex(bytes), format);
        if (!documents.has(put.sha256(), format)) {
            added.add(put);
        }
        return documents.put(bytes, format);
    }

    /** Everything put so far stays. */
    public void keep() {
        added.clear();
    }

    /** Everything put since the last {@link #keep} that was not there before is deleted; nothing may be put meanwhile. */
    public void takeBack() {
        for (Put put = added.poll(); put != null; put = added.poll()) {
            store().remove(put.sha256(), put.format());
        }
    }
}
