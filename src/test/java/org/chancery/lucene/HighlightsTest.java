package org.chancery.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.authority.Authority;
import org.chancery.query.QueryNode;
import org.chancery.query.QueryParser;
import org.chancery.search.SearchRequest;
import org.chancery.search.Selection;
import org.chancery.search.Snippet;
import org.chancery.search.Span;
import org.chancery.search.StatementWriter;
import org.chancery.statement.Speaker;
import org.chancery.statement.SpeakerClass;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The cases of {@code golden/highlights}. */
final class HighlightsTest {
    private static final Authority NOBODY = new Authority(List.of(), List.of(), List.of(), List.of(), List.of());

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> highlightsAreAsExpected() throws IOException {
        List<List<String>> synonyms = new ArrayList<>();
        List<Map<String, String>> cases = new ArrayList<>();
        try (InputStream file =
                Objects.requireNonNull(getClass().getResourceAsStream("/golden/highlights/cases.txt"))) {
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                int colon = line.indexOf(": ");
                if (line.startsWith("synonyms: ")) {
                    synonyms.add(List.of(line.substring(colon + 2).split(", ", -1)));
                } else if (line.startsWith("case: ")) {
                    cases.add(new LinkedHashMap<>());
                }
                if (colon > 0 && !line.startsWith("#") && !cases.isEmpty()) {
                    cases.getLast().put(line.substring(0, colon), line.substring(colon + 2));
                }
            }
        }
        LuceneSettings settings = LuceneSettings.of(NOBODY, synonyms).withTimeout(Duration.ofMinutes(5));
        return cases.stream().map(each -> DynamicTest.dynamicTest(value(each, "case"), () -> check(each, settings)));
    }

    private void check(Map<String, String> given, LuceneSettings settings) {
        Statement statement = statement(given);
        Optional<QueryNode> query = QueryParser.parse(value(given, "query"));
        Analysis analysis = new Analysis();
        HitMarker marker = new HitMarker(
                query, analysis, new SynonymSets(settings.synonyms(), analysis), List.of(Languages.of(statement)));
        try (LuceneIndex index = LuceneIndex.openOrCreate(folder.resolve(value(given, "case")), settings)) {
            try (StatementWriter writer = index.writer()) {
                writer.put(statement);
                writer.commit();
            }
            assertThat(matches(index, query.orElseThrow()))
                    .as("the query matches")
                    .isTrue();
            HitMarker.Marked marked = marker.mark(statement, node -> matches(index, node));
            if (given.containsKey("marked")) {
                assertThat(bracketed(statement.text(), marked.highlights())).isEqualTo(value(given, "marked"));
            }
            if (given.containsKey("snippet")) {
                assertThat(shown(marked.snippet())).isEqualTo(value(given, "snippet"));
            } else {
                assertThat(marked.snippet())
                        .isEqualTo(new Snippet(statement.text(), marked.highlights(), false, false));
            }
        }
    }

    private static boolean matches(LuceneIndex index, QueryNode node) {
        return index.searcher().search(SearchRequest.of(Selection.of(node))).total() == 1;
    }

    private static Statement statement(Map<String, String> given) {
        List<Speaker> speakers = given.containsKey("speaker")
                ? List.of(new Speaker("s", value(given, "speaker"), Optional.empty(), SpeakerClass.PERSON))
                : List.of();
        return Statement.builder("s", value(given, "text"))
                .lang(given.getOrDefault("lang", "en"))
                .speakers(speakers)
                .build();
    }

    private static String value(Map<String, String> given, String key) {
        return Objects.requireNonNull(given.get(key), key);
    }

    private static String shown(Snippet snippet) {
        assertThat(snippet.text().length()).isLessThanOrEqualTo(SnippetMaker.LONGEST);
        return (snippet.truncatedStart() ? "…" : "")
                + bracketed(snippet.text(), snippet.highlights())
                + (snippet.truncatedEnd() ? "…" : "");
    }

    private static String bracketed(String text, List<Span> spans) {
        StringBuilder marked = new StringBuilder(text);
        for (Span span : spans.reversed()) {
            marked.insert(span.end(), ']').insert(span.start(), '[');
        }
        return marked.toString();
    }
}
