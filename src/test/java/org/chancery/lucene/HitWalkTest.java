package org.chancery.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.chancery.search.SearchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A walk looks at the clock as often as hits are slow to find. */
final class HitWalkTest {
    private static final int DOCUMENTS = 200_000;
    private static final long MILLISECOND = 1_000_000;

    private final AtomicLong clock = new AtomicLong();
    private final AtomicLong looks = new AtomicLong();
    private final Hits hits = new Hits();
    private DirectoryReader reader;

    @BeforeEach
    void makeAnIndexOfOneSegment() throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            Document empty = new Document();
            for (int i = 0; i < DOCUMENTS; i++) {
                writer.addDocument(empty);
            }
            writer.forceMerge(1);
        }
        reader = DirectoryReader.open(directory);
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
    }

    @Test
    void aWalkOfSlowHitsEndsSoonAfterItsTime() throws IOException {
        hits.nanosEach = MILLISECOND / 50;
        assertThatExceptionOfType(SearchException.TimedOut.class).isThrownBy(() -> walk(Duration.ofMillis(100)));
        assertThat(clock.get()).isLessThan(150 * MILLISECOND);
    }

    @Test
    void aWalkThatBecomesSlowLateEndsSoonAfterItsTimeToo() throws IOException {
        hits.slowFrom = DOCUMENTS / 2;
        hits.nanosEach = MILLISECOND / 50;
        assertThatExceptionOfType(SearchException.TimedOut.class).isThrownBy(() -> walk(Duration.ofSeconds(1)));
        assertThat(clock.get()).isLessThan(1700 * MILLISECOND);
    }

    @Test
    void aWalkOfQuickHitsHardlyLooksAtTheClock() throws IOException {
        walk(Duration.ofMillis(100));
        assertThat(hits.seen).isEqualTo(DOCUMENTS);
        assertThat(looks.get()).isLessThan(40);
    }

    private void walk(Duration allowed) throws IOException {
        Deadline deadline = Deadline.in(allowed, () -> {
            looks.incrementAndGet();
            return clock.get();
        });
        new HitWalk(new IndexSearcher(reader), MatchAllDocsQuery.INSTANCE).run(hits, deadline);
    }

    /** Hits each of which takes its time by the clock of the test. */
    private final class Hits extends SimpleCollector {
        private long nanosEach;
        private int slowFrom;
        private int seen;

        @Override
        public void collect(int doc) {
            seen++;
            clock.addAndGet(doc < slowFrom ? 0 : nanosEach);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
