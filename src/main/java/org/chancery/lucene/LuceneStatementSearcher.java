package org.chancery.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.chancery.query.QueryField;
import org.chancery.search.FacetValues;
import org.chancery.search.FacetValuesRequest;
import org.chancery.search.IndexInfo;
import org.chancery.search.SearchException;
import org.chancery.search.SearchPage;
import org.chancery.search.SearchRequest;
import org.chancery.search.Selection;
import org.chancery.search.SortOrder;
import org.chancery.search.StatementSearcher;
import org.chancery.search.Suggestion;
import org.chancery.statement.Statement;

/** Searches the index. */
final class LuceneStatementSearcher implements StatementSearcher {
    private final Snapshots snapshots;
    private final QueryContext context;
    private final StatementFacets facets;
    private final SuggestionFinder suggestions;
    private final SpellMender mender;
    private final NamedValues named;
    private final NearestNames nearest;
    private final Duration timeout;

    LuceneStatementSearcher(
            Snapshots snapshots, QueryContext context, StatementFacets facets, LuceneSettings settings) {
        this.snapshots = snapshots;
        this.context = context;
        this.facets = facets;
        KnownNames known = new KnownNames(settings.authority());
        NamesInUse names = new NamesInUse(known, facets.counter(), settings.minConfidence());
        this.suggestions = new SuggestionFinder(names, context.analysis(), settings.minConfidence());
        this.mender = new SpellMender(names, context);
        this.named = new NamedValues(settings.authority(), context, facets.counter());
        this.nearest = new NearestNames(known, names, facets.labels());
        this.timeout = settings.timeout();
    }

    @Override
    public SearchPage search(SearchRequest request) {
        long started = System.nanoTime();
        Optional<Cursor> cursor = request.cursor().map(text -> Cursor.read(text, Cursor.requestNumber(request)));
        return reading(held(cursor), (snapshot, deadline) -> {
            SearchPage page = new PageSearch(snapshot, context, facets, request, deadline).page(cursor, started);
            return mender.offer(page, request.selection(), snapshot, started, deadline);
        });
    }

    private Snapshot held(Optional<Cursor> cursor) {
        return cursor.map(place -> snapshots
                        .hold(place.version())
                        .orElseThrow(() -> new SearchException.CursorExpired(
                                "the index has changed since the page before: begin again with the first page")))
                .orElseGet(snapshots::hold);
    }

    @Override
    public Optional<Statement> find(String id) {
        return reading(snapshots.hold(), (snapshot, deadline) -> {
            Optional<StoredStatements.Found> found = StoredStatements.find(snapshot.reader(), new BytesRef(id));
            return found.isPresent()
                    ? Optional.of(
                            StoredStatements.load(snapshot.reader(), found.get().doc()))
                    : Optional.empty();
        });
    }

    @Override
    public List<Suggestion> suggest(String typed, int limit) {
        if (limit < 1 || limit > MAX_SUGGESTIONS) {
            throw new IllegalArgumentException("limit must be 1 to " + MAX_SUGGESTIONS + ": " + limit);
        }
        return reading(
                snapshots.hold(),
                (snapshot, deadline) -> suggestions.suggest(snapshot.searcher(deadline), typed, limit, deadline));
    }

    @Override
    public FacetValues facetValues(FacetValuesRequest request) {
        return reading(snapshots.hold(), (snapshot, deadline) -> {
            IndexSearcher searcher = snapshot.searcher(deadline);
            Query base = SelectionQueries.withoutDimensions(request.selection(), snapshot, context);
            return new FacetValues(facets.values(searcher, base, request, deadline), snapshot.info());
        });
    }

    @Override
    public List<String> named(QueryField field, String typed) {
        return reading(
                snapshots.hold(),
                (snapshot, deadline) -> named.of(field, typed, snapshot.searcher(deadline), deadline));
    }

    @Override
    public List<String> nearest(QueryField field, String typed) {
        return reading(
                snapshots.hold(),
                (snapshot, deadline) -> nearest.to(field, typed, snapshot.searcher(deadline), deadline));
    }

    @Override
    public long stream(Selection selection, SortOrder order, Consumer<Statement> consumer) {
        return reading(snapshots.hold(), (snapshot, deadline) -> {
            IndexSearcher searcher = new IndexSearcher(snapshot.reader());
            StoredFields stored = snapshot.reader().storedFields();
            return new OrderedDocs(searcher, SelectionQueries.of(selection, snapshot, context))
                    .forEach(order, doc -> consumer.accept(StoredStatements.load(stored, doc)));
        });
    }

    @Override
    public IndexInfo info() {
        return snapshots.current().info();
    }

    private interface Reading<T> {
        T from(Snapshot snapshot, Deadline deadline) throws IOException;
    }

    private <T> T reading(Snapshot snapshot, Reading<T> reading) {
        Deadline deadline = Deadline.in(timeout);
        try {
            return reading.from(snapshot, deadline);
        } catch (ExitableDirectoryReader.ExitingReaderException e) {
            throw deadline.timedOut();
        } catch (IndexSearcher.TooManyClauses e) {
            throw new SearchException.QueryRefused(
                    "the query grows too large once its words are written out: use fewer of them");
        } catch (IOException | UncheckedIOException e) {
            throw new SearchException.Unavailable("the index cannot be read: " + e.getMessage(), e);
        } catch (InternalError e) {
            // What the virtual machine throws where a mapped file has become shorter.
            throw new SearchException.Unavailable("the index cannot be read: a file of it is damaged", e);
        } finally {
            Snapshots.release(snapshot);
        }
    }
}
