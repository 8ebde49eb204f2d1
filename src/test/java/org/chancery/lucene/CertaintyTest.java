package org.chancery.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.chancery.query.QueryNode;
import org.chancery.search.Selection;
import org.chancery.search.StatementWriter;
import org.chancery.statement.InventedExtraction;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a demand for certainty costs. */
final class CertaintyTest {
    private static final Selection WORDS = Selection.of(new QueryNode.Word("words"));

    @TempDir
    Path folder;

    private static Statement statement(String id, Optional<Double> confidence) {
        return Statement.builder(id, "Words.")
                .extraction(confidence.map(InventedExtraction::bare).orElse(null))
                .build();
    }

    private static LuceneSettings settings() {
        return LuceneTestEngine.settings(InventedStatements.authority(), List.of());
    }

    private void index(Statement... statements) {
        try (LuceneIndex index = LuceneIndex.openOrCreate(folder, settings());
                StatementWriter writer = index.writer()) {
            List.of(statements).forEach(writer::put);
            writer.commit();
        }
    }

    private Query query(Selection selection) throws IOException {
        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return SelectionQueries.of(selection, new Snapshot(reader), QueryContext.of(settings(), new Analysis()));
        }
    }

    @Test
    void nothingIsExcludedWhereNothingIsLessCertain() throws IOException {
        index(statement("a", Optional.empty()), statement("b", Optional.of(1.0)));
        assertThat(query(Selection.ALL)).isEqualTo(MatchAllDocsQuery.INSTANCE);
        Selection certain = WORDS.withMinConfidence(OptionalDouble.of(1));
        assertThat(query(certain)).isEqualTo(query(WORDS.withMinConfidence(OptionalDouble.of(0))));
        index(statement("c", Optional.of(0.5)));
        assertThat(query(Selection.ALL)).as("at the threshold").isEqualTo(MatchAllDocsQuery.INSTANCE);
        assertThat(query(certain).toString()).contains(Fields.CONFIDENCE);
    }

    @Test
    void allOfAConfidenceIsKnownAsSuchSoThatItsCountsAreKept() throws IOException {
        index(statement("a", Optional.empty()), statement("b", Optional.of(0.4)));
        Query shown = query(Selection.ALL);
        assertThat(shown).isEqualTo(Certainty.atLeast(0.5, 0.4)).isNotEqualTo(MatchAllDocsQuery.INSTANCE);
        assertThat(Certainty.isAll(shown)).isTrue();
        assertThat(Certainty.isAll(MatchAllDocsQuery.INSTANCE)).isTrue();
        assertThat(Certainty.isAll(query(WORDS))).isFalse();
        assertThat(Certainty.isAll(new TermQuery(new Term(Fields.ABOUT, "UA")))).isFalse();
    }
}
