package org.chancery.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.ThreadInterruptedException;
import org.chancery.search.Dimension;
import org.chancery.search.SearchException;
import org.chancery.search.Selection;
import org.chancery.search.StatementWriter;
import org.chancery.search.ValueFilter;
import org.chancery.statement.Article;
import org.chancery.statement.Statement;
import org.chancery.statement.Tellings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes statements to the index: every method leaves either its whole effect or, with an exception, no open change at all. */
final class LuceneStatementWriter implements StatementWriter {
    private static final Logger LOG = LoggerFactory.getLogger(LuceneStatementWriter.class);

    private final PendingChanges pending;
    private final IndexSession session;
    private final QueryContext context;
    private final Runnable committed;
    private final int maxTextCharacters;
    private final ToldArticles articles;

    LuceneStatementWriter(
            Path folder, Directory directory, LuceneSettings settings, QueryContext context, Runnable committed) {
        this.context = context;
        this.committed = committed;
        this.maxTextCharacters = settings.maxTextCharacters();
        this.session = new IndexSession(folder, directory, context.analysis(), settings);
        try {
            this.pending =
                    new PendingChanges(session, new StatementDocuments(settings.authority()), context.analysis());
            this.articles = new ToldArticles(pending);
        } catch (IOException | RuntimeException e) {
            session.close();
            throw failure(e);
        }
    }

    @Override
    public Change put(Statement statement) {
        StatementDocuments.check(statement, maxTextCharacters);
        return undoingOnFailure(() -> {
            PendingChanges.Stored stored = pending.find(statement.id());
            StatementDocuments.Encoded now = pending.encode(statement);
            if (!stored.exists()) {
                pending.put(stored, now);
                return Change.ADDED;
            }
            if (stored.print() == now.print()) {
                return Change.UNCHANGED;
            }
            Tellings old = pending.load(stored);
            return pending.replace(stored, old.statement(), old.after(statement));
        });
    }

    @Override
    public ArticleChange putArticle(Article article, List<Statement> statements) {
        statements.forEach(statement -> StatementDocuments.check(statement, maxTextCharacters));
        return undoingOnFailure(() -> articles.put(article, statements));
    }

    @Override
    public boolean delete(String id) {
        return undoingOnFailure(() -> {
            PendingChanges.Stored stored = pending.find(id);
            if (stored.exists()) {
                pending.delete(stored);
            }
            return stored.exists();
        });
    }

    @Override
    public long deleteSource(String sourceId) {
        Selection ofSource = Selection.ALL.with(Dimension.SOURCE, ValueFilter.any(sourceId));
        return undoingOnFailure(() -> pending.forEach(ofSource, context, (stored, told) -> {
            Optional<Tellings> others = told.withoutSource(sourceId);
            if (others.isEmpty()) {
                pending.delete(stored);
            } else {
                pending.put(stored, pending.encode(others.get()));
            }
        }));
    }

    @Override
    public long delete(Selection selection) {
        return undoingOnFailure(() -> pending.forEach(selection, context, (stored, told) -> pending.delete(stored)));
    }

    @Override
    public void commit() {
        boolean differs = undoingOnFailure(() -> {
            if (!pending.differs()) {
                pending.undo();
                return false;
            }
            pending.commit();
            return true;
        });
        articles.forget();
        if (differs) {
            afterCommit(pending::settle);
            afterCommit(committed::run);
        }
    }

    @Override
    public void rollback() {
        articles.forget();
        toTheEnd(pending::undo);
    }

    @Override
    public void close() {
        toTheEnd(() -> {
            try (session) {
                pending.close();
            }
        });
    }

    private interface Step<T> {
        T run() throws Exception;
    }

    private <T> T undoingOnFailure(Step<T> step) {
        try {
            return step.run();
        } catch (Exception e) {
            SearchException failure = failure(e);
            try {
                rollback();
            } catch (RuntimeException undoing) {
                failure.addSuppressed(undoing);
            }
            if (isInterruption(e)) {
                Thread.currentThread().interrupt();
            }
            throw failure;
        }
    }

    /** What is durable stays so: a failure here is no failure of the commit, and made up for before anything else is done. */
    private void afterCommit(Ending step) {
        try {
            toTheEnd(step);
        } catch (SearchException e) {
            LOG.warn("what was just committed to the index is durable but not yet seen: {}", e.getMessage());
        }
    }

    private interface Ending {
        void run() throws Exception;
    }

    /**
     * Runs what must not be left half-done because the thread was interrupted before: Lucene and the queues would refuse to
     * wait. The thread is interrupted again afterwards.
     */
    private void toTheEnd(Ending ending) {
        boolean interrupted = Thread.interrupted();
        try {
            ending.run();
        } catch (Exception e) {
            interrupted |= isInterruption(e);
            throw failure(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static boolean isInterruption(Exception e) {
        return e instanceof InterruptedException || e instanceof ThreadInterruptedException;
    }

    private SearchException failure(Exception e) {
        return e instanceof SearchException known ? known : session.unavailable(e);
    }
}
