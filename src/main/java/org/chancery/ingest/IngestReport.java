package org.chancery.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;

/**
 * What came of an ingest.
 *
 * @param files what came of each file, in the order in which they were read; of the articles of a folder together
 * @param rejections what was not taken, in order, as many as were to be listed
 * @param rejected how much was not taken, listed or not; whole files and paths that could not be read included
 * @param duplicates records that were united with a known statement or took its place, in order, as many as were to be listed;
 *     all are counted in {@link FileReport#merged} and {@link FileReport#replaced}
 * @param skipped what is in folders and cannot be read: files whose names do not tell a format that is read, links to nothing
 * @param committed whether the changes were kept; not where the ingest was strict and anything was rejected
 * @param elapsed how long it took
 */
public record IngestReport(
        List<FileReport> files,
        List<Rejection> rejections,
        long rejected,
        List<Duplicate> duplicates,
        List<Path> skipped,
        boolean committed,
        Duration elapsed) {
    public IngestReport {
        files = List.copyOf(files);
        rejections = List.copyOf(rejections);
        duplicates = List.copyOf(duplicates);
        skipped = List.copyOf(skipped);
        Objects.requireNonNull(elapsed);
    }

    /** That number, of all files together: {@code report.total(FileReport::added)}. */
    public long total(ToLongFunction<FileReport> number) {
        return files.stream().mapToLong(number).sum();
    }

    /** How many records of all files left that out. */
    public long total(Gap gap) {
        return total(file -> file.gaps().getOrDefault(gap, 0L));
    }
}
