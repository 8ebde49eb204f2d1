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
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.chancery.authority.Authority;
import org.chancery.cite.BibTeX;
import org.chancery.cite.Citation;
import org.chancery.cite.Ris;
import org.chancery.config.IndexConfig;
import org.chancery.ingest.StatementCsvWriter;
import org.chancery.json.CslJson;
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
            "jsonl is read back exactly by the command index; csv is for spreadsheets; bibtex, ris and csl are for reference managers."
        })
final class ExportCommand implements Callable<Integer> {
    /** In which form. */
    enum Format {
        JSONL,
        CSV,
        BIBTEX,
        RIS,
        CSL
    }

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "What to export; everything where left out.")
    private List<String> query = List.of();

    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "jsonl, csv, bibtex, ris or csl.")
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
                export(index, config.authority(), wanted, out);
                out.flush();
                return 0;
            }
            Path target = file.toAbsolutePath();
            Path unfinished = target.resolveSibling(target.getFileName() + ".part");
            long count;
            try (Writer out = Files.newBufferedWriter(unfinished)) {
                count = export(index, config.authority(), wanted, out);
            }
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
            System.err.printf("%,d statements in %s%n", count, target);
            return 0;
        }
    }

    private long export(LuceneIndex index, Authority authority, Selection wanted, Writer out) throws IOException {
        return switch (format) {
            case JSONL -> written(index, wanted, out, statement -> StatementJson.encode(statement) + "\n");
            case CSV -> {
                StatementCsvWriter csv = new StatementCsvWriter(out);
                yield index.searcher().stream(wanted, SortOrder.OLDEST, csv::write);
            }
            case BIBTEX -> written(index, wanted, out, statement -> BibTeX.of(citation(statement, authority)));
            case RIS -> written(index, wanted, out, statement -> Ris.of(citation(statement, authority)));
            case CSL -> {
                out.write("[");
                Separator separator = new Separator();
                long count = written(
                        index,
                        wanted,
                        out,
                        statement -> separator.next() + CslJson.item(citation(statement, authority)));
                out.write("\n]\n");
                yield count;
            }
        };
    }

    private static Citation citation(Statement statement, Authority authority) {
        return Citation.of(statement, authority, Optional.empty());
    }

    /** What stands before each item of a list. */
    private static final class Separator {
        private boolean begun;

        String next() {
            String before = begun ? ",\n" : "\n";
            begun = true;
            return before;
        }
    }

    private static long written(LuceneIndex index, Selection wanted, Writer out, Function<Statement, String> form) {
        return index.searcher().stream(wanted, SortOrder.OLDEST, statement -> {
            try {
                out.write(form.apply(statement));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
