package org.chancery.lucene;

import java.io.IOException;
import java.util.stream.Stream;
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
    private boolean listsWhatIsGone;

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

    /** From now on nothing fails. */
    synchronized void heal() {
        listsWhatIsGone = false;
        failsAfterCommit = false;
        failsFrom = Integer.MAX_VALUE;
    }

    /** From now on a file is listed that is deleted before anybody can look at it. */
    synchronized void listWhatIsGone() {
        listsWhatIsGone = true;
    }

    @Override
    public String[] listAll() throws IOException {
        Stream<String> listed = Stream.of(super.listAll());
        synchronized (this) {
            return (listsWhatIsGone ? Stream.concat(listed, Stream.of("_merged.cfs")) : listed).toArray(String[]::new);
        }
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
