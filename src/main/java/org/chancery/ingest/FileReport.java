package org.chancery.ingest;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What came of one file, or of all articles of one folder together: a report does not grow with their number.
 *
 * @param file the file or the folder
 * @param files how many files these numbers are of; 1 for a file
 * @param read records met, taken or not
 * @param added statements that were new
 * @param merged statements known from other sources, whose sources were united
 * @param replaced statements that replaced another of the same id
 * @param unchanged statements that were known as they are
 * @param removed statements of earlier versions of an article, which neither it nor anybody else tells any more: taken out
 * @param rejected records that were not taken, and faults of the whole file
 * @param warnings what was odd, and how many records each oddity concerned
 * @param places of a folder, the first files in which each oddity was noted
 * @param gaps how many of the records that were taken left something out; what none left out is not in it
 */
public record FileReport(
        Path file,
        long files,
        long read,
        long added,
        long merged,
        long replaced,
        long unchanged,
        long removed,
        long rejected,
        SortedMap<String, Long> warnings,
        Map<String, List<Path>> places,
        Map<Gap, Long> gaps) {
    public FileReport {
        gaps = Map.copyOf(gaps);
        places = places.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
        warnings = Collections.unmodifiableSortedMap(new TreeMap<>(warnings));
    }

    /** How many records became statements. */
    public long accepted() {
        return added + merged + replaced + unchanged;
    }
}
