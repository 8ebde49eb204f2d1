package org.chancery.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.authority.Authority;
import org.chancery.query.QueryLimits;
import org.chancery.query.QueryParser;
import org.chancery.search.SearchException;
import org.chancery.search.SearchRequest;
import org.chancery.search.Selection;
import org.chancery.search.StatementWriter;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A query that grows beyond the limit once it is written out is refused with advice. */
final class QuerySizeTest {
    private static final Authority NOBODY = new Authority(List.of(), List.of(), List.of(), List.of(), List.of());
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "uk", "de", "ar", "zh");

    @TempDir
    private Path folder;

    /** The limit is the process's, so that the tests after this one get theirs back. */
    @AfterEach
    void openOneWithTheUsualLimit() {
        LuceneIndex.openOrCreate(folder.resolve("other"), settings(1_024)).close();
    }

    private static LuceneSettings settings(int maxClauses) {
        return new LuceneSettings(
                NOBODY,
                List.of(),
                QueryLimits.DEFAULT,
                Duration.ofMinutes(1),
                Duration.ofMinutes(1),
                1,
                16,
                100_000,
                maxClauses,
                0);
    }

    private static SearchRequest words(int count) {
        String query = IntStream.range(0, count)
                .mapToObj(i -> "sail" + (char) ('a' + i % 26) + (char) ('a' + i / 26))
                .collect(Collectors.joining(" "));
        return SearchRequest.of(Selection.of(QueryParser.parse(query).orElseThrow()));
    }

    @Test
    void asManyWordsAsAQueryMayHaveAreSearchedInEveryLanguageAtOnce() {
        try (LuceneIndex index = filled(settings(1_024))) {
            assertThat(index.searcher().search(words(32)).total()).isZero();
        }
    }

    @Test
    void aQueryWithMoreClausesThanTheLimitIsRefused() {
        try (LuceneIndex index = filled(settings(16))) {
            assertThat(index.searcher().search(words(2)).total()).isZero();
            assertThatThrownBy(() -> index.searcher().search(words(32)))
                    .isInstanceOf(SearchException.QueryRefused.class)
                    .hasMessageContaining("use fewer of them");
        }
    }

    @Test
    void aHyphenatedBeginningOfMoreWordsThanTheLimitIsRefused() {
        try (LuceneIndex index = filled(settings(16))) {
            assertThat(index.searcher().search(request("text-sail*")).total()).isEqualTo(1);
            assertThatThrownBy(() -> index.searcher().search(request("text-sai*")))
                    .isInstanceOf(SearchException.QueryRefused.class)
                    .hasMessage("more than 16 words begin with 'sai': write more letters of it");
        }
    }

    @Test
    void wordsWithMoreFormsThanCanBeLookedUpAreRefused() {
        try (LuceneIndex index = filled(settings(16))) {
            assertThat(index.searcher().search(request(said(8, "-"))).total()).isEqualTo(1);
            assertThatThrownBy(() -> index.searcher().search(request(said(40, "-"))))
                    .isInstanceOf(SearchException.QueryRefused.class)
                    .hasMessageContaining("too many other forms");
        }
    }

    private static SearchRequest request(String query) {
        return SearchRequest.of(Selection.of(QueryParser.parse(query).orElseThrow()));
    }

    /** So many words that begin with "said" and are forms of none other. */
    private static String said(int count, String between) {
        return IntStream.range(0, count)
                .mapToObj(i -> "said" + (char) ('b' + i % 8) + (char) ('b' + i / 8))
                .collect(Collectors.joining(between));
    }

    private LuceneIndex filled(LuceneSettings settings) {
        LuceneIndex index = LuceneIndex.openOrCreate(folder.resolve("index"), settings);
        try (StatementWriter writer = index.writer()) {
            for (String language : LANGUAGES) {
                writer.put(Statement.builder(language, "A text of " + language + ".")
                        .lang(language)
                        .build());
            }
            writer.put(Statement.builder("sails", "A text sails on: " + said(56, " "))
                    .lang("en")
                    .build());
            writer.commit();
        }
        return index;
    }
}
