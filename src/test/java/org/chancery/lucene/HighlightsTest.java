package org.chancery.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.authority.Authority;
import org.chancery.authority.OrganisationEntry;
import org.chancery.authority.SpeakerEntry;
import org.chancery.query.QueryNode;
import org.chancery.query.QueryParser;
import org.chancery.search.SearchRequest;
import org.chancery.search.Selection;
import org.chancery.search.Snippet;
import org.chancery.search.StatementWriter;
import org.chancery.statement.Organisation;
import org.chancery.statement.Speaker;
import org.chancery.statement.SpeakerClass;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The cases of {@code golden/highlights}. */
final class HighlightsTest {
    private static final Authority AUTHORITY = new Authority(
            List.of(),
            List.of(new OrganisationEntry(
                    "lake-league", "Lake League", List.of("League of Lakes"), Optional.empty(), Optional.empty())),
            List.of(),
            List.of(new SpeakerEntry("ada-example", "Ada Example", SpeakerClass.PERSON, List.of(), List.of())),
            List.of());

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> highlightsAreAsExpected() {
        Path cases = GoldenFiles.path("highlights/cases.txt");
        List<List<String>> synonyms = GoldenFiles.head(cases, "synonyms").stream()
                .map(set -> List.of(set.split(", ", -1)))
                .toList();
        LuceneSettings settings = LuceneTestEngine.settings(AUTHORITY, synonyms);
        return GoldenFiles.cases(cases).stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each, settings)));
    }

    private void check(GoldenCase given, LuceneSettings settings) {
        Statement statement = statement(given);
        Optional<QueryNode> query = QueryParser.parse(given.value("query"));
        HitMarker marker =
                new HitMarker(query, QueryContext.of(settings, new Analysis()), List.of(Languages.of(statement)));
        try (LuceneIndex index = LuceneIndex.openOrCreate(folder.resolve(given.value("case")), settings)) {
            try (StatementWriter writer = index.writer()) {
                writer.put(statement);
                writer.commit();
            }
            assertThat(matches(index, query.orElseThrow()))
                    .as("the query matches")
                    .isTrue();
            HitMarker.MarkedHit hit = marker.mark(statement, node -> matches(index, node));
            HitMarker.Marked marked = hit.text();
            assertThat(GoldenCase.names(hit.names())).isEqualTo(given.valueOr("names", ""));
            if (given.has("marked")) {
                assertThat(GoldenCase.bracketed(statement.text(), marked.highlights()))
                        .isEqualTo(given.value("marked"));
            }
            if (given.has("snippet")) {
                assertThat(shown(marked.snippet())).isEqualTo(given.value("snippet"));
            } else {
                assertThat(marked.snippet())
                        .isEqualTo(new Snippet(statement.text(), marked.highlights(), false, false));
            }
        }
    }

    private static boolean matches(LuceneIndex index, QueryNode node) {
        return index.searcher().search(SearchRequest.of(Selection.of(node))).total() == 1;
    }

    private static Statement statement(GoldenCase given) {
        List<Speaker> speakers = given.has("speaker")
                ? List.of(new Speaker("s", given.value("speaker"), Optional.empty(), SpeakerClass.PERSON))
                : List.of();
        List<Organisation> organisations = given.has("organisation")
                ? List.of(new Organisation(given.value("organisation"), "Some body"))
                : List.of();
        return Statement.builder("s", given.value("text"))
                .organisations(organisations)
                .lang(given.valueOr("lang", "en"))
                .speakers(speakers)
                .build();
    }

    private static String shown(Snippet snippet) {
        assertThat(snippet.text().length()).isLessThanOrEqualTo(SnippetMaker.LONGEST);
        return (snippet.truncatedStart() ? "…" : "")
                + GoldenCase.bracketed(snippet.text(), snippet.highlights())
                + (snippet.truncatedEnd() ? "…" : "");
    }
}
