package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.config.IndexConfig;
import org.chancery.ingest.IngestReport;
import org.chancery.lucene.LuceneIndex;
import org.chancery.search.StatementWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes files and folders into the index. */
@Command(
        name = "index",
        description = "Takes statements into the index and reports what came of it.",
        footer = {
            "",
            "Exit code: 0 when everything was taken, 1 when anything was rejected.",
            "With --strict nothing is kept unless everything is taken."
        })
final class IndexCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Files (.jsonl, .csv, .tsv, each also with .gz; articles: .txt, .md, .html) and folders of such.")
    private List<Path> paths = List.of();

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "A mapping file for other people's columns, or the name of one in index-config/mappings.")
    private @Nullable String mapping;

    @Option(names = "--strict", description = "Refuse unknown keys, and keep nothing if anything is rejected.")
    private boolean strict;

    @Option(
            names = "--rejections",
            paramLabel = "FILE",
            description = "Write where and why each record was rejected to this file: FILE:LINE: REASON, a line each.")
    private @Nullable Path rejections;

    @Option(names = "--json", description = "Print the report as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        IndexConfig config = common.config();
        Terminal terminal = Terminal.ofProcess();
        Indexing indexing = new Indexing(
                config,
                CommonOptions.dataFolder(config),
                strict,
                Optional.ofNullable(mapping).map(m -> mappingFile(m, config)),
                rejections);
        requireSomething(config);
        IngestReport report;
        try (LuceneIndex index = CommonOptions.openOrCreate(config);
                StatementWriter writer = index.writer()) {
            report = indexing.run(paths, writer, terminal);
        }
        ReportText text = new ReportText(terminal);
        if (json) {
            text.writeJson(report);
        } else {
            text.write(report);
        }
        return report.rejected() == 0 ? 0 : 1;
    }

    /** Before an index is made: one of nothing would only stand in the way. */
    private void requireSomething(IndexConfig config) {
        if (!LuceneIndex.exists(CommonOptions.dataFolder(config))
                && paths.stream().noneMatch(Files::exists)) {
            throw new UsageException("there is no such file or folder: "
                    + String.join(", ", paths.stream().map(Path::toString).toList()));
        }
    }

    private static Path mappingFile(String mapping, IndexConfig config) {
        Path named = config.mappings().get(mapping);
        if (named != null) {
            return named;
        }
        Path file = Path.of(mapping);
        if (!Files.isRegularFile(file)) {
            throw new UsageException("there is no mapping file '" + mapping + "'; give a file or one of "
                    + String.join(
                            ", ", config.mappings().keySet().stream().sorted().toList()));
        }
        return file;
    }
}
