package org.chancery.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.store.FSDirectory;
import org.chancery.authority.Authority;
import org.chancery.search.SearchException;
import org.chancery.search.Selection;
import org.chancery.search.SortOrder;
import org.chancery.search.StatementWriter.Change;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a writer does after a failure: it has undone everything, and it writes again as soon as it can. */
class WriterRecoveryTest {
    private static final Authority NOBODY = new Authority(List.of(), List.of(), List.of(), List.of(), List.of());
    private static final LuceneSettings SETTINGS = LuceneTestEngine.settings(NOBODY, List.of());

    @TempDir
    private Path folder;

    @BeforeEach
    void anIndexWithOneStatement() {
        try (LuceneIndex index = LuceneIndex.openOrCreate(folder, SETTINGS);
                var writer = index.writer()) {
            writer.put(statement("a"));
            writer.commit();
        }
    }

    @Test
    void whicheverFileCannotBeOpenedWhileUndoingTheWriterWritesAgainAfterwards() throws IOException {
        List<String> committed = new ArrayList<>(List.of("a"));
        try (FaultyDirectory directory = new FaultyDirectory(FSDirectory.open(folder));
                LuceneStatementWriter writer = writer(directory)) {
            boolean failed = true;
            for (int i = 0; failed; i++) {
                writer.put(statement("lost" + i));
                directory.fail(i, 1);
                failed = !isRolledBack(writer);
                directory.heal();
                assertThat(writer.put(statement("lost" + i))).isEqualTo(Change.ADDED);
                assertThat(writer.delete("lost" + i)).isTrue();
                assertThat(writer.put(statement("kept" + i))).isEqualTo(Change.ADDED);
                writer.commit();
                committed.add("kept" + i);
                assertThat(stored()).containsExactlyInAnyOrderElementsOf(committed);
            }
            assertThat(committed).hasSizeGreaterThan(3);
        }
    }

    @Test
    void aCommitAfterAnUndoThatFailedIsNoSuccessUntilItIsUndone() throws IOException {
        try (FaultyDirectory directory = new FaultyDirectory(FSDirectory.open(folder));
                LuceneStatementWriter writer = writer(directory)) {
            writer.put(statement("lost"));
            directory.fail(0, 1_000);
            assertThatThrownBy(writer::rollback).isInstanceOf(SearchException.Unavailable.class);
            assertThatThrownBy(writer::commit).isInstanceOf(SearchException.Unavailable.class);
            assertThatThrownBy(() -> writer.put(statement("b"))).isInstanceOf(SearchException.Unavailable.class);
            directory.heal();
            assertThat(writer.put(statement("b"))).isEqualTo(Change.ADDED);
            writer.commit();
            assertThat(stored()).containsExactlyInAnyOrder("a", "b");
        }
    }

    @Test
    void whatIsDurableIsNoFailureThoughItCannotBeReadAtOnce() throws IOException {
        try (FaultyDirectory directory = new FaultyDirectory(FSDirectory.open(folder));
                LuceneStatementWriter writer = writer(directory)) {
            writer.put(statement("b"));
            directory.failAfterCommit();
            writer.commit();
            assertThatThrownBy(() -> writer.put(statement("c"))).isInstanceOf(SearchException.Unavailable.class);
            directory.heal();
            assertThat(writer.put(statement("b"))).isEqualTo(Change.UNCHANGED);
            writer.commit();
            assertThat(stored()).containsExactlyInAnyOrder("a", "b");
        }
    }

    @Test
    void whatIsDurableIsNoFailureThoughNobodyCanBeTold() throws IOException {
        Runnable deaf = () -> {
            throw new SearchException.Unavailable("nobody listens");
        };
        try (FaultyDirectory directory = new FaultyDirectory(FSDirectory.open(folder));
                LuceneStatementWriter writer = writer(directory, deaf)) {
            writer.put(statement("b"));
            writer.commit();
            assertThat(writer.put(statement("b"))).isEqualTo(Change.UNCHANGED);
            assertThat(stored()).containsExactlyInAnyOrder("a", "b");
        }
    }

    @Test
    void aFileThatAMergeHasJustDeletedIsNoFailure() throws IOException {
        try (FaultyDirectory directory = new FaultyDirectory(FSDirectory.open(folder));
                LuceneStatementWriter writer = writer(directory)) {
            directory.listWhatIsGone();
            assertThat(writer.put(statement("b"))).isEqualTo(Change.ADDED);
            writer.commit();
            directory.heal();
            assertThat(stored()).containsExactlyInAnyOrder("a", "b");
        }
    }

    @Test
    void anInterruptEndsABatchUndoneAndIsNotForgotten() throws IOException {
        try (FaultyDirectory directory = new FaultyDirectory(FSDirectory.open(folder));
                LuceneStatementWriter writer = writer(directory)) {
            writer.put(statement("lost"));
            Thread.currentThread().interrupt();
            assertThatThrownBy(writer::commit).isInstanceOf(SearchException.Unavailable.class);
            assertThat(Thread.interrupted()).isTrue();
            writer.commit();
            assertThat(stored()).containsExactly("a");
            assertThat(writer.put(statement("lost"))).isEqualTo(Change.ADDED);

            Thread.currentThread().interrupt();
            writer.rollback();
            assertThat(Thread.interrupted()).isTrue();
            assertThat(writer.put(statement("lost"))).isEqualTo(Change.ADDED);
        }
    }

    @Test
    void aWriterClosedByAnInterruptedThreadLeavesNoThreadAndNoLock() throws Exception {
        Set<Thread> before = indexing();
        try (FaultyDirectory directory = new FaultyDirectory(FSDirectory.open(folder))) {
            LuceneStatementWriter writer = writer(directory);
            writer.put(statement("lost"));
            Set<Thread> threads = indexing();
            threads.removeAll(before);
            assertThat(threads).isNotEmpty();
            Thread.currentThread().interrupt();
            writer.close();
            assertThat(Thread.interrupted()).isTrue();
            for (Thread thread : threads) {
                assertThat(thread.join(Duration.ofMinutes(1))).isTrue();
            }
            writer(directory).close();
        }
    }

    private static Set<Thread> indexing() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("chancery-index-"))
                .collect(Collectors.toSet());
    }

    private static boolean isRolledBack(LuceneStatementWriter writer) {
        try {
            writer.rollback();
            return true;
        } catch (SearchException.Unavailable e) {
            assertThat(e).hasStackTraceContaining("Too many open files");
            return false;
        }
    }

    private LuceneStatementWriter writer(FaultyDirectory directory) {
        return writer(directory, () -> {});
    }

    private LuceneStatementWriter writer(FaultyDirectory directory, Runnable committed) {
        return new LuceneStatementWriter(
                folder, directory, SETTINGS, QueryContext.of(SETTINGS, new Analysis()), committed);
    }

    private List<String> stored() {
        try (LuceneIndex index = LuceneIndex.open(folder, SETTINGS)) {
            List<String> ids = new ArrayList<>();
            index.searcher().stream(Selection.ALL, SortOrder.RELEVANCE, each -> ids.add(each.id()));
            return ids;
        }
    }

    private static Statement statement(String id) {
        return Statement.builder(id, "A border is drawn.").lang("en").build();
    }
}
