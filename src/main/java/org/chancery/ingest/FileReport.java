package org.chancery.ingest;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came of one file.
 *
 * @param file the file
 * @param read records met, taken or not
 * @param added statements that were new
 * @param merged statements known from other sources, whose sources were united
 * @param replaced statements that replaced another of the same id
 * @param unchanged statements that were known as they are
 * @param removed statements of earlier versions of an article, which neither it nor anybody else tells any more: taken out
 * @param rejected records that were not taken, and faults of the whole file
 * @param warnings what was odd, and how many records each oddity concerned
 * @param gaps how many of the records that were taken left something out; what none left out is not in it
 */
public record FileReport(
        Path file,
        long read,
        long added,
        long merged,
        long replaced,
        long unchanged,
        long removed,
        long rejected,
        SortedMap<String, Long> warnings,
        Map<Gap, Long> gaps) {
    public FileReport {
        gaps = Map.copyOf(gaps);
        warnings = Collections.unmodifiableSortedMap(new TreeMap<>(warnings));
    }

    /** How many records became statements. */
    public long accepted() {
        return added + merged + replaced + unchanged;
    }
}
