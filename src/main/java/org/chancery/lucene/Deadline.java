package org.chancery.lucene;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;
import org.chancery.search.SearchException;

/** The moment at which a request must be given up. */
final class Deadline implements QueryTimeout {
    private final Duration allowed;
    private final long end;

    private Deadline(Duration allowed) {
        this.allowed = allowed;
        this.end = System.nanoTime() + allowed.toNanos();
    }

    /** That long from now. */
    static Deadline in(Duration allowed) {
        return new Deadline(allowed);
    }

    @Override
    public boolean shouldExit() {
        return System.nanoTime() - end > 0;
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
