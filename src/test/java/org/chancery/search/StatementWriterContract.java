package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.chancery.authority.Authority;
import org.chancery.query.QueryNode;
import org.chancery.search.StatementWriter.Change;
import org.chancery.statement.InventedExtraction;
import org.chancery.statement.Kind;
import org.chancery.statement.Source;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every engine does with statements. */
public abstract class StatementWriterContract {
    private static final Statement TRUCE = statement("t", "A truce holds.", "q1");

    /** An engine with an empty index, which knows this authority and these sets of synonyms. */
    protected abstract TestEngine engine(Authority authority, List<List<String>> synonyms);

    private TestEngine engine() {
        return engine(InventedWorld.authority(), InventedWorld.SYNONYMS);
    }

    private static Statement statement(String id, String text, String... sources) {
        return Statement.builder(id, text)
                .sources(List.of(sources).stream().map(InventedWorld::source).toList())
                .build();
    }

    private static List<String> sources(Statement statement) {
        return statement.sources().stream().map(Source::id).toList();
    }

    @Test
    void whatIsNewIsAdded() {
        try (TestEngine engine = engine()) {
            assertThat(engine.writer().put(TRUCE)).isEqualTo(Change.ADDED);
            engine.writer().commit();
            assertThat(engine.searcher().find("t")).contains(TRUCE);
        }
    }

    @Test
    void theSameAgainIsUnchangedWithinABatchAndAfterIt() {
        try (TestEngine engine = engine()) {
            engine.writer().put(TRUCE);
            assertThat(engine.writer().put(TRUCE)).isEqualTo(Change.UNCHANGED);
            engine.writer().commit();
            assertThat(engine.writer().put(TRUCE)).isEqualTo(Change.UNCHANGED);
            assertThat(engine.searcher().info().statements()).isEqualTo(1);
        }
    }

    @Test
    void theSameFromAnotherSourceIsMergedWithinABatchAndAfterIt() {
        Statement told = TRUCE.toBuilder()
                .kind(Kind.INDIRECT)
                .topics(List.of("truces"))
                .extraction(InventedExtraction.whole(0.7))
                .build();
        for (boolean commit : List.of(true, false)) {
            try (TestEngine engine = engine()) {
                engine.writer().put(told);
                if (commit) {
                    engine.writer().commit();
                }
                Statement again = statement("t", "A truce holds.", "q2").toBuilder()
                        .kind(Kind.DIRECT)
                        .topics(List.of())
                        .extraction(InventedExtraction.bare(0.9))
                        .build();
                assertThat(engine.writer().put(again)).isEqualTo(Change.MERGED);
                engine.writer().commit();
                Statement stored = engine.searcher().find("t").orElseThrow();
                assertThat(sources(stored)).containsExactly("q1", "q2");
                assertThat(stored.toBuilder().sources(told.sources()).build())
                        .as("told by its first source")
                        .isEqualTo(told);
                assertThat(engine.writer().put(told)).isEqualTo(Change.UNCHANGED);
                assertThat(engine.writer().put(again)).isEqualTo(Change.UNCHANGED);
                assertThat(engine.searcher().info().statements()).isEqualTo(1);
                engine.writer().delete("t");
                engine.writer().commit();
            }
        }
    }

    @Test
    void whatIsTooUncertainToBeShownIsDeletedTooUnlessAConfidenceIsNamed() {
        Statement hidden =
                TRUCE.toBuilder().extraction(InventedExtraction.bare(0.1)).build();
        Selection truces = Selection.of(new QueryNode.Word("truce"));
        try (TestEngine engine = engine()) {
            engine.writer().put(hidden);
            engine.writer().commit();
            assertThat(engine.writer().delete(truces.withMinConfidence(OptionalDouble.of(0.5))))
                    .isZero();
            assertThat(engine.writer().delete(truces)).isEqualTo(1);
            engine.writer().rollback();
            assertThat(engine.writer().deleteSource("q1")).isEqualTo(1);
            engine.writer().commit();
            assertThat(engine.searcher().find("t")).isEmpty();
        }
    }

