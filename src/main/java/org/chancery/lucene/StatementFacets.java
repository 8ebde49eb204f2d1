package org.chancery.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.chancery.authority.Authority;
import org.chancery.search.Dimension;
import org.chancery.search.Facet;
import org.chancery.search.FacetValuesRequest;
import org.chancery.search.ValueFilter;

/**
 * The facets of an index: exact counts of every dimension, each without its own filter. One for all states of an index;
 * safe for use by several threads.
 *
 * <p>A {@code base} query is always what must match beside the filters on dimensions: words, dates, mentions. Methods throw
 * SearchException.TimedOut once the deadline is reached.
 */
final class StatementFacets {
    private final FacetColumns columns;
    private final FacetCounter counter;
    private final FacetLabels labels;
    private final FacetLister lister;
    private final FacetNames names;

    StatementFacets(Authority authority, FacetColumns columns) {
        this.labels = new FacetLabels(authority);
        this.columns = columns;
        this.counter = new FacetCounter(columns);
        this.lister = new FacetLister(labels);
        this.names = new FacetNames(authority, labels);
    }

    /**
     * The facets of a selection.
     *
     * @param total how many statements match and pass all filters
     * @param facets by dimension, in the order asked for
     */
    record Answer(long total, Map<Dimension, Facet> facets) {}

    /** What counts. */
    FacetCounter counter() {
        return counter;
    }

    /** What values are called. */
    FacetLabels labels() {
        return labels;
    }

    /** Makes ready what the first search of a new state of the index would else wait for. */
    void warm(IndexReader reader) throws IOException {
        columns.warm(reader);
        counter.keepCountsOf(reader);
    }

    /** The exact total and the facets of what matches {@code base} and passes {@code filters}. */
    Answer count(
            IndexSearcher searcher,
            Query base,
            Map<Dimension, ValueFilter> filters,
            List<Dimension> facets,
            int limit,
            Deadline deadline)
            throws IOException {
        Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
        dimensions.addAll(facets);
        Counted counted = counter.count(new FacetCounter.Selected(searcher, base, filters, dimensions, deadline));
        Map<Dimension, Facet> listed = new LinkedHashMap<>();
        for (Dimension dimension : facets) {
            List<String> selected =
                    filters.getOrDefault(dimension, ValueFilter.ALL).any();
            listed.put(
                    dimension,
                    lister.list(
                            counted.of(dimension),
                            FacetLister.Listing.of(searcher.getIndexReader(), dimension, selected, limit, deadline)));
        }
        return new Answer(counted.total(), listed);
    }

    /** The values of one dimension that the request wants. */
    Facet values(IndexSearcher searcher, Query base, FacetValuesRequest request, Deadline deadline) throws IOException {
        Dimension dimension = request.dimension();
        IndexReader reader = searcher.getIndexReader();
        Map<Dimension, ValueFilter> filters = new EnumMap<>(Dimension.class);
        filters.putAll(request.selection().filters());
        filters.remove(dimension);
        Counted counted =
                counter.count(new FacetCounter.Selected(searcher, base, filters, EnumSet.of(dimension), deadline));
        Predicate<String> wanted = names.beginningWith(reader, dimension, request.prefix());
        List<String> selected = request.selection().filter(dimension).any();
        return lister.list(
                counted.of(dimension),
                new FacetLister.Listing(reader, dimension, selected, request.limit(), wanted, deadline));
    }
}
