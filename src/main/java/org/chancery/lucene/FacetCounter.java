package org.chancery.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.chancery.search.Dimension;
import org.chancery.search.ValueFilter;
import org.jspecify.annotations.Nullable;

/**
 * Counts a selection exactly, every dimension without its own filter. Where dimensions that are counted are filtered too,
 * either one walk over what the rest of the selection matches tells who fails which filter, or each of these dimensions
 * is counted in a walk of its own: whichever has fewer statements to look at. Safe for use by several threads.
 */
final class FacetCounter {
    private final FacetColumns columns;
    private final TallyPool pool;
    private volatile Hot hot = new Hot(null, new HotCounts());

    /** The counts that are kept, and the state of the index that they are of. */
    private record Hot(IndexReader.@Nullable CacheKey state, HotCounts counts) {}

    /**
     * What is to be counted.
     *
     * @param searcher of one state of the index
     * @param base what must match beside the filters
     * @param filters by dimension
     * @param dimensions what to count
     * @param deadline when to give up
     */
    record Selected(
            IndexSearcher searcher,
            Query base,
            Map<Dimension, ValueFilter> filters,
            Set<Dimension> dimensions,
            Deadline deadline) {
        private Selected with(Map<Dimension, ValueFilter> otherFilters, Set<Dimension> otherDimensions) {
            return new Selected(searcher, base, otherFilters, otherDimensions, deadline);
        }

        private boolean isByFiltersAlone() {
            return Certainty.isAll(base);
        }

        private IndexReader reader() {
            return searcher.getIndexReader();
        }
    }

    FacetCounter(FacetColumns columns) {
        this.columns = columns;
        this.pool = new TallyPool(columns);
    }

    /** Keeps counts of this state of the index from now on, and of no other. */
    void keepCountsOf(IndexReader reader) {
        IndexReader.CacheHelper state = reader.getReaderCacheHelper();
        hot = new Hot(state == null ? null : state.getKey(), new HotCounts());
    }

    /** Counts; throws SearchException.TimedOut once the deadline is reached. */
    Counted count(Selected selected) throws IOException {
        Map<Dimension, ValueFilter> sideways = new EnumMap<>(Dimension.class);
        Map<Dimension, ValueFilter> others = new EnumMap<>(Dimension.class);
        selected.filters().forEach((dimension, filter) -> {
            if (!filter.isAll()) {
                (selected.dimensions().contains(dimension) ? sideways : others).put(dimension, filter);
            }
        });
        if (sideways.isEmpty()) {
            return straight(selected.with(others, selected.dimensions()));
        }
        return countsApart(selected, sideways, others)
                ? apart(selected, sideways, others)
                : together(selected, sideways, others);
    }

    /** One walk over what passes the other filters; those of the sideways dimensions are looked up in the columns. */
    private Counted together(
            Selected selected, Map<Dimension, ValueFilter> sideways, Map<Dimension, ValueFilter> others)
            throws IOException {
        return walk(selected, DimensionFilter.all(selected.base(), others), sideways);
    }

    /** A walk for each sideways dimension and one for all others. */
    private Counted apart(Selected selected, Map<Dimension, ValueFilter> sideways, Map<Dimension, ValueFilter> others)
            throws IOException {
        Map<Dimension, ValueFilter> filters = new EnumMap<>(others);
        filters.putAll(sideways);
        Set<Dimension> unfiltered = EnumSet.noneOf(Dimension.class);
        unfiltered.addAll(selected.dimensions());
        unfiltered.removeAll(sideways.keySet());
        Counted counted = straight(selected.with(filters, unfiltered));
        for (Dimension dimension : sideways.keySet()) {
            Map<Dimension, ValueFilter> without = new EnumMap<>(filters);
            without.remove(dimension);
            counted = counted.with(straight(selected.with(without, EnumSet.of(dimension))));
        }
        return counted;
    }

    /** Counts what passes all filters, none of them on a dimension that is counted. */
    private Counted straight(Selected selected) throws IOException {
        Query query = DimensionFilter.all(selected.base(), selected.filters());
        Hot present = hot;
        IndexReader.CacheHelper state = selected.reader().getReaderCacheHelper();
        if (!selected.isByFiltersAlone() || state == null || state.getKey() != present.state()) {
            return walk(selected, query, Map.of());
        }
        HotCounts known = present.counts();
        HotCounts.Key key = new HotCounts.Key(selected.base(), selected.filters());
        var found = known.find(key, selected.dimensions());
        if (found.isPresent()) {
            return found.get();
        }
        Counted counted = walk(selected, query, Map.of());
        known.keep(key, counted);
        return counted;
    }

    private Counted walk(Selected selected, Query query, Map<Dimension, ValueFilter> sideways) throws IOException {
        List<SegmentColumns> prepared = columns.prepare(selected.reader().leaves(), selected.dimensions());
        List<SetFilter> filters = new ArrayList<>();
        sideways.forEach((dimension, filter) -> filters.add(new SetFilter(dimension, filter, columns.sets(dimension))));
        Map<Dimension, ValueTally> tallies = pool.take(selected.dimensions());
        TallyCollector collector = new TallyCollector(prepared, tallies, filters, selected.deadline());
        new HitWalk(selected.searcher(), query).run(collector, selected.deadline());
        return new Counted(collector.total(), pool.finish(tallies));
    }

    /** Whether separate walks have clearly less to look at than one over all that the other parts match. */
    private static boolean countsApart(
            Selected selected, Map<Dimension, ValueFilter> sideways, Map<Dimension, ValueFilter> others)
            throws IOException {
        if (selected.isByFiltersAlone() && sideways.size() == 1 && others.isEmpty()) {
            // The other walk is over everything, whose counts are kept.
            return true;
        }
        long base = new HitWalk(selected.searcher(), DimensionFilter.all(selected.base(), others)).cost();
        List<Long> costs = new ArrayList<>();
        for (Map.Entry<Dimension, ValueFilter> filter : sideways.entrySet()) {
            costs.add(Math.min(base, cost(selected.reader(), filter.getKey(), filter.getValue())));
        }
        costs.sort(null);
        long least = costs.getFirst();
        long next = costs.size() > 1 ? costs.get(1) : base;
        long apart = least + next + least * (costs.size() - 1);
        return 2 * apart < base;
    }

    private static long cost(IndexReader reader, Dimension dimension, ValueFilter filter) throws IOException {
        if (filter.any().isEmpty()) {
            return reader.maxDoc();
        }
        long cost = 0;
        for (String value : filter.any()) {
            cost += reader.docFreq(new Term(Fields.of(dimension), value));
        }
        return cost;
    }
}
