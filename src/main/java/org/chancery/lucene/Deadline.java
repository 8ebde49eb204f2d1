package org.chancery.lucene;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.lucene.index.QueryTimeout;
import org.chancery.search.SearchException;

/** The moment at which a request must be given up. */
final class Deadline implements QueryTimeout {
    private final Duration allowed;
    private final LongSupplier clock;
    private final long end;

    private Deadline(Duration allowed, LongSupplier clock) {
        this.allowed = allowed;
        this.clock = clock;
        this.end = clock.getAsLong() + allowed.toNanos();
    }

    /** That long from now. */
    static Deadline in(Duration allowed) {
        return in(allowed, System::nanoTime);
    }

    /** That long from now by a clock of nanoseconds. */
    static Deadline in(Duration allowed, LongSupplier clock) {
        return new Deadline(allowed, clock);
    }

    /** None: for what is asked once and may take its time. */
    static Deadline never() {
        return in(Duration.ZERO, () -> 0);
    }

    /** The time by its clock, in nanoseconds. */
    long now() {
        return clock.getAsLong();
    }

    @Override
    public boolean shouldExit() {
        return now() - end > 0;
    }

    /** What is thrown once it is reached. */
    SearchException.TimedOut timedOut() {
        return new SearchException.TimedOut("the search took longer than " + allowed.toMillis()
                + " ms: make it narrower, with more words or a filter");
    }

    /** Throws TimedOut if it is reached. */
    void check() {
        if (shouldExit()) {
            throw timedOut();
        }
    }
}
