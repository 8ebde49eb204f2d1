package org.chancery.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.config.IndexConfig;
import org.chancery.ingest.StatementCsvWriter;
import org.chancery.json.StatementJson;
import org.chancery.lucene.LuceneIndex;
import org.chancery.search.Selection;
import org.chancery.search.SortOrder;
import org.chancery.statement.Statement;
import org.chancery.web.SearchAnswers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes every statement of a selection, one after the other. */
@Command(
        name = "export",
        description = {
            "Writes every statement that matches, the earliest first.",
            "jsonl is read back exactly by the command index; csv is for spreadsheets."
        })
final class ExportCommand implements Callable<Integer> {
    /** In which form. */
    enum Format {
        JSONL,
        CSV
    }

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "What to export; everything where left out.")
    private List<String> query = List.of();

    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "jsonl or csv.")
    private Format format = Format.JSONL;

    @Option(names = "-o", paramLabel = "FILE", description = "The file to write; standard output where left out.")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        IndexConfig config = common.config();
        try (LuceneIndex index = CommonOptions.open(config)) {
            Selection wanted = new SearchAnswers(config.settings(), index.searcher(), config.authority())
                    .selection(selection.parameters(SelectionOptions.query(query)));
            if (file == null) {
                Writer out = new BufferedWriter(
                        new OutputStreamWriter(new CheckedOutput(System.out), StandardCharsets.UTF_8));
                export(index, wanted, out);
                out.flush();
                return 0;
            }
            Path target = file.toAbsolutePath();
            Path unfinished = target.resolveSibling(target.getFileName() + ".part");
            long count;
            try (Writer out = Files.newBufferedWriter(unfinished)) {
                count = export(index, wanted, out);
            }
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
            System.err.printf("%,d statements in %s%n", count, target);
            return 0;
        }
    }

    private static void line(Statement statement, Writer out) {
        try {
            out.write(StatementJson.encode(statement));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long export(LuceneIndex index, Selection wanted, Writer out) throws IOException {
        return switch (format) {
            case JSONL -> index.searcher().stream(wanted, SortOrder.OLDEST, statement -> line(statement, out));
            case CSV -> {
                StatementCsvWriter csv = new StatementCsvWriter(out);
                yield index.searcher().stream(wanted, SortOrder.OLDEST, csv::write);
            }
        };
    }
}
