package org.chancery.lucene;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
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

    /** Makes a folder that does not exist yet, and what is missing above it, durably: each as an entry of its parent. */
    static void create(Path folder) throws IOException {
        Deque<Path> parents = new ArrayDeque<>();
        for (Path missing = folder.toAbsolutePath().normalize();
                missing != null && !Files.exists(missing);
                missing = missing.getParent()) {
            if (missing.getParent() != null) {
                parents.push(missing.getParent());
            }
        }
        Files.createDirectories(folder);
        for (Path parent : parents) {
            sync(parent);
        }
    }

    @Override
    public void syncMetaData() throws IOException {
        super.syncMetaData();
        sync(path);
    }

    private static void sync(Path path) throws IOException {
        if (!Constants.WINDOWS) {
            try (FileChannel folder = FileChannel.open(path, StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }
}
