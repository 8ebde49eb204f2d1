package org.chancery.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chancery.config.IndexConfig;
import org.chancery.lucene.LuceneIndex;
import org.chancery.search.SearchPage;
import org.chancery.web.SearchAnswers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches in the terminal. */
@Command(
        name = "search",
        description = "Finds statements and prints them, the matches in bold.",
        footer = {
            "",
            "The query: words are all required; \"exact phrase\", OR, -word, (groups), word*, word~, \"a b\"~5,",
            "speaker:rutte, country:UA, topic:ceasefire, kind:direct, about:ukraine, date:2022..2025-06."
        })
final class SearchCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "What to search for; everything where left out.")
    private List<String> query = List.of();

    @Option(names = "--sort", paramLabel = "ORDER", description = "relevance, newest or oldest.")
    private @Nullable String sort;

    @Option(names = "--limit", paramLabel = "N", description = "How many statements, 0 to 100 (default 10).")
    private @Nullable String limit;

    @Option(names = "--json", description = "Print exactly what the HTTP API answers.")
    private boolean json;

    @Override
    public Integer call() {
        IndexConfig config = common.config();
        Map<String, List<String>> parameters = selection.parameters(SelectionOptions.query(query));
        if (sort != null) {
            parameters.put("sort", List.of(sort));
        }
        if (limit != null) {
            parameters.put("limit", List.of(limit));
        }
        Terminal terminal = Terminal.ofProcess();
        try (LuceneIndex index = CommonOptions.open(config)) {
            SearchAnswers answers = new SearchAnswers(config.settings(), index.searcher(), config.authority());
            if (json) {
                terminal.out().println(new String(answers.json(parameters), StandardCharsets.UTF_8));
                terminal.out().flush();
            } else {
                SearchPage page = answers.page(parameters);
                new PageText(terminal, config.authority()).write(page);
            }
        }
        return 0;
    }
}
