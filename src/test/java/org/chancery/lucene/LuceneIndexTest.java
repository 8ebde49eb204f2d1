package org.chancery.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.chancery.authority.Authority;
import org.chancery.query.QueryNode;
import org.chancery.query.QueryParser;
import org.chancery.search.Hit;
import org.chancery.search.SearchException;
import org.chancery.search.SearchRequest;
import org.chancery.search.Selection;
import org.chancery.search.StatementWriter;
import org.chancery.search.StatementWriter.Change;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTest {
    private static final Authority NOBODY = new Authority(List.of(), List.of(), List.of(), List.of(), List.of());
    private static final LuceneSettings SETTINGS = LuceneTestEngine.settings(NOBODY, List.of());

    @TempDir
    private Path folder;

    @Test
    void whatIsCommittedIsFound() {
        try (LuceneIndex index = LuceneIndex.openOrCreate(folder, SETTINGS)) {
            try (StatementWriter writer = index.writer()) {
                assertThat(writer.put(english("a", "The sanctions end."))).isEqualTo(Change.ADDED);
                assertThat(index.searcher().find("a")).isEmpty();
                writer.commit();
            }
            assertThat(index.searcher().find("a")).isPresent();
            assertThat(ids(index, "sanction")).containsExactly("a");
        }
        try (LuceneIndex index = LuceneIndex.open(folder, SETTINGS)) {
            assertThat(index.searcher().info().statements()).isEqualTo(1);
        }
    }

    @Test
    void indexingTheSameAgainChangesNothing() {
        try (LuceneIndex index = LuceneIndex.openOrCreate(folder, SETTINGS);
                StatementWriter writer = index.writer()) {
            writer.put(english("a", "The sanctions end."));
            writer.commit();
            String version = index.searcher().info().version();
            assertThat(writer.put(english("a", "The sanctions end."))).isEqualTo(Change.UNCHANGED);
            writer.commit();
            assertThat(index.searcher().info().version()).isEqualTo(version);
        }
    }

    @Test
    void aSecondWriterIsRefused() {
        try (LuceneIndex index = LuceneIndex.openOrCreate(folder, SETTINGS);
                StatementWriter writer = index.writer()) {
            assertThatThrownBy(index::writer)
                    .isInstanceOf(SearchException.Unavailable.class)
                    .hasMessageContaining("another writer");
            writer.rollback();
        }
    }

    private static Statement english(String id, String text) {
        return Statement.builder(id, text).lang("en").build();
    }

    private static List<String> ids(LuceneIndex index, String typed) {
        QueryNode query = QueryParser.parse(typed).orElseThrow();
        return index.searcher().search(SearchRequest.of(Selection.of(query))).hits().stream()
                .map(Hit::statement)
                .map(Statement::id)
                .toList();
    }
}
