package org.chancery.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chancery.authority.Authority;
import org.chancery.query.QueryParser;
import org.chancery.search.Hit;
import org.chancery.search.SearchRequest;
import org.chancery.search.Selection;
import org.chancery.search.StatementWriter;
import org.chancery.search.Suggestion;
import org.chancery.statement.Span;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One match may be longer than what is shown of its text: its beginning is shown. */
final class LongMatchesTest {
    private static final Authority NOBODY = new Authority(List.of(), List.of(), List.of(), List.of(), List.of());

    @TempDir
    private Path folder;

    @Test
    void aPastedPassageOfChineseIsFoundAndShown() {
        String passage = "双方必须立即停火并恢复谈判，国际社会应当共同努力推动和平进程，".repeat(12);
        try (LuceneIndex index = indexOf(passage + "完。", "zh")) {
            Hit hit = onlyHit(index, passage.substring(0, 360));
            assertThat(hit.snippet().text()).startsWith("双方必须").hasSizeBetween(300, SnippetMaker.LONGEST);
            assertThat(hit.snippet().highlights())
                    .containsExactly(new Span(0, hit.snippet().text().length()));
        }
    }

    @Test
    void aPhraseOverManyDotsIsShownFromItsFirstWord() {
        try (LuceneIndex index = indexOf("We want peace " + ". ".repeat(250) + "security for all of us.", "en")) {
            Hit hit = onlyHit(index, "\"peace security\"");
            assertThat(hit.snippet().text()).contains("peace . .");
            assertThat(hit.highlights()).containsExactly(new Span(8, 8 + 5 + 501 + 8));
        }
    }

    @Test
    void aSuggestionShowsTheBeginningOfAWordThatIsTooLong() {
        try (LuceneIndex index =
                indexOf("Please do: signed" + "_".repeat(130) + "date and more words follow here.", "en")) {
            assertThat(index.searcher().suggest("sig", 5))
                    .extracting(Suggestion::matched)
                    .allSatisfy(text -> assertThat(text).startsWith("signed___"))
                    .hasSize(1);
        }
    }

    private LuceneIndex indexOf(String text, String language) {
        LuceneIndex index =
                LuceneIndex.openOrCreate(folder.resolve("index"), LuceneTestEngine.settings(NOBODY, List.of()));
        try (StatementWriter writer = index.writer()) {
            writer.put(Statement.builder("one", text).lang(language).build());
            writer.commit();
        }
        return index;
    }

    private static Hit onlyHit(LuceneIndex index, String query) {
        List<Hit> hits = index.searcher()
                .search(SearchRequest.of(Selection.of(QueryParser.parse(query).orElseThrow())))
                .hits();
        assertThat(hits).hasSize(1);
        return hits.getFirst();
    }
}
