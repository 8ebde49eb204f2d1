package org.chancery.ingest;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.chancery.json.RecordMapping;

/**
 * How to ingest.
 *
 * @param mapping how columns become fields; empty where records have the fields of their own
 * @param strict whether unknown keys are refused, and nothing is kept where anything was refused
 * @param maxLineBytes how long a line, or a record of a table, may be, in bytes; at least 1
 * @param maxTextCharacters how long the text of a statement may be, in UTF-16 units; at least 1
 * @param listed how many rejections, and how many duplicates, the report lists, at least 0; the rest are counted
 * @param rejectionsFile where to write all rejections, a line each; replaced if it exists
 */
public record IngestOptions(
        Optional<RecordMapping> mapping,
        boolean strict,
        int maxLineBytes,
        int maxTextCharacters,
        int listed,
        Optional<Path> rejectionsFile) {
    /**
     * Not strict, no mapping, lines of up to 16 MiB, texts of up to 100,000 characters, 1,000 rejections and 1,000 duplicates
     * listed and none written.
     */
    public static final IngestOptions DEFAULT =
            new IngestOptions(Optional.empty(), false, 1 << 24, 100_000, 1000, Optional.empty());

    public IngestOptions {
        if (maxLineBytes < 1 || maxTextCharacters < 1 || listed < 0) {
            throw new IllegalArgumentException(
                    "maxLineBytes and maxTextCharacters must be 1 or more and listed 0 or more");
        }
        Objects.requireNonNull(mapping);
        Objects.requireNonNull(rejectionsFile);
    }

    /** These options with that mapping. */
    public IngestOptions mapped(RecordMapping by) {
        return new IngestOptions(Optional.of(by), strict, maxLineBytes, maxTextCharacters, listed, rejectionsFile);
    }

    /** These options, strict. */
    public IngestOptions strictly() {
        return new IngestOptions(mapping, true, maxLineBytes, maxTextCharacters, listed, rejectionsFile);
    }
}
