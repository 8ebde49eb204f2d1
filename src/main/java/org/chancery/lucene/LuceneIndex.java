package org.chancery.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.chancery.search.SearchException;
import org.chancery.search.StatementSearcher;
import org.chancery.search.StatementWriter;
import org.jspecify.annotations.Nullable;

/**
 * An index in a folder. Any number of processes may read it; one may write, and holds a lock while it has a writer. Safe
 * for use by several threads.
 */
public final class LuceneIndex implements AutoCloseable {
    /** The number of the commit that makes an empty index; commits are numbered from 1 on. */
    private static final long AS_MADE = 1;

    private final Path folder;
    private final Directory directory;
    private final LuceneSettings settings;
    private final QueryContext context;
    private final Snapshots snapshots;
    private final LuceneStatementSearcher searcher;

    private LuceneIndex(Path folder, Directory directory, LuceneSettings settings) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.settings = settings;
        // the library knows one limit for the whole process
        IndexSearcher.setMaxClauseCount(settings.maxClauses());
        StatementFacets facets = new StatementFacets(settings.authority(), new FacetColumns());
        this.context = QueryContext.of(settings, new Analysis(), facets.labels());
        this.snapshots = new Snapshots(directory, settings, facets::warm, System::nanoTime);
        this.searcher = new LuceneStatementSearcher(snapshots, context, facets, settings);
    }

    /** Whether there is an index in that folder. */
    public static boolean exists(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Directory directory = FSDirectory.open(folder)) {
            return DirectoryReader.indexExists(directory);
        } catch (IOException e) {
            throw unavailable(folder, e);
        }
    }

    /**
     * Whether anything was ever committed to the index in that folder: not where there is none, nor where the first run broke
     * off and left it as it was made. One that was emptied since is no such index.
     */
    public static boolean isUsed(Path folder) {
        if (!exists(folder)) {
            return false;
        }
        try (Directory directory = FSDirectory.open(folder)) {
            return SegmentInfos.getLastCommitGeneration(directory) > AS_MADE;
        } catch (IOException e) {
            throw unavailable(folder, e);
        }
    }

    /**
     * Opens the index in that folder for reading, and for writing once a writer is asked for.
     *
     * @throws SearchException.Unavailable where there is none, or none that this version can read
     */
    public static LuceneIndex open(Path folder, LuceneSettings settings) {
        if (!exists(folder)) {
            throw new SearchException.Unavailable("there is no index in " + folder + ": index something first");
        }
        Directory directory = null;
        try {
            directory = new SyncedDirectory(FSDirectory.open(folder), folder);
            return new LuceneIndex(folder, directory, settings);
        } catch (IOException | RuntimeException e) {
            close(directory, e);
            throw e instanceof SearchException known ? known : unavailable(folder, e);
        }
    }

    /** Opens the index in that folder, or makes an empty one first. */
    public static LuceneIndex openOrCreate(Path folder, LuceneSettings settings) {
        if (!exists(folder)) {
            try {
                SyncedDirectory.create(folder);
                try (Directory directory = new SyncedDirectory(FSDirectory.open(folder), folder);
                        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                    writer.setLiveCommitData(IndexState.next().commitData().entrySet());
                    writer.commit();
                }
            } catch (IOException e) {
                throw unavailable(folder, e);
            }
        }
        return open(folder, settings);
    }

    private static SearchException.Unavailable unavailable(Path folder, Exception cause) {
        return new SearchException.Unavailable(
                "the index in " + folder + " cannot be opened: " + cause.getMessage(), cause);
    }

    private static void close(@Nullable Directory directory, Exception cause) {
        if (directory != null) {
            try {
                directory.close();
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    /** Searches the index; always the same one, which sees every commit. */
    public StatementSearcher searcher() {
        return searcher;
    }

    /**
     * A writer, which the caller closes. What it commits is seen by the searcher at once.
     *
     * @throws SearchException.Unavailable where another writer, of this process or another, has not been closed
     */
    public StatementWriter writer() {
        return new LuceneStatementWriter(folder, directory, settings, context, this::refresh);
    }

    /** Takes up what another process has committed since. */
    public void refresh() {
        try {
            snapshots.refresh();
        } catch (IOException e) {
            throw unavailable(folder, e);
        }
    }

    @Override
    public void close() {
        snapshots.close();
        try {
            directory.close();
        } catch (IOException e) {
            throw unavailable(folder, e);
        }
    }
}
