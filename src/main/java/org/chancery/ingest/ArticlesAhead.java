package org.chancery.ingest;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chancery.ingest.article.DocumentBatch;

/**
 * Reads articles on as many threads as there are processors, a few ahead of the one that is asked for, so that memory stays bounded. For
 * use by one thread.
 */
final class ArticlesAhead implements AutoCloseable {
    private static final int AHEAD = 4;

    private final ExecutorService threads;
    private final ThreadLocal<Function<Path, List<Outcome>>> reading;
    private final Iterator<Path> files;
    private final Deque<Begun> begun = new ArrayDeque<>();

    private record Begun(Path file, Future<List<Outcome>> outcomes) {}

    ArticlesAhead(ArticleInput input, DocumentBatch documents, List<Path> files) {
        this(
                () -> {
                    ArticleReading reading = new ArticleReading(input);
                    return file -> reading.read(file, documents);
                },
                files);
    }

    /** Reads those files, each thread with a reading of its own. */
    ArticlesAhead(Supplier<Function<Path, List<Outcome>>> reading, List<Path> files) {
        this.threads = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().name("chancery-articles-", 0).daemon().factory());
        this.reading = ThreadLocal.withInitial(reading);
        this.files = files.iterator();
    }

    /** So many articles are in memory at most: begun, and not yet asked for. */
    static int window() {
        return AHEAD * Runtime.getRuntime().availableProcessors();
    }

    /** What comes of the next article, in the order of the files. Throws CancellationException where the thread is interrupted. */
    List<Outcome> next() {
        while (begun.size() < window() && files.hasNext()) {
            Path file = files.next();
            begun.add(new Begun(file, threads.submit(() -> reading.get().apply(file))));
        }
        Begun next = begun.remove();
        try {
            return next.outcomes().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while reading articles");
        } catch (ExecutionException e) {
            throw new IllegalStateException("the article " + next.file() + " could not be read", e.getCause());
        }
    }

    /** Waits for the articles that are being read, so that none is kept afterwards. */
    @Override
    public void close() {
        threads.shutdownNow();
        boolean interrupted = false;
        for (boolean ended = false; !ended; ) {
            try {
                ended = threads.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
