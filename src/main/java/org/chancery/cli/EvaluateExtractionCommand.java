package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chancery.config.ExtractionFolder;
import org.chancery.evaluate.Counts;
import org.chancery.evaluate.ExtractionEvaluation;
import org.chancery.evaluate.GoldDocument;
import org.chancery.evaluate.GoldException;
import org.chancery.evaluate.GoldFiles;
import org.chancery.extract.Extractor;
import org.chancery.json.PlainJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the extraction of statements against annotated articles. */
@Command(
        name = "extraction",
        description =
                "Measures what the extraction finds in annotated articles: one row a figure, with precision, recall and F1.",
        footer = {
            "",
            "A found statement is an annotated one where the words they share are at least half of the words of both together;",
            "each is counted once. Exact: the same words, a leading \"that\", marks and punctuation aside."
        })
final class EvaluateExtractionCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Annotated articles: .json, .jsonl or .jsonl.gz.")
    private List<Path> gold = List.of();

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            description = "The folder of the texts that a .json file names (default: that of the file).")
    private @Nullable Path texts;

    @Option(
            names = "--min-confidence",
            paramLabel = "N",
            defaultValue = "0.5",
            description = "Count statements of this confidence or more, 0 to 1 (default: ${DEFAULT-VALUE}).")
    private double minConfidence;

    @Option(names = "--notes", description = "List what was missed, found beside the annotation, or has other limits.")
    private boolean notes;

    @Option(names = "--json", description = "Print the counts as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new UsageException("--min-confidence must be a number from 0 to 1, not " + minConfidence);
        }
        Extractor extractor = new Extractor(
                common.config().authority(),
                ExtractionFolder.load(common.configFolder()).rules());
        ExtractionEvaluation evaluation = new ExtractionEvaluation(extractor, minConfidence);
        for (Path file : gold) {
            documents(file).forEach(evaluation::add);
        }
        PrintWriter out = Terminal.ofProcess().out();
        if (json) {
            out.println(PlainJson.of(entries(evaluation)));
        } else {
            print(evaluation, out);
        }
        if (notes) {
            evaluation.notes().forEach(note -> out.println(Terminal.clean(note)));
        }
        out.flush();
        return 0;
    }

    private List<GoldDocument> documents(Path file) {
        try {
            Path folder = texts == null ? file.toAbsolutePath().getParent() : texts;
            return GoldFiles.read(file, folder == null ? Path.of(".") : folder);
        } catch (GoldException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(ExtractionEvaluation evaluation, PrintWriter out) {
        out.println(String.format(
                "%d articles, %d statements found beside the annotation (%.1f an article), %d where none must be",
                evaluation.articles(),
                evaluation.wrong(),
                (double) evaluation.wrong() / evaluation.articles(),
                evaluation.forbidden()));
        out.println();
        out.println(String.format(
                "%-26s %8s %8s %8s %9s %8s %8s", "", "right", "found", "wanted", "precision", "recall", "F1"));
        evaluation
                .rows()
                .forEach((row, counts) -> out.println(String.format(
                                "%-26s %8d %8s %8s %9s %8s %8s",
                                row,
                                counts.right(),
                                counts.found() == 0 ? "" : counts.found(),
                                counts.wanted() == 0 ? "" : counts.wanted(),
                                counts.found() == 0 ? "" : String.format("%.3f", counts.precision()),
                                counts.wanted() == 0 ? "" : String.format("%.3f", counts.recall()),
                                counts.found() == 0 || counts.wanted() == 0 ? "" : String.format("%.3f", counts.f1()))
                        .stripTrailing()));
    }

    private static Map<String, Object> entries(ExtractionEvaluation evaluation) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("articles", evaluation.articles());
        entries.put("beside", evaluation.wrong());
        entries.put("forbidden", evaluation.forbidden());
        Map<String, Object> rows = new LinkedHashMap<>();
        evaluation.rows().forEach((row, counts) -> rows.put(row, entries(counts)));
        entries.put("rows", rows);
        return entries;
    }

    private static Map<String, Long> entries(Counts counts) {
        Map<String, Long> entries = new LinkedHashMap<>();
        entries.put("right", counts.right());
        entries.put("found", counts.found());
        entries.put("wanted", counts.wanted());
        return entries;
    }
}
