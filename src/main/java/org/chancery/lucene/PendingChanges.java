package org.chancery.lucene;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.chancery.search.Selection;
import org.chancery.search.SortOrder;
import org.chancery.search.StatementWriter;
import org.chancery.statement.Statement;
import org.chancery.statement.Tellings;
import org.jspecify.annotations.Nullable;

/**
 * What has changed since the last commit, and what stands in the index with these changes made. A statement is looked up
 * in the index as it was last refreshed, unless it has been changed since: then its print, and mostly the statement
 * itself, is remembered, and only rarely must the index be refreshed for it. For use by one thread at a time.
 */
final class PendingChanges {
    private static final int MOST_TOUCHED = 1 << 19;

    private final IndexSession session;
    private final StatementDocuments documents;
    private final IndexingThreads threads;
    private final Touched touched = new Touched();
    private final RecentStatements recent = new RecentStatements();
    private DirectoryReader reader;
    private @Nullable DirectoryReader committed;
    private boolean certainlyDiffers;

    /** Whether an undo has begun that has not come to its end; nothing is read or changed before it has. */
    private boolean undoing;

    /** Whether the reader is older than the last commit. */
    private boolean behind;

    /**
     * What stands under an id.
     *
     * @param key a number made of the id
     * @param id the id
     * @param print the print of the statement; {@link Touched#NOTHING} where there is none
     * @param doc its number in the reader, or -1 where it is newer than that
     */
    record Stored(long key, BytesRef id, long print, int doc) {
        boolean exists() {
            return print != Touched.NOTHING;
        }
    }

    PendingChanges(IndexSession session, StatementDocuments documents, Analysis analysis) throws IOException {
        this.session = session;
        this.documents = documents;
        this.reader = session.reader();
        int count = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
        this.threads = new IndexingThreads(session, documents, analysis, count);
    }

    StatementDocuments.Encoded encode(Statement statement) {
        return documents.encode(statement);
    }

    StatementDocuments.Encoded encode(Tellings told) {
        return documents.encode(told);
    }

    /** What stands under an id now. */
    Stored find(String id) throws Exception {
        settle();
        BytesRef bytes = new BytesRef(id);
        long key = StringHelper.murmurhash3_x64_128(bytes)[0];
        if (touched.isOfThisRound(key)) {
            return new Stored(key, bytes, touched.now(key), -1);
        }
        Optional<StoredStatements.Found> found = StoredStatements.find(reader, bytes);
        return found.map(each -> new Stored(key, bytes, each.print(), each.doc()))
                .orElseGet(() -> new Stored(key, bytes, Touched.NOTHING, -1));
    }

    /** All that is told of the statement found. */
    Tellings load(Stored stored) throws Exception {
        StatementDocuments.Encoded remembered = recent.find(stored.key());
        if (remembered != null && stored.doc() < 0) {
            return remembered.tellings();
        }
        int doc = stored.doc();
        if (doc < 0) {
            refresh();
            doc = StoredStatements.find(reader, stored.id())
                    .orElseThrow(() -> new IllegalStateException("a statement just written is not there"))
                    .doc();
        }
        return StoredStatements.tellings(reader.storedFields(), doc);
    }

    /** The state of the index as of the last commit, which stays open until the next one or an undo. */
    DirectoryReader committed() throws Exception {
        settle();
        if (committed == null) {
            if (touched.size() == 0 && !certainlyDiffers) {
                reader.incRef();
                committed = reader;
            } else {
                committed = session.committed();
            }
        }
        return committed;
    }

    private void letGoOfCommitted() throws IOException {
        if (committed != null) {
            committed.decRef();
            committed = null;
        }
    }

    /** Puts a statement where {@code stored} stands. */
    void put(Stored stored, StatementDocuments.Encoded now) throws Exception {
        note(stored, now.print());
        recent.put(stored.key(), now);
        threads.add(new IndexingThreads.Change(stored.key(), stored.id(), now, stored.exists()));
    }

