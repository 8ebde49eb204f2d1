package org.chancery.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.chancery.search.Facet;
import org.chancery.search.FacetValuesRequest;
import org.chancery.search.Hit;
import org.chancery.search.IndexInfo;
import org.chancery.search.SearchException;
import org.chancery.search.SearchPage;
import org.chancery.search.SearchRequest;
import org.chancery.search.Selection;
import org.chancery.search.Snippet;
import org.chancery.search.SortOrder;
import org.chancery.search.StatementSearcher;
import org.chancery.search.Suggestion;
import org.chancery.statement.Statement;

/** Searches the index. */
final class LuceneStatementSearcher implements StatementSearcher {
    private final Snapshots snapshots;
    private final QueryContext context;

    LuceneStatementSearcher(Snapshots snapshots, QueryContext context) {
        this.snapshots = snapshots;
        this.context = context;
    }

    @Override
    public SearchPage search(SearchRequest request) {
        long started = System.nanoTime();
        return reading(snapshot -> {
            IndexSearcher searcher = new IndexSearcher(snapshot.reader());
            searcher.setSimilarity(Ranking.SIMILARITY);
            Query query = SelectionQueries.of(request.selection(), snapshot, context);
            int total = searcher.count(query);
            List<Hit> hits = new ArrayList<>();
            if (request.limit() > 0) {
                TopFieldDocs top = searcher.search(
                        query, new TopFieldCollectorManager(sort(request.sort()), request.limit(), request.limit()));
                StoredFields stored = snapshot.reader().storedFields();
                for (ScoreDoc doc : top.scoreDocs) {
                    Statement statement = StoredStatements.load(stored, doc.doc);
                    hits.add(new Hit(
                            statement,
                            OptionalDouble.empty(),
                            List.of(),
                            new Snippet(statement.text(), List.of(), false, false),
                            List.of(),
                            Optional.empty()));
                }
            }
            return new SearchPage(
                    total,
                    hits,
                    Map.of(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    snapshot.info(),
                    Duration.ofNanos(System.nanoTime() - started));
        });
    }

    private static Sort sort(SortOrder order) {
        SortField id = new SortField(Fields.ID, SortField.Type.STRING);
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, id);
            case NEWEST -> new Sort(date(true, Integer.MIN_VALUE), id);
            case OLDEST -> new Sort(date(false, Integer.MAX_VALUE), id);
        };
    }

    private static SortField date(boolean reverse, int missing) {
        return new SortField(Fields.DATE, SortField.Type.INT, reverse, missing);
    }

    @Override
    public Optional<Statement> find(String id) {
        return reading(snapshot -> {
            Optional<StoredStatements.Found> found = StoredStatements.find(snapshot.reader(), new BytesRef(id));
            return found.isPresent()
                    ? Optional.of(
                            StoredStatements.load(snapshot.reader(), found.get().doc()))
                    : Optional.empty();
        });
    }

    @Override
    public List<Suggestion> suggest(String typed, int limit) {
        return List.of();
    }

    @Override
    public Facet facetValues(FacetValuesRequest request) {
        return new Facet(List.of(), 0, 0);
    }

    @Override
    public long stream(Selection selection, SortOrder order, Consumer<Statement> consumer) {
        return 0;
    }

    @Override
    public IndexInfo info() {
        return snapshots.current().info();
    }

    private interface Reading<T> {
        T from(Snapshot snapshot) throws IOException;
    }

    private <T> T reading(Reading<T> reading) {
        Snapshot snapshot = snapshots.hold();
        try {
            return reading.from(snapshot);
        } catch (IOException e) {
            throw new SearchException.Unavailable("the index cannot be read: " + e.getMessage(), e);
        } finally {
            Snapshots.release(snapshot);
        }
    }
}