    @Test
    void somethingElseUnderTheSameIdReplaces() {
        try (TestEngine engine = engine()) {
            engine.writer().put(TRUCE);
            engine.writer().commit();
            Statement other = statement("t", "A truce fails.", "q2");
            assertThat(engine.writer().put(other)).isEqualTo(Change.REPLACED);
            engine.writer().commit();
            assertThat(engine.searcher().find("t")).contains(other);
            assertThat(total(engine, "holds")).isZero();
            assertThat(total(engine, "fails")).isEqualTo(1);
        }
    }

    @Test
    void aSourceToldAnewIsTheNewOneInItsOldPlace() {
        Source corrected =
                new Source("q1", "Corrected minutes", Optional.of("The Registry"), Optional.empty(), Optional.empty());
        try (TestEngine engine = engine()) {
            engine.writer().put(statement("t", "A truce holds.", "q1", "q2"));
            engine.writer().commit();
            Statement again = statement("t", "A truce holds.").toBuilder()
                    .sources(List.of(corrected))
                    .build();
            assertThat(engine.writer().put(again)).isEqualTo(Change.REPLACED);
            engine.writer().commit();
            assertThat(engine.searcher().find("t").orElseThrow().sources())
                    .containsExactly(corrected, InventedWorld.source("q2"));
            String version = engine.searcher().info().version();
            assertThat(engine.writer().put(again)).isEqualTo(Change.UNCHANGED);
            engine.writer().commit();
            assertThat(engine.searcher().info().version()).isEqualTo(version);
        }
    }

    @Test
    void theSameWordsFromTheSameSourceWithOtherFieldsReplace() {
        try (TestEngine engine = engine()) {
            engine.writer().put(TRUCE);
            Statement other = TRUCE.toBuilder().topics(List.of("truces")).build();
            assertThat(engine.writer().put(other)).isEqualTo(Change.REPLACED);
            engine.writer().commit();
            assertThat(engine.searcher().find("t")).contains(other);
        }
    }

    @Test
    void nothingIsSeenBeforeTheCommitAndAllOfItAfter() {
        try (TestEngine engine = engine()) {
            engine.writer().put(TRUCE);
            engine.writer().put(statement("u", "A border."));
            assertThat(engine.searcher().info().statements()).isZero();
            engine.writer().commit();
            assertThat(engine.searcher().info().statements()).isEqualTo(2);
        }
    }

    @Test
    void rollbackUndoesPutsAndDeletions() {
        try (TestEngine engine = engine()) {
            engine.writer().put(TRUCE);
            engine.writer().commit();
            String version = engine.searcher().info().version();
            engine.writer().delete("t");
            engine.writer().put(statement("u", "A border."));
            engine.writer().rollback();
            engine.writer().commit();
            assertThat(engine.searcher().find("t")).contains(TRUCE);
            assertThat(engine.searcher().find("u")).isEmpty();
            assertThat(engine.searcher().info().version()).isEqualTo(version);
            assertThat(engine.writer().put(statement("u", "A border."))).isEqualTo(Change.ADDED);
        }
    }

    @Test
    void theVersionChangesWithTheIndexAndOnlyThen() {
        try (TestEngine engine = engine()) {
            List<String> versions =
                    new ArrayList<>(List.of(engine.searcher().info().version()));
            for (Statement each : List.of(TRUCE, statement("u", "A border."))) {
                engine.writer().put(each);
                engine.writer().commit();
                versions.add(engine.searcher().info().version());
            }
            assertThat(versions).doesNotHaveDuplicates();
            engine.writer().commit();
            engine.writer().put(TRUCE);
            engine.writer().commit();
            assertThat(engine.searcher().info().version()).isEqualTo(versions.get(2));
        }
    }

    @Test
    void indexingTwoTellingsOfOneThingAgainChangesNothing() {
        Statement first = statement("t", "A truce holds.", "q1").toBuilder()
                .occasion("one")
                .build();
        Statement second = statement("t", "A truce holds.", "q2").toBuilder()
                .occasion("other")
                .build();
        try (TestEngine engine = engine()) {
            engine.writer().put(first);
            engine.writer().put(second);
            engine.writer().commit();
            IndexInfo info = engine.searcher().info();
            engine.writer().put(first);
            engine.writer().put(second);
            engine.writer().commit();
            assertThat(engine.searcher().info()).isEqualTo(info);
        }
    }

