package org.chancery.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import org.chancery.authority.Authority;
import org.chancery.ingest.InputReading.Message;
import org.chancery.ingest.article.DocumentBatch;
import org.chancery.search.StatementWriter;

/**
 * Takes files into an index: reads and checks their records on one thread while it writes the statements on the caller's, with
 * bounded memory however large the files are. All of it becomes durable at once, at the end.
 */
public final class Ingest {
    private static final int QUEUED_BATCHES = 8;

    private final Authority authority;
    private final IngestOptions options;
    private final Progress progress;
    private final Optional<ArticleInput> articles;

    /** An ingest that resolves names by {@code authority} and tells {@code progress} how far it is. */
    public Ingest(Authority authority, IngestOptions options, Progress progress) {
        this(authority, options, progress, Optional.empty());
    }

    /** As the other, and reads articles by {@code articles}; where that is empty, articles are refused. */
    public Ingest(Authority authority, IngestOptions options, Progress progress, Optional<ArticleInput> articles) {
        this.authority = authority;
        this.options = options;
        this.progress = progress;
        this.articles = articles;
    }

    /**
     * Takes those files, and those in these folders, into the index that {@code writer} writes, and commits. Input that
     * is not valid is in the report; it never makes this fail. Where the writer fails, or the thread is interrupted, or the rejections
     * cannot be written, everything since the last commit is undone and the exception passed on.
     */
    public IngestReport run(List<Path> paths, StatementWriter writer) {
        long start = System.nanoTime();
        InputFiles input = InputFiles.of(paths);
        DocumentBatch documents = ArticleInput.batch(articles);
        try (RejectionLog log = RejectionLog.open(options)) {
            input.refused().forEach(log::add);
            List<Duplicate> duplicates = new ArrayList<>();
            List<FileReport> files =
                    read(input, documents, new OutcomeWriting(writer, log, duplicates, options.listed()));
            boolean commit = !options.strict() || log.count() == 0;
            log.flush();
            if (commit) {
                writer.commit();
                documents.keep();
            } else {
                writer.rollback();
            }
            Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
            return new IngestReport(files, log.kept(), log.count(), duplicates, input.skipped(), commit, elapsed);
        } catch (IOException e) {
            writer.rollback();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            writer.rollback();
            throw e;
        } finally {
            documents.takeBack();
        }
    }

    private List<FileReport> read(InputFiles input, DocumentBatch documents, OutcomeWriting writing) {
        BlockingQueue<Message> queue = new ArrayBlockingQueue<>(QUEUED_BATCHES);
        Thread reading = Thread.ofPlatform()
                .name("chancery-ingest-reading")
                .daemon()
                .unstarted(new InputReading(input, options, authority, progress, articles, documents, queue));
        reading.start();
        try {
            return writing.all(queue);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while indexing");
        } finally {
            end(reading);
        }
    }

    /** Nothing must be kept any more once this returns. */
    private static void end(Thread reading) {
        reading.interrupt();
        boolean interrupted = false;
        while (reading.isAlive()) {
            try {
                reading.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
