package org.chancery.ingest;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * How to ingest.
 *
 * @param strict whether unknown keys are refused, and nothing is kept where anything was refused
 * @param maxLineBytes how long a line, or a record of a table, may be, in bytes; at least 1
 * @param keptRejections how many rejections the report lists, at least 0; the rest are counted
 * @param rejectionsFile where to write all rejections, a line each; replaced if it exists
 */
public record IngestOptions(boolean strict, int maxLineBytes, int keptRejections, Optional<Path> rejectionsFile) {
    /** Not strict, lines of up to 1 MiB, 1,000 rejections listed and none written. */
    public static final IngestOptions DEFAULT = new IngestOptions(false, 1 << 20, 1000, Optional.empty());

    public IngestOptions {
        if (maxLineBytes < 1 || keptRejections < 0) {
            throw new IllegalArgumentException("maxLineBytes must be 1 or more and keptRejections 0 or more");
        }
        Objects.requireNonNull(rejectionsFile);
    }

    /** These options, strict. */
    public IngestOptions strictly() {
        return new IngestOptions(true, maxLineBytes, keptRejections, rejectionsFile);
    }
}
