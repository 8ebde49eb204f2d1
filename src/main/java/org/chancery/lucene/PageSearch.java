package org.chancery.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.chancery.search.Hit;
import org.chancery.search.SearchPage;
import org.chancery.search.SearchRequest;
import org.jspecify.annotations.Nullable;

/** One page of one request in one state of the index. For one thread, once. */
final class PageSearch {
    private final Snapshot snapshot;
    private final QueryContext context;
    private final StatementFacets facets;
    private final SearchRequest request;
    private final Deadline deadline;
    private final IndexSearcher searcher;
    private final HitOrder order;
    private final Query query;
    private final Query base;

    PageSearch(
            Snapshot snapshot, QueryContext context, StatementFacets facets, SearchRequest request, Deadline deadline)
            throws IOException {
        this.snapshot = snapshot;
        this.context = context;
        this.facets = facets;
        this.request = request;
        this.deadline = deadline;
        this.searcher = snapshot.searcher(deadline);
        this.order = HitOrder.of(request);
        this.query = order.isByScore()
                ? SelectionQueries.ranked(request.selection(), snapshot, context)
                : SelectionQueries.of(request.selection(), snapshot, context);
        this.base = SelectionQueries.withoutDimensions(request.selection(), snapshot, context);
    }

    /** The page that follows {@code cursor}. */
    SearchPage page(Optional<Cursor> cursor, long started) throws IOException {
        StatementFacets.Answer counted = facets.count(
                searcher, base, request.selection().filters(), request.facets(), request.facetLimit(), deadline);
        cursor.ifPresent(place -> place.check(snapshot.reader().maxDoc(), counted.total()));
        PageFiller filler = new PageFiller(request.limit(), deadline);
        if (request.limit() > 0 && counted.total() > 0) {
            FieldDoc place = cursor.isPresent()
                    ? order.place(
                            snapshot.reader(), cursor.get().doc(), cursor.get().score())
                    : null;
            filler.fill(place, this::ranked, snapshot.reader().storedFields());
        }
        return new SearchPage(
                counted.total(),
                hits(filler.entries()),
                counted.facets(),
                next(cursor, filler, counted.total()),
                new NamesInQuery(snapshot, context).of(request.selection().query()),
                Optional.empty(),
                snapshot.info(),
                Duration.ofNanos(System.nanoTime() - started));
    }

    private ScoreDoc[] ranked(@Nullable FieldDoc after, int count) throws IOException {
        ScoreDoc[] found =
                searcher.search(query, new TopFieldCollectorManager(order.sort(), count, after, count)).scoreDocs;
        if (searcher.timedOut()) {
            throw deadline.timedOut();
        }
        deadline.check();
        return found;
    }

    private List<Hit> hits(List<PageFiller.Entry> entries) throws IOException {
        HitMarker marker = new HitMarker(request.selection().query(), context, snapshot.languages());
        NodeTests tests = new NodeTests(searcher, new QueryTranslator(snapshot, context)::translate);
        List<Hit> hits = new ArrayList<>();
        for (PageFiller.Entry entry : entries) {
            deadline.check();
            HitMarker.MarkedHit marked = marker.mark(entry.statement(), tests.of(entry.place().doc));
            hits.add(new Hit(
                    entry.statement(),
                    order.isByScore() ? OptionalDouble.of(score(entry.place())) : OptionalDouble.empty(),
                    marked.text().highlights(),
                    marked.text().snippet(),
                    marked.names(),
                    entry.similar(),
                    explanation(entry.place())));
        }
        return hits;
    }

    private float score(FieldDoc place) {
        return order.isByScore() ? (Float) place.fields[0] : 0;
    }

    private Optional<String> explanation(FieldDoc place) throws IOException {
        return request.explain() && order.isByScore()
                ? Optional.of(searcher.explain(query, place.doc).toString())
                : Optional.empty();
    }

    private Optional<String> next(Optional<Cursor> cursor, PageFiller filler, long total) {
        FieldDoc last = filler.last();
        long shown = cursor.map(Cursor::shown).orElse(0L) + filler.taken();
        if (last == null || filler.taken() == 0 || shown >= total) {
            return Optional.empty();
        }
        return Optional.of(
                new Cursor(snapshot.info().version(), Cursor.requestNumber(request), shown, last.doc, score(last))
                        .text());
    }
}
