package org.chancery.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.chancery.search.SearchException;
import org.chancery.search.Selection;
import org.chancery.search.StatementWriter;
import org.chancery.statement.Statement;

/** Writes statements to the index. */
final class LuceneStatementWriter implements StatementWriter {
    private static final int MOST_TOUCHED = 1 << 19;

    private final IndexSession session;
    private final StatementDocuments documents;
    private final Runnable committed;
    private final IndexedText text;
    private final Touched touched = new Touched();
    private DirectoryReader reader;
    private boolean changed;

    LuceneStatementWriter(
            Path folder, Directory directory, Analysis analysis, LuceneSettings settings, Runnable committed) {
        this.documents = new StatementDocuments(settings.authority());
        this.committed = committed;
        this.text = new IndexedText(analysis);
        this.session = new IndexSession(folder, directory, analysis, settings);
        try {
            this.reader = session.reader();
        } catch (IOException e) {
            session.close();
            throw session.unavailable(e);
        }
    }

    @Override
    public Change put(Statement statement) {
        return undoingOnFailure(() -> putChecked(statement));
    }

    private Change putChecked(Statement statement) throws IOException {
        BytesRef id = new BytesRef(statement.id());
        byte[] encoded = StatementCodec.encode(statement);
        long print = StatementDocuments.print(encoded);
        long key = StringHelper.murmurhash3_x64_128(id)[0];
        if (touched.contains(key) && touched.now(key) == print) {
            return Change.UNCHANGED;
        }
        if (touched.isOfThisRound(key)) {
            refresh();
        }
        Optional<StoredStatements.Found> found = StoredStatements.find(reader, id);
        if (found.isEmpty()) {
            session.writer().addDocument(documents.document(statement, encoded, text));
            note(key, Touched.NOTHING, print);
            return Change.ADDED;
        }
        if (found.get().print() == print) {
            return Change.UNCHANGED;
        }
        Statement old = StoredStatements.load(reader, found.get().doc());
        boolean same = old.saysTheSameAs(statement);
        Statement now = same
                ? statement.toBuilder()
                        .sources(old.withSourcesOf(statement).sources())
                        .build()
                : statement;
        byte[] nowEncoded = StatementCodec.encode(now);
        long nowPrint = StatementDocuments.print(nowEncoded);
        if (nowPrint == found.get().print()) {
            return Change.UNCHANGED;
        }
        session.writer().updateDocument(new Term(Fields.ID, id), documents.document(now, nowEncoded, text));
        note(key, found.get().print(), nowPrint);
        return same ? Change.MERGED : Change.REPLACED;
    }

    private void note(long key, long was, long is) throws IOException {
        if (touched.size() >= MOST_TOUCHED) {
            refresh();
            touched.clear();
            changed = true;
        }
        touched.put(key, was, is);
    }

    private void refresh() throws IOException {
        DirectoryReader newer = DirectoryReader.openIfChanged(reader, session.writer(), true);
        if (newer != null) {
            reader.close();
            reader = newer;
        }
        touched.nextRound();
    }

    @Override
    public boolean delete(String id) {
        return false;
    }

    @Override
    public long deleteSource(String sourceId) {
        return 0;
    }

    @Override
    public long delete(Selection selection) {
        return 0;
    }

    @Override
    public void commit() {
        if (!changed && !touched.differs()) {
            if (touched.size() > 0) {
                rollback();
            }
            return;
        }
        undoingOnFailure(() -> {
            session.commit(IndexState.next());
            refresh();
            return true;
        });
        touched.clear();
        changed = false;
        committed.run();
    }

    @Override
    public void rollback() {
        touched.clear();
        changed = false;
        try {
            reader.close();
            session.reopen();
            reader = session.reader();
        } catch (IOException e) {
            throw session.unavailable(e);
        }
    }

    @Override
    public void close() {
        try (session) {
            reader.close();
        } catch (IOException e) {
            throw session.unavailable(e);
        }
    }

    private interface Step<T> {
        T run() throws IOException;
    }

    private <T> T undoingOnFailure(Step<T> step) {
        try {
            return step.run();
        } catch (IOException | RuntimeException e) {
            try {
                rollback();
            } catch (RuntimeException again) {
                e.addSuppressed(again);
            }
            throw e instanceof SearchException known ? known : session.unavailable(e);
        }
    }
}
