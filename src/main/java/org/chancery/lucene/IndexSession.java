package org.chancery.lucene;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.chancery.search.SearchException;

/**
 * An open {@link IndexWriter} that is thrown away and opened anew after every failure: a writer that has failed may hold
 * half of a batch, and after a failed fsync it may well succeed the next time without the data being on disk.
 */
final class IndexSession implements AutoCloseable {
    private static final long SPARE_BYTES = 256L << 20;

    private final Path folder;
    private final Directory directory;
    private final Analysis analysis;
    private final LuceneSettings settings;
    private volatile IndexWriter writer;

    IndexSession(Path folder, Directory directory, Analysis analysis, LuceneSettings settings) {
        this.folder = folder;
        this.directory = directory;
        this.analysis = analysis;
        this.settings = settings;
        this.writer = open();
    }

    private IndexWriter open() {
        try {
            return new IndexWriter(directory, config());
        } catch (LockObtainFailedException e) {
            throw SearchException.Unavailable.beingWritten(
                    "the index in " + folder
                            + " is being written by another writer (chancery index, or a server that was started with a write token): "
                            + "wait until it has finished, or stop it",
                    e);
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private IndexWriterConfig config() {
        IndexWriterConfig config = new IndexWriterConfig(analysis.indexing());
        config.setOpenMode(IndexWriterConfig.OpenMode.APPEND);
        config.setCommitOnClose(false);
        config.setRAMBufferSizeMB(settings.bufferMebibytes());
        config.setSimilarity(Ranking.SIMILARITY);
        config.setMergePolicy(new TieredMergePolicy());
        ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
        merges.setMaxMergesAndThreads(6, 1);
        config.setMergeScheduler(merges);
        return config;
    }

    /** The writer as it is now; another one after {@link #reopen}. */
    IndexWriter writer() {
        return writer;
    }

    /** What has been written so far, committed or not. */
    DirectoryReader reader() throws IOException {
        return DirectoryReader.open(writer, true, false);
    }

    /** What was written by the last commit. */
    DirectoryReader committed() throws IOException {
        return DirectoryReader.open(directory);
    }

    /** Makes everything written so far durable as the state {@code state}. */
    void commit(IndexState state) throws IOException {
        checkRoom();
        writer.setLiveCommitData(state.commitData().entrySet());
        writer.commit();
    }

    /** Prepares for the first change of a batch: there must be room on the disk and a writer that works. */
    void ready() throws IOException {
        checkRoom();
        if (!writer.isOpen()) {
            writer = open();
        }
    }

    /** Whether the writer has not failed. */
    boolean isIntact() {
        return writer.isOpen();
    }

    /** Undoes everything since the last commit. */
    void reopen() {
        IOException failed = null;
        try {
            writer.rollback();
        } catch (IOException e) {
            // A writer is closed and lets go of its lock even so, and the next one begins with the last commit.
            failed = e;
        }
        try {
            writer = open();
        } catch (SearchException e) {
            if (failed != null) {
                e.addSuppressed(failed);
            }
            throw e;
        }
    }

    /** Throws NoRoom where the disk may not hold what merging and a further state of the index would need. */
    void checkRoom() throws IOException {
        long size = 0;
        for (String file : directory.listAll()) {
            size += length(file);
        }
        long needed = 2 * size + SPARE_BYTES;
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < needed) {
            throw new SearchException.NoRoom("the disk of " + folder + " has " + (free >> 20) + " MiB left and "
                    + (needed >> 20) + " MiB are needed to write safely: make room and write again");
        }
    }

    private long length(String file) throws IOException {
        try {
            return directory.fileLength(file);
        } catch (NoSuchFileException | FileNotFoundException e) {
            // A merge has finished since the files were listed, and deleted what it had merged.
            return 0;
        }
    }

    SearchException.Unavailable unavailable(Exception cause) {
        return new SearchException.Unavailable(
                "the index in " + folder + " cannot be written: " + cause.getMessage(), cause);
    }

    @Override
    public void close() {
        try {
            writer.rollback();
        } catch (IOException e) {
            throw unavailable(e);
        }
    }
}
