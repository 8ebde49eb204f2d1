package org.chancery.lucene;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/** A directory in which some files cannot be opened, as where a process has too many open. */
final class FaultyDirectory extends FilterDirectory {
    private int opened;
    private int failsFrom = Integer.MAX_VALUE;
    private int failures;

    private boolean failsAfterCommit;

    FaultyDirectory(Directory in) {
        super(in);
    }

    /** From now on the file opened as number {@code from}, and those after it, {@code count} in all, cannot be. */
    synchronized void fail(int from, int count) {
        opened = 0;
        failsFrom = from;
        failures = count;
    }

    /** From the end of the next commit on no file can be opened. */
    synchronized void failAfterCommit() {
        failsAfterCommit = true;
    }

    /** From now on every file can be opened. */
    synchronized void heal() {
        failsAfterCommit = false;
        failsFrom = Integer.MAX_VALUE;
    }

    @Override
    public void rename(String source, String dest) throws IOException {
        super.rename(source, dest);
        synchronized (this) {
            if (failsAfterCommit && dest.startsWith("segments")) {
                fail(0, Integer.MAX_VALUE);
            }
        }
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        synchronized (this) {
            int number = opened++;
            if (number >= failsFrom && number - failsFrom < failures) {
                throw new IOException(name + ": Too many open files");
            }
        }
        return super.openInput(name, context);
    }
}
