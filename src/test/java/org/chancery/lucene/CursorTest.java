package org.chancery.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chancery.authority.Authority;
import org.chancery.query.QueryNode;
import org.chancery.search.SearchException;
import org.chancery.search.SearchPage;
import org.chancery.search.SearchRequest;
import org.chancery.search.Selection;
import org.chancery.search.SortOrder;
import org.chancery.search.StatementWriter;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cursors that are made up, and cursors whose state of the index has gone. */
class CursorTest {
    private static final Authority NOBODY = new Authority(List.of(), List.of(), List.of(), List.of(), List.of());
    private static final LuceneSettings DEFAULTS = LuceneTestEngine.settings(NOBODY, List.of());
    private static final int STATEMENTS = 3;

    @TempDir
    private Path folder;

    private Optional<LuceneIndex> opened = Optional.empty();

    @AfterEach
    void close() {
        opened.ifPresent(LuceneIndex::close);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 1, 1", "3, 1, 1", "2147483647, 1, 1", "-2147483648, 1, 1",
        "0, -1, 1", "0, 4, 1", "0, 9223372036854775807, 1", "0, -9223372036854775808, 1",
        "0, 1, NaN", "0, 1, Infinity", "0, 1, -Infinity"
    })
    void aCursorThatNoPageCanHaveGivenIsInvalid(int doc, long shown, float score) {
        LuceneIndex index = index(DEFAULTS);
        for (SortOrder order : SortOrder.values()) {
            assertThatThrownBy(() -> page(index, order, Optional.of(made(index, order, doc, shown, score))))
                    .as("%s", order)
                    .isInstanceOf(SearchException.CursorInvalid.class);
        }
    }

    @Test
    void aCursorMadeAsAPageWouldIsTaken() {
        LuceneIndex index = index(DEFAULTS);
        for (int doc = 0; doc < STATEMENTS; doc++) {
            SearchPage page = page(index, SortOrder.OLDEST, Optional.of(made(index, SortOrder.OLDEST, doc, 1, 0)));
            assertThat(page.total()).isEqualTo(STATEMENTS);
        }
    }

    @Test
    void aCursorEndsWithTheNumberOfStatesThatAreHeld() {
        LuceneIndex index = index(new LuceneSettings(
                NOBODY,
                List.of(),
                DEFAULTS.limits(),
                DEFAULTS.timeout(),
                Duration.ofDays(1),
                2,
                16,
                100_000,
                1_024,
                0));
        Optional<String> cursor =
                page(index, SortOrder.OLDEST, Optional.empty()).next();
        try (StatementWriter writer = index.writer()) {
            for (int i = 0; i < 2; i++) {
                writer.delete("s" + i);
                writer.commit();
                assertThat(page(index, SortOrder.OLDEST, cursor).total()).isEqualTo(STATEMENTS);
            }
            writer.delete("s2");
            writer.commit();
        }
        assertThatThrownBy(() -> page(index, SortOrder.OLDEST, cursor))
                .isInstanceOf(SearchException.CursorExpired.class);
    }

    private LuceneIndex index(LuceneSettings settings) {
        LuceneIndex index = LuceneIndex.openOrCreate(folder, settings);
        opened = Optional.of(index);
        try (StatementWriter writer = index.writer()) {
            for (int i = 0; i < STATEMENTS; i++) {
                writer.put(Statement.builder("s" + i, "A border is drawn, " + "again ".repeat(10 * i))
                        .build());
            }
            writer.commit();
        }
        return index;
    }

    private static SearchRequest request(SortOrder order, Optional<String> cursor) {
        return new SearchRequest(Selection.of(new QueryNode.Word("border")), List.of(), 10, order, 1, cursor, false);
    }

    private static SearchPage page(LuceneIndex index, SortOrder order, Optional<String> cursor) {
        return index.searcher().search(request(order, cursor));
    }

    private static String made(LuceneIndex index, SortOrder order, int doc, long shown, float score) {
        long number = Cursor.requestNumber(request(order, Optional.empty()));
        return new Cursor(index.searcher().info().version(), number, shown, doc, score).text();
    }
}
