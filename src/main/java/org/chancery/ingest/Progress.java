package org.chancery.ingest;

import java.nio.file.Path;

/** Hears how far the reading is. Called often and by a thread of its own: to return at once. */
@FunctionalInterface
public interface Progress {
    /** Hears nothing. */
    Progress NONE = (file, bytesRead, totalBytes) -> {};

    /** {@code bytesRead} of the {@code totalBytes} of all files have been read, compressed ones as they are; {@code file} is being read. */
    void read(Path file, long bytesRead, long totalBytes);
}
