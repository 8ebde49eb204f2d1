package org.chancery.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.chancery.authority.Authority;
import org.chancery.search.StatementWriter;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which states of an index are kept, and for how long, by a clock that the test turns. */
class SnapshotsTest {
    private static final Authority NOBODY = new Authority(List.of(), List.of(), List.of(), List.of(), List.of());
    private static final LuceneSettings SETTINGS = LuceneTestEngine.settings(NOBODY, List.of());

    @TempDir
    private Path folder;

    private final AtomicLong now = new AtomicLong();
    private LuceneIndex index;
    private StatementWriter writer;
    private Directory directory;

    @BeforeEach
    void open() throws IOException {
        index = LuceneIndex.openOrCreate(folder, SETTINGS);
        writer = index.writer();
        directory = FSDirectory.open(folder);
    }

    @AfterEach
    void close() throws IOException {
        directory.close();
        writer.close();
        index.close();
    }

    @Test
    void aCommitThatCouldNotBeTakenUpIsTakenUpByTheNextSearch() throws IOException {
        AtomicBoolean fails = new AtomicBoolean();
        try (Snapshots snapshots = new Snapshots(directory, SETTINGS, failing(fails), now::get)) {
            fails.set(true);
            commit("a");
            assertThatThrownBy(snapshots::refresh).hasMessageContaining("too little memory");
            assertThat(statements(snapshots)).isZero();
            fails.set(false);
            assertThat(statements(snapshots)).isEqualTo(1);
        }
    }

    @Test
    void nobodyWaitsForAStateThatIsStillBeingMadeReady() throws IOException {
        AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
        try (Snapshots snapshots =
                new Snapshots(directory, SETTINGS, reader -> meanwhile.get().run(), now::get)) {
            String first = snapshots.current().info().version();
            commit("a");
            snapshots.refresh();
            commit("b");
            AtomicInteger held = new AtomicInteger();
            meanwhile.set(() -> join(Thread.startVirtualThread(() -> {
                assertThat(statements(snapshots)).isEqualTo(1);
                held.incrementAndGet();
                Snapshots.release(snapshots.hold(first).orElseThrow());
                held.incrementAndGet();
            })));
            snapshots.refresh();
            assertThat(held).hasValue(2);
            assertThat(statements(snapshots)).isEqualTo(2);
        }
    }

    @Test
    void anEarlierStateIsKeptUntilItsTimeIsOver() throws IOException {
        long lifetime = SETTINGS.cursorLifetime().toNanos();
        try (Snapshots snapshots = new Snapshots(directory, SETTINGS, reader -> {}, now::get)) {
            String first = snapshots.current().info().version();
            now.addAndGet(3 * lifetime);
            commit("a");
            snapshots.refresh();
            now.addAndGet(lifetime);
            Snapshot held = snapshots.hold(first).orElseThrow();
            assertThat(held.info().statements()).isZero();
            Snapshots.release(held);
            now.addAndGet(1);
            assertThat(snapshots.hold(first)).isEmpty();
            assertThat(held.hold()).as("its files are let go").isFalse();
        }
    }

    private static void join(Thread thread) {
        try {
            assertThat(thread.join(Duration.ofMinutes(1))).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Snapshots.Warming failing(AtomicBoolean fails) {
        return reader -> {
            if (fails.get()) {
                throw new IOException("too little memory");
            }
        };
    }

    private void commit(String id) {
        writer.put(Statement.builder(id, "A border is drawn.").build());
        writer.commit();
    }

    private static long statements(Snapshots snapshots) {
        Snapshot held = snapshots.hold();
        try {
            return held.info().statements();
        } finally {
            Snapshots.release(held);
        }
    }
}
