package org.chancery.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.ingest.article.LineNumbers;
import org.chancery.search.StatementWriter.Change;

/** Counts what comes of one file, or of the articles of one folder together. */
final class Tally {
    /** A file may hold any number of different oddities; beyond this many kinds they are counted together. */
    private static final int KINDS_OF_WARNINGS = 200;

    /** So many of the files in which something was odd are named. */
    private static final int PLACES = 3;

    private static final String OTHER = "other warnings";

    /** A statement was found that editors do not want from there. */
    static final String LEFT_OUT = "left out by a correction";

    private final Path file;
    private final TreeMap<String, Long> warnings = new TreeMap<>();
    private final Map<String, List<Path>> places = new HashMap<>();
    private final Map<Gap, Long> gaps = new EnumMap<>(Gap.class);
    private long files;
    private long read;
    private long added;
    private long merged;
    private long replaced;
    private long unchanged;
    private long rejected;
    private long removed;

    Tally(Path file) {
        this.file = file;
    }

    void changed(Change change, List<String> oddities, Set<Gap> left) {
        read++;
        left.forEach(gap -> gaps.merge(gap, 1L, Long::sum));
        switch (change) {
            case ADDED -> added++;
            case MERGED -> merged++;
            case REPLACED -> replaced++;
            case UNCHANGED -> unchanged++;
        }
        noted(oddities);
    }

    /** What was odd about a whole file; of a folder's files without the lines, and with the first files that have it. */
    void noted(Path in, List<String> oddities) {
        if (in.equals(file)) {
            noted(oddities);
            return;
        }
        List<String> kinds = oddities.stream().map(LineNumbers::without).toList();
        noted(kinds);
        for (String kind : kinds) {
            List<Path> first = warnings.containsKey(kind)
                    ? places.computeIfAbsent(kind, one -> new ArrayList<>(PLACES))
                    : new ArrayList<>();
            if (first.size() < PLACES && !first.contains(in)) {
                first.add(in);
            }
        }
    }

    /** A file has been read to its end. */
    void ended() {
        files++;
    }

    void noted(List<String> oddities) {
        for (String oddity : oddities) {
            boolean room = warnings.size() < KINDS_OF_WARNINGS || warnings.containsKey(oddity);
            warnings.merge(room ? oddity : OTHER, 1L, Long::sum);
        }
    }

    /** What an article told before, and does not any more, was taken out: so many from the index, so many lost a source. */
    void outdated(long gone, long kept) {
        removed += gone;
        if (kept > 0) {
            warnings.merge("no longer said in this article, and kept since others say it", kept, Long::sum);
        }
    }

    /** A statement that an editor does not want was taken out, or was not there. */
    void withdrawn(boolean there) {
        read++;
        noted(List.of(there ? "taken out by a correction" : LEFT_OUT));
    }

    void rejected(Rejection rejection) {
        read += rejection.line() > 0 ? 1 : 0;
        rejected++;
    }

    FileReport report() {
        return new FileReport(
                file, files, read, added, merged, replaced, unchanged, removed, rejected, warnings, places, gaps);
    }
}
