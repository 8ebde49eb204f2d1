package org.chancery.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.config.IndexConfig;
import org.chancery.config.Overrides;
import org.chancery.query.QueryNode;
import org.chancery.query.QuerySyntaxException;
import org.chancery.search.DidYouMean;
import org.chancery.search.Hit;
import org.chancery.search.SearchPage;
import org.chancery.search.SearchRequest;
import org.chancery.search.SortOrder;
import org.chancery.search.StatementSearcher;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The cases of {@code golden/queries}, whose README says how they are written. */
final class GoldenQueriesTest {
    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> queriesFindWhatIsExpected() {
        IndexConfig config =
                IndexConfig.load(GoldenFiles.path("queries/index-config"), new Overrides(Map.of(), Map.of()));
        LuceneSettings settings = LuceneTestEngine.settings(config.authority(), config.synonyms());
        return GoldenFiles.tests("queries", temporary, settings, GoldenQueriesTest::check);
    }

    private static void check(StatementSearcher searcher, GoldenCase given) {
        if (given.has("refused")) {
            assertThatExceptionOfType(QuerySyntaxException.class)
                    .isThrownBy(given::selection)
                    .satisfies(fault -> assertThat(fault.column() + " " + fault.getMessage() + ". " + fault.fix())
                            .isEqualTo(given.value("refused")));
            return;
        }
        List<SearchPage> pages = pages(searcher, given);
        SearchPage first = pages.getFirst();
        String found = pages.stream().map(GoldenQueriesTest::ids).collect(Collectors.joining(" | "));
        if (given.has("finds")) {
            assertThat(ids(found)).containsExactlyInAnyOrderElementsOf(ids(given.value("finds")));
        } else {
            assertThat(found).isEqualTo(given.value("order"));
        }
        assertThat(first.total()).isEqualTo(ids(found).size());
        String named = first.interpreted().stream()
                .map(each -> each.matched() + " = " + each.dimension().id() + " " + each.id())
                .collect(Collectors.joining(", "));
        assertThat(named).isEqualTo(given.valueOr("named", ""));
        assertThat(first.didYouMean().map(GoldenQueriesTest::written).orElse(""))
                .isEqualTo(given.valueOr("suggests", ""));
        if (given.has("names")) {
            assertThat(first.hits().stream()
                            .map(hit -> hit.names().isEmpty() ? "none" : GoldenCase.names(hit.names()))
                            .collect(Collectors.joining(" / ")))
                    .isEqualTo(given.value("names"));
        }
        if (given.selection().query().filter(GoldenQueriesTest::looksForWords).isPresent()) {
            assertThat(first.hits())
                    .as("every hit shows why it was found")
                    .allMatch(hit -> !hit.highlights().isEmpty() || !hit.names().isEmpty());
        }
        if (given.has("marked")) {
            assertThat(marked(pages)).isEqualTo(given.value("marked"));
        }
    }

    /** Whether a word must have matched somewhere in whatever is found. */
    private static boolean looksForWords(QueryNode node) {
        return switch (node) {
            case QueryNode.Word word -> true;
            case QueryNode.Phrase phrase -> true;
            case QueryNode.Near near -> true;
            case QueryNode.Prefix prefix -> true;
            case QueryNode.Fuzzy fuzzy -> true;
            case QueryNode.And and -> and.parts().stream().anyMatch(GoldenQueriesTest::looksForWords);
            case QueryNode.Or or -> or.parts().stream().allMatch(GoldenQueriesTest::looksForWords);
            case QueryNode.FieldValue value -> false;
            case QueryNode.Dated dated -> false;
            case QueryNode.Not not -> false;
        };
    }

    private static List<SearchPage> pages(StatementSearcher searcher, GoldenCase given) {
        List<SearchPage> pages = new ArrayList<>();
        SortOrder sort = SortOrder.valueOf(given.valueOr("sort", "relevance").toUpperCase(Locale.ROOT));
        Optional<String> cursor = Optional.empty();
        do {
            SearchPage page = searcher.search(new SearchRequest(
                    given.selection(), List.of(), 10, sort, given.numberOr("limit", 100), cursor, false));
            pages.add(page);
            cursor = page.next();
        } while (cursor.isPresent());
        return pages;
    }

    /** The ids of a page, those of statements beside a hit behind it with a plus. */
    private static String ids(SearchPage page) {
        return page.hits().stream()
                .map(hit -> Stream.concat(Stream.of(hit.statement()), hit.similar().stream())
                        .map(Statement::id)
                        .collect(Collectors.joining("+")))
                .collect(Collectors.joining(", "));
    }

    private static List<String> ids(String written) {
        return Stream.of(written.split("[,+| ]+", -1))
                .filter(id -> !id.isEmpty() && !id.equals("nothing"))
                .toList();
    }

    private static String written(DidYouMean better) {
        return better.query() + " (" + better.total() + ")";
    }

    private static String marked(List<SearchPage> pages) {
        List<Hit> hits = pages.stream().flatMap(page -> page.hits().stream()).toList();
        return hits.stream()
                .map(hit -> GoldenCase.bracketed(hit.statement().text(), hit.highlights()))
                .collect(Collectors.joining(" / "));
    }
}
