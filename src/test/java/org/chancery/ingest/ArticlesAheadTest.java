package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Articles are read ahead of whoever asks for them, in bounds, and told in their order. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ArticlesAheadTest {
    private static final List<Path> FILES =
            IntStream.range(0, 100).mapToObj(i -> Path.of("a" + i + ".txt")).toList();

    private static ArticlesAhead ahead(List<Path> files, Function<Path, List<Outcome>> reading) {
        return new ArticlesAhead(() -> reading, files);
    }

    private static List<Outcome> read(Path file) {
        return List.of(new Outcome.Rejected(new Rejection(file, 0, 0, "read")));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void anArticleThatTakesLongIsToldBeforeTheNextAllTheSame() {
        assumeTrue(Runtime.getRuntime().availableProcessors() > 1);
        CountDownLatch nextIsRead = new CountDownLatch(1);
        try (ArticlesAhead articles = ahead(FILES, file -> {
            if (file.equals(FILES.get(0))) {
                await(nextIsRead);
            } else if (file.equals(FILES.get(1))) {
                nextIsRead.countDown();
            }
            return read(file);
        })) {
            for (Path file : FILES) {
                assertThat(articles.next()).isEqualTo(read(file));
            }
        }
    }

    @Test
    void noMoreAreBegunThanAreKeptAhead() {
        AtomicInteger begun = new AtomicInteger();
        List<Path> counted = new AbstractList<>() {
            @Override
            public Path get(int index) {
                begun.incrementAndGet();
                return FILES.get(index);
            }

            @Override
            public int size() {
                return FILES.size();
            }
        };
        try (ArticlesAhead articles = ahead(counted, ArticlesAheadTest::read)) {
            for (int asked = 1; asked <= 10; asked++) {
                articles.next();
                assertThat(begun.get()).isEqualTo(Math.min(FILES.size(), ArticlesAhead.window() + asked - 1));
            }
        }
    }

    @Test
    void anInterruptEndsTheWaitAndTheReading() {
        CountDownLatch never = new CountDownLatch(1);
        try (ArticlesAhead articles = ahead(FILES, file -> {
            await(never);
            return read(file);
        })) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(articles::next).isInstanceOf(CancellationException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aFailureIsToldWithItsArticleAndCause() {
        IllegalArgumentException cause = new IllegalArgumentException("broken");
        try (ArticlesAhead articles = ahead(FILES, file -> {
            if (file.equals(FILES.get(1))) {
                throw cause;
            }
            return read(file);
        })) {
            assertThat(articles.next()).isEqualTo(read(FILES.get(0)));
            assertThatThrownBy(articles::next)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("a1.txt")
                    .hasCause(cause);
        }
    }
}
