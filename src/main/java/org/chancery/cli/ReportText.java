package org.chancery.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.ingest.Duplicate;
import org.chancery.ingest.FileReport;
import org.chancery.ingest.Gap;
import org.chancery.ingest.IngestReport;
import org.chancery.ingest.Rejection;
import org.chancery.ingest.article.LineNumbers;
import org.chancery.json.PlainJson;

/** The report of an ingest, for people and as JSON. */
final class ReportText {
    private static final int SHOWN_REJECTIONS = 20;
    private static final int SHOWN_DUPLICATES = 20;
    private static final int SHOWN_SKIPPED = 20;
    private static final int LISTED_SKIPPED = 1000;

    private final Terminal terminal;

    ReportText(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Writes a line for each number that is not nought, then what was odd and what was rejected. */
    void write(IngestReport report) {
        for (FileReport file : report.files()) {
            terminal.out()
                    .println(terminal.bold(
                                    Terminal.clean(String.valueOf(file.file().getFileName())))
                            + (file.files() > 1 ? String.format("  %,d articles", file.files()) : "")
                            + String.format("  %,d read", file.read())
                            + counts(file, report.committed()));
            file.warnings()
                    .forEach((warning, count) -> terminal.out()
                            .println(String.format(
                                    "    %,d × %s", count, Terminal.clean(warning + places(file, warning)))));
        }
        report.skipped().stream()
                .limit(SHOWN_SKIPPED)
                .forEach(file -> terminal.out().println(terminal.dim("skipped " + Terminal.clean(file.toString()))));
        if (report.skipped().size() > SHOWN_SKIPPED) {
            terminal.out()
                    .println(String.format(
                            "and %,d more skipped", report.skipped().size() - SHOWN_SKIPPED));
        }
        report.rejections().stream()
                .limit(SHOWN_REJECTIONS)
                .forEach(rejection -> terminal.out().println("rejected " + Terminal.clean(rejection.toString())));
        long unseen = report.rejected()
                - Math.min(SHOWN_REJECTIONS, report.rejections().size());
        if (unseen > 0) {
            terminal.out()
                    .println(String.format(
                            "and %,d more rejected; --rejections FILE writes them all, --json lists more", unseen));
        }
        report.duplicates().stream()
                .limit(SHOWN_DUPLICATES)
                .forEach(duplicate -> terminal.out().println(terminal.dim(Terminal.clean(duplicate.toString()))));
        long others = report.total(FileReport::merged)
                + report.total(FileReport::replaced)
                - Math.min(SHOWN_DUPLICATES, report.duplicates().size());
        if (others > 0) {
            terminal.out().println(String.format("and %,d more merged or replaced; --json lists more", others));
        }
        String gaps = gaps(report);
        if (report.committed() && !gaps.isEmpty()) {
            terminal.out().println(gaps);
        }
        terminal.out().println(closing(report));
        terminal.out().flush();
    }

    /** The first articles of a folder that a warning is about. */
    private static String places(FileReport file, String warning) {
        List<Path> first = file.places().getOrDefault(warning, List.of());
        return first.isEmpty()
                ? ""
                : first.stream()
                        .map(place -> String.valueOf(place.getFileName()))
                        .collect(Collectors.joining(
                                ", ", ": ", first.size() < file.warnings().getOrDefault(warning, 0L) ? ", …" : ""));
    }

    private static String counts(FileReport file, boolean committed) {
        if (!committed) {
            return count(file.accepted(), "right") + count(file.rejected(), "rejected");
        }
        return count(file.added(), "added")
                + count(file.merged(), "merged")
                + count(file.replaced(), "replaced")
                + count(file.unchanged(), "unchanged")
                + count(file.removed(), "removed")
                + count(file.rejected(), "rejected");
    }

    private static String count(long number, String what) {
        return number == 0 ? "" : String.format(", %,d %s", number, what);
    }

    private static String closing(IngestReport report) {
        double seconds = report.elapsed().toMillis() / 1000.0;
        if (!report.committed()) {
            return String.format(
                    "Nothing was kept: %,d rejected, and --strict takes all or nothing (%.1f s)",
                    report.rejected(), seconds);
        }
        long read = report.total(FileReport::read);
        String rate = seconds > 1 ? String.format(", %,d a second", Math.round(read / seconds)) : "";
        return String.format("%,d statements in %.1f s%s", report.total(FileReport::accepted), seconds, rate);
    }

    /** What records left out, in one line; empty where none left out anything. */
    private static String gaps(IngestReport report) {
        return Stream.of(Gap.values())
                .filter(gap -> report.total(gap) > 0)
                .map(gap -> String.format("%,d without %s (%s)", report.total(gap), gap.key(), gap.consequence()))
                .collect(Collectors.joining(", "));
    }

    /** Writes the report as one JSON object. */
    void writeJson(IngestReport report) {
        SortedMap<String, Long> warnings = new TreeMap<>();
        report.files()
                .forEach(file -> file.warnings()
                        .forEach((text, count) -> warnings.merge(LineNumbers.without(text), count, Long::sum)));
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("read", report.total(FileReport::read));
        entries.put("added", report.total(FileReport::added));
        entries.put("merged", report.total(FileReport::merged));
        entries.put("replaced", report.total(FileReport::replaced));
        entries.put("unchanged", report.total(FileReport::unchanged));
        entries.put("removed", report.total(FileReport::removed));
        entries.put("rejected", report.rejected());
        entries.put("committed", report.committed());
        entries.put("seconds", report.elapsed().toMillis() / 1000.0);
        entries.put("warnings", warnings);
        Map<String, Object> without = new LinkedHashMap<>();
        Stream.of(Gap.values()).forEach(gap -> without.put(gap.key(), report.total(gap)));
        entries.put("without", without);
        entries.put(
                "rejections",
                report.rejections().stream().map(ReportText::rejection).toList());
        entries.put(
                "duplicates",
                report.duplicates().stream().map(ReportText::duplicate).toList());
        entries.put(
                "skipped",
                report.skipped().stream()
                        .limit(LISTED_SKIPPED)
                        .map(Object::toString)
                        .toList());
        entries.put("files", report.files().stream().map(ReportText::file).toList());
        terminal.out().println(PlainJson.of(entries));
        terminal.out().flush();
    }

    private static Map<String, Object> rejection(Rejection rejection) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("file", rejection.file().toString());
        entries.put("line", rejection.line());
        entries.put("column", rejection.column());
        entries.put("reason", rejection.reason());
        return entries;
    }

    private static Map<String, Object> duplicate(Duplicate duplicate) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("file", duplicate.file().toString());
        entries.put("line", duplicate.line());
        entries.put("id", duplicate.id());
        entries.put("change", duplicate.change().name().toLowerCase(Locale.ROOT));
        return entries;
    }

    private static Map<String, Object> file(FileReport file) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("file", file.file().toString());
        if (file.files() > 1) {
            entries.put("articles", file.files());
        }
        entries.put("read", file.read());
        entries.put("added", file.added());
        entries.put("merged", file.merged());
        entries.put("replaced", file.replaced());
        entries.put("unchanged", file.unchanged());
        entries.put("removed", file.removed());
        entries.put("rejected", file.rejected());
        return entries;
    }
}