    /** Puts what is told now where {@code old} stands, if that is a change. */
    StatementWriter.Change replace(Stored stored, Statement old, Tellings told) throws Exception {
        StatementDocuments.Encoded now = encode(told);
        if (now.print() == stored.print()) {
            return StatementWriter.Change.UNCHANGED;
        }
        put(stored, now);
        boolean more = now.statement().sources().size() > old.sources().size();
        return more && old.saysTheSameAs(now.statement())
                ? StatementWriter.Change.MERGED
                : StatementWriter.Change.REPLACED;
    }

    /** Deletes what stands there. */
    void delete(Stored stored) throws Exception {
        note(stored, Touched.NOTHING);
        recent.remove(stored.key());
        threads.add(new IndexingThreads.Change(stored.key(), stored.id(), null, true));
    }

    private void note(Stored stored, long print) throws Exception {
        if (touched.size() == 0) {
            session.ready();
        }
        if (touched.size() >= MOST_TOUCHED) {
            refresh();
            touched.clear();
            certainlyDiffers = true;
        }
        touched.put(stored.key(), stored.print(), print);
    }

    /** What is done with each statement of a selection. */
    interface Action {
        void on(Stored stored, Tellings told) throws Exception;
    }

    /**
     * Does something with every statement of a selection, as it was before the first one was touched; returns how many. Where
     * the selection names no confidence, the uncertain ones are among them, for what is changed must not stay as it was unseen.
     */
    long forEach(Selection selection, QueryContext context, Action action) throws Exception {
        settle();
        refresh();
        DirectoryReader state = reader;
        state.incRef();
        try {
            Selection whole = selection.minConfidence().isPresent()
                    ? selection
                    : selection.withMinConfidence(OptionalDouble.of(0));
            Query query = SelectionQueries.of(whole, new Snapshot(state), context);
            StoredFields stored = state.storedFields();
            return new OrderedDocs(new IndexSearcher(state), query).forEach(SortOrder.RELEVANCE, doc -> {
                Tellings told = StoredStatements.tellings(stored, doc);
                action.on(find(told.all().getFirst().statement().id()), told);
            });
        } finally {
            state.decRef();
        }
    }

    private void refresh() throws Exception {
        threads.drain();
        DirectoryReader newer = DirectoryReader.openIfChanged(reader, session.writer(), true);
        if (newer != null) {
            replaceReader(newer);
        }
        touched.nextRound();
        recent.clear();
        behind = false;
    }

    private void replaceReader(DirectoryReader newer) throws IOException {
        DirectoryReader older = reader;
        reader = newer;
        older.close();
    }

    /** Whether the index with the changes is another one than without. */
    boolean differs() throws Exception {
        settle();
        return certainlyDiffers || touched.differs();
    }

    /** Makes the changes durable; they are read after {@link #settle}. */
    void commit() throws Exception {
        threads.drain();
        session.commit(IndexState.next());
        letGoOfCommitted();
        touched.clear();
        certainlyDiffers = false;
        behind = true;
    }

    /**
     * Undoes every change. Where that fails, the changes are gone all the same, and everything else here first tries again
     * to finish it.
     */
    void undo() throws InterruptedException, IOException {
        if (!undoing && touched.size() == 0 && !certainlyDiffers && session.isIntact()) {
            return;
        }
        undoing = true;
        letGoOfCommitted();
        threads.discard();
        session.reopen();
        DirectoryReader committed = session.reader();
        touched.clear();
        recent.clear();
        certainlyDiffers = false;
        undoing = false;
        behind = false;
        replaceReader(committed);
    }

    /** Finishes what the last undo or commit has left open. */
    void settle() throws Exception {
        if (undoing) {
            undo();
        }
        if (behind) {
            refresh();
        }
    }

    /** Stops the threads and lets go of the reader; the session stays open. */
    void close() throws InterruptedException, IOException {
        try {
            threads.discard();
        } finally {
            threads.close();
            letGoOfCommitted();
            reader.close();
        }
    }
}
