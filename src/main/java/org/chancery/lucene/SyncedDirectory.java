package org.chancery.lucene;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.util.Constants;

/** A directory of which a failure to make its entries durable is an error; Lucene's own passes over it. */
final class SyncedDirectory extends FilterDirectory {
    private final Path path;

    SyncedDirectory(Directory in, Path path) {
        super(in);
        this.path = path;
    }

    @Override
    public void syncMetaData() throws IOException {
        super.syncMetaData();
        if (!Constants.WINDOWS) {
            try (FileChannel folder = FileChannel.open(path, StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }
}
