package org.chancery.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chancery.config.IndexConfig;
import org.chancery.lucene.LuceneIndex;
import org.chancery.search.Selection;
import org.chancery.search.StatementWriter;
import org.chancery.web.SearchAnswers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Removes statements from the index. */
@Command(
        name = "delete",
        description = "Removes statements from the index.",
        footer = {"", "Exit code: 0 when something was removed, 1 when nothing matched or the answer was no."})
final class DeleteCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common = new CommonOptions();

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    /** What to remove: one of the two. */
    static final class Which {
        @Option(
                names = "--source",
                paramLabel = "ID",
                description = "Take this source away; statements that stand nowhere else are removed.")
        private @Nullable String source;

        @Option(names = "--query", paramLabel = "QUERY", description = "Remove every statement that matches.")
        private @Nullable String query;
    }

    @Override
    public Integer call() throws IOException {
        IndexConfig config = common.config();
        Terminal terminal = Terminal.ofProcess();
        try (LuceneIndex index = CommonOptions.open(config);
                StatementWriter writer = index.writer()) {
            SearchAnswers answers = new SearchAnswers(config.settings(), index.searcher(), config.authority());
            long count = which.source != null
                    ? writer.deleteSource(which.source)
                    : writer.delete(selection(answers, String.valueOf(which.query)));
            if (count > 0 && !confirmed(count)) {
                writer.rollback();
                terminal.out().println("Nothing was removed.");
                terminal.out().flush();
                return 1;
            }
            writer.commit();
            String what = which.source != null ? "changed or removed" : "removed";
            terminal.out().println(String.format("%,d %s %s", count, count == 1 ? "statement" : "statements", what));
            terminal.out().flush();
            return count > 0 ? 0 : 1;
        }
    }

    private static Selection selection(SearchAnswers answers, String query) {
        if (query.isBlank()) {
            throw new UsageException("--query is empty; say which statements to remove");
        }
        return answers.selection(Map.of("q", List.of(query)));
    }

    private boolean confirmed(long count) throws IOException {
        if (yes) {
            return true;
        }
        if (!Boolean.getBoolean("chancery.terminal.in")) {
            throw new UsageException(String.format(
                    "this would change or remove %,d; add --yes to do it where nobody can be asked", count));
        }
        System.err.printf("Change or remove %,d? [y/N] ", count);
        String answer = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        return answer != null && answer.strip().equalsIgnoreCase("y");
    }
}
