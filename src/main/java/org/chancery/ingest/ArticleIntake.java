package org.chancery.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.chancery.ingest.article.ArticleDocument;
import org.chancery.ingest.article.ArticleFormat;
import org.chancery.ingest.article.ArticleMetadata;
import org.chancery.ingest.article.ArticleRefusal;
import org.chancery.ingest.article.DocumentBatch;
import org.chancery.ingest.article.DocumentStore;
import org.chancery.ingest.article.TranscodedBytes;
import org.chancery.search.SearchException;
import org.chancery.search.StatementWriter;
import org.chancery.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Takes in articles one by one as they come, each durable and searchable before the next is written. It holds the index's one writer
 * from {@link #open}, or else the first article, until it is closed. Articles are read side by side by as many threads as call. Safe for use
 * by several threads.
 */
public final class ArticleIntake implements AutoCloseable {
    private final ArticleInput input;
    private final Supplier<StatementWriter> writers;
    private final Queue<ArticleReading> idle = new ConcurrentLinkedQueue<>();

    /** Held while something is written; so that whoever waits for it is served in turn, it is fair. */
    private final Lock writing = new ReentrantLock(true);

    private @Nullable StatementWriter writer;
    private @Nullable DocumentStore documents;
    private boolean closed;

    /**
     * An article as it came.
     *
     * @param bytes its bytes, not to be changed
     * @param format how they are written down
     * @param charset the charset that was told beside them; empty where they must tell it themselves
     * @param metadata what was told beside them, which goes before what they tell
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Given(byte[] bytes, ArticleFormat format, Optional<Charset> charset, ArticleMetadata metadata) {
        public Given {
            Objects.requireNonNull(bytes);
            Objects.requireNonNull(format);
            Objects.requireNonNull(charset);
            Objects.requireNonNull(metadata);
        }
    }

    /**
     * What came of an article.
     *
     * @param document the SHA-256 by which it is kept
     * @param statements what it says, in the order of its words; as it says it, not united with what others say
     * @param report what changed
     */
    public record Taken(String document, List<Statement> statements, FileReport report) {
        public Taken {
            statements = List.copyOf(statements);
            Objects.requireNonNull(report);
        }
    }

    /**
     * An intake.
     *
     * @param input how articles are read, and where they are kept
     * @param writers opens the index's writer; throws SearchException where another writer has not been closed
     */
    public ArticleIntake(ArticleInput input, Supplier<StatementWriter> writers) {
        this.input = input;
        this.writers = writers;
    }

    /** Takes hold of the index's writer; throws SearchException where that is not possible now. */
    public void open() {
        writing.lock();
        try {
            writer();
        } finally {
            writing.unlock();
        }
    }

    private StatementWriter writer() {
        if (closed) {
            throw SearchException.Unavailable.closing();
        }
        StatementWriter held = writer;
        if (held == null) {
            held = writers.get();
            writer = held;
        }
        return held;
    }

    private DocumentStore documents() {
        DocumentStore held = documents;
        if (held == null) {
            held = input.documents().get();
            documents = held;
        }
        return held;
    }

    /**
     * Takes an article in, in place of what it was before. It is durable and searchable once this returns, and where it throws nothing has
     * changed. Throws {@link NotTaken} where it cannot be read, SearchException where the index cannot be written or the article
     * cannot be kept, and whatever else reading or extraction fails with.
     */
    public Taken take(Given given) {
        try {
            byte[] bytes = given.charset()
                    .map(charset -> TranscodedBytes.of(given.bytes(), given.format(), charset))
                    .orElse(given.bytes());
            ArticleDocument article = input.reader().read(bytes, given.format(), given.metadata());
            List<Outcome> outcomes = read(article);
            FileReport report = write(article.sha256(), bytes, given.format(), outcomes);
            return new Taken(article.sha256(), statements(outcomes), report);
        } catch (ArticleRefusal refusal) {
            throw new NotTaken(String.valueOf(refusal.getMessage()));
        } catch (Refusal refusal) {
            throw new NotTaken(refusal.reason());
        } catch (UncheckedIOException | IOException e) {
            String message = "the article cannot be kept: " + e.getMessage();
            throw String.valueOf(e.getMessage()).contains(DocumentStore.FULL)
                    ? new SearchException.NoRoom(message, e)
                    : new SearchException.Unavailable(message, e);
        }
    }

    private List<Outcome> read(ArticleDocument article) {
        ArticleReading taken = idle.poll();
        ArticleReading reading = taken == null ? new ArticleReading(input) : taken;
        String name = article.metadata()
                .url()
                .map(Object::toString)
                .orElse("Article " + article.sha256().substring(0, 12));
        List<Outcome> outcomes = reading.outcomes(article, Optional.empty(), name);
        // Not where it failed: nobody knows what state that left it in.
        idle.add(reading);
        return outcomes;
    }

    private FileReport write(String sha256, byte[] bytes, ArticleFormat format, List<Outcome> outcomes)
            throws IOException {
        writing.lock();
        try (RejectionLog log = RejectionLog.open(IngestOptions.DEFAULT)) {
            StatementWriter held = writer();
            DocumentBatch batch = new DocumentBatch(this::documents);
            try {
                batch.put(bytes, format);
                OutcomeWriting to = new OutcomeWriting(held, log, new ArrayList<>(), 0);
                Path name = Path.of(sha256);
                Tally tally = new Tally(name);
                outcomes.forEach(outcome -> to.one(outcome, name, tally));
                held.commit();
                batch.keep();
                return tally.report();
            } catch (RuntimeException | Error e) {
                // Whoever calls may survive an Error too, and the next article must not be committed with half of this
                // one.
                undo(held, e);
                throw e;
            } finally {
                batch.takeBack();
            }
        } finally {
            writing.unlock();
        }
    }

    private static void undo(StatementWriter writer, Throwable failure) {
        try {
            writer.rollback();
        } catch (RuntimeException undoing) {
            failure.addSuppressed(undoing);
        }
    }

    private static List<Statement> statements(List<Outcome> outcomes) {
        List<Statement> statements = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Told told) {
                told.statements().forEach(each -> statements.add(each.statement()));
            }
        }
        return statements;
    }

    /** Lets go of the writer, once what is being written is; nothing is taken any more. */
    @Override
    public void close() {
        writing.lock();
        try {
            closed = true;
            StatementWriter held = writer;
            writer = null;
            if (held != null) {
                held.close();
            }
        } finally {
            writing.unlock();
        }
    }
}