    @Test
    void whatIsPutAndDeletedAgainLeavesNoTrace() {
        try (TestEngine engine = engine()) {
            IndexInfo info = engine.searcher().info();
            engine.writer().put(TRUCE);
            assertThat(engine.writer().delete("t")).isTrue();
            assertThat(engine.writer().delete("t")).isFalse();
            engine.writer().commit();
            assertThat(engine.searcher().info()).isEqualTo(info);
        }
    }

    @Test
    void aSourceIsTakenAwayAndWhatHasNoOtherIsDeleted() {
        try (TestEngine engine = engine()) {
            engine.writer().put(statement("one", "A truce.", "q1"));
            engine.writer().put(statement("two", "A border.", "q1", "q2"));
            engine.writer().put(statement("none", "A river.", "q2"));
            assertThat(engine.writer().deleteSource("q1")).isEqualTo(2);
            engine.writer().commit();
            assertThat(engine.searcher().find("one")).isEmpty();
            assertThat(sources(engine.searcher().find("two").orElseThrow())).containsExactly("q2");
            assertThat(engine.writer().deleteSource("q1")).isZero();
            assertThat(engine.searcher().info().statements()).isEqualTo(2);
        }
    }

    @Test
    void aSelectionIsDeleted() {
        try (TestEngine engine = engine()) {
            engine.writer().put(TRUCE);
            engine.writer().put(statement("u", "A border."));
            engine.writer().commit();
            assertThat(engine.writer().delete(Selection.of(new QueryNode.Word("truce"))))
                    .isEqualTo(1);
            engine.writer().commit();
            assertThat(engine.searcher().find("t")).isEmpty();
            assertThat(engine.searcher().find("u")).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverIsDoneTheIndexHoldsWhatAMapWould(long seed) {
        Random random = new Random(seed);
        InventedWorld world = new InventedWorld(seed);
        Map<String, Statement> expected = new HashMap<>();
        try (TestEngine engine = engine()) {
            Map<String, Statement> committed = Map.of();
            for (int i = 0; i < 600; i++) {
                String id = "id" + random.nextInt(40);
                switch (random.nextInt(20)) {
                    case 0, 1 -> assertThat(engine.writer().delete(id)).isEqualTo(expected.remove(id) != null);
                    case 2 -> {
                        engine.writer().commit();
                        committed = Map.copyOf(expected);
                    }
                    case 3 -> {
                        engine.writer().rollback();
                        expected = new HashMap<>(committed);
                    }
                    default -> put(engine, world.statement(id), random.nextInt(3) == 0, expected);
                }
            }
            engine.writer().commit();
            Map<String, Statement> stored = new HashMap<>();
            engine.searcher().stream(Selection.ALL, SortOrder.RELEVANCE, each -> stored.put(each.id(), each));
            assertThat(stored).isEqualTo(expected);
            assertThat(engine.searcher().info().statements()).isEqualTo(expected.size());
        }
    }

    private static void put(TestEngine engine, Statement made, boolean tellAgain, Map<String, Statement> expected) {
        Statement old = expected.get(made.id());
        Statement statement = tellAgain && old != null
                ? old.toBuilder().sources(made.sources()).topics(made.topics()).build()
                : made;
        Statement now = old != null && old.saysTheSameAs(statement) ? old.withTelling(statement) : statement;
        Change change = old == null
                ? Change.ADDED
                : now.equals(old)
                        ? Change.UNCHANGED
                        : old.saysTheSameAs(statement)
                                        && now.sources().size() > old.sources().size()
                                ? Change.MERGED
                                : Change.REPLACED;
        assertThat(engine.writer().put(statement)).isEqualTo(change);
        expected.put(made.id(), now);
    }

    private static long total(TestEngine engine, String word) {
        return engine.searcher()
                .search(SearchRequest.of(Selection.of(new QueryNode.Word(word))))
                .total();
    }
}
