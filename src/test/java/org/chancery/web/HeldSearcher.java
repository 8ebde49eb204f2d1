package org.chancery.web;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.chancery.query.QueryField;
import org.chancery.search.FacetValues;
import org.chancery.search.FacetValuesRequest;
import org.chancery.search.IndexInfo;
import org.chancery.search.SearchPage;
import org.chancery.search.SearchRequest;
import org.chancery.search.Selection;
import org.chancery.search.SortOrder;
import org.chancery.search.StatementSearcher;
import org.chancery.search.Suggestion;
import org.chancery.statement.Statement;

/** A real searcher whose searches wait until they are let go; all else answers at once. Stands for a slow engine. */
final class HeldSearcher implements StatementSearcher {
    private final StatementSearcher searcher;
    private final CountDownLatch gate = new CountDownLatch(1);
    private final Semaphore begun = new Semaphore(0);

    HeldSearcher(StatementSearcher searcher) {
        this.searcher = searcher;
    }

    /** Waits until so many more searches have begun. */
    void awaitBegun(int searches) throws InterruptedException {
        begun.acquire(searches);
    }

    /** Lets all searches go, those that are still to come as well. */
    void letGo() {
        gate.countDown();
    }

    @Override
    public SearchPage search(SearchRequest request) {
        begun.release();
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return searcher.search(request);
    }

    @Override
    public Optional<Statement> find(String id) {
        return searcher.find(id);
    }

    @Override
    public List<Suggestion> suggest(String typed, int limit) {
        return searcher.suggest(typed, limit);
    }

    @Override
    public FacetValues facetValues(FacetValuesRequest request) {
        return searcher.facetValues(request);
    }

    @Override
    public List<String> named(QueryField field, String typed) {
        return searcher.named(field, typed);
    }

    @Override
    public List<String> nearest(QueryField field, String typed) {
        return searcher.nearest(field, typed);
    }

    @Override
    public long stream(Selection selection, SortOrder order, Consumer<Statement> consumer) {
        return searcher.stream(selection, order, consumer);
    }

    @Override
    public IndexInfo info() {
        return searcher.info();
    }
}
