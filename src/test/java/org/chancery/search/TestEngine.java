package org.chancery.search;

/** An engine with an empty index of its own, for tests. */
public interface TestEngine extends AutoCloseable {
    /** Sees what has been committed. */
    StatementSearcher searcher();

    /** The one writer. */
    StatementWriter writer();

    @Override
    void close();
}
