package org.chancery.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.chancery.search.Dimension;
import org.chancery.search.Facet;
import org.chancery.search.FacetValue;

/** Makes the list of a facet's foremost values out of their counts. Safe for use by several threads. */
final class FacetLister {
    /** How many values are looked at between two looks at the clock. */
    private static final int BETWEEN_LOOKS = 256;

    private final FacetLabels labels;

    FacetLister(FacetLabels labels) {
        this.labels = labels;
    }

    /**
     * What is to be listed.
     *
     * @param reader the state of the index that was counted
     * @param dimension the dimension
     * @param selected the values that the request selects; those that are wanted are listed in any case
     * @param limit how many others at most
     * @param wanted which values are looked at
     * @param deadline when to give up
     */
    record Listing(
            IndexReader reader,
            Dimension dimension,
            List<String> selected,
            int limit,
            Predicate<String> wanted,
            Deadline deadline) {
        /** A listing of any values. */
        static Listing of(
                IndexReader reader, Dimension dimension, List<String> selected, int limit, Deadline deadline) {
            return new Listing(reader, dimension, selected, limit, value -> true, deadline);
        }
    }

    /**
     * The foremost values in order: years the latest first, others by count, equal counts by id. Throws
     * SearchException.TimedOut once the deadline is reached.
     */
    Facet list(ValueCounts counts, Listing listing) throws IOException {
        Foremost foremost = new Foremost(counts, listing.dimension() == Dimension.YEAR, listing.limit());
        int different = 0;
        for (int i = 0; i < counts.size(); i++) {
            if (i % BETWEEN_LOOKS == 0) {
                listing.deadline().check();
            }
            if (listing.wanted().test(counts.value(i))) {
                foremost.offer(i);
                different++;
            }
        }
        List<FacetValue> values = new ArrayList<>();
        for (int i = 0; i < foremost.size; i++) {
            int index = foremost.indexes[i];
            values.add(value(listing, counts.value(index), counts.count(index)));
        }
        int listed = values.size();
        for (String id : listing.selected()) {
            if (listing.wanted().test(id)
                    && values.stream().noneMatch(value -> value.id().equals(id))) {
                int index = counts.indexOf(id);
                values.add(value(listing, id, index < 0 ? 0 : counts.count(index)));
                listed += index < 0 ? 0 : 1;
            }
        }
        values.sort(order(listing.dimension()));
        return new Facet(values, counts.missing(), different - listed);
    }

    private FacetValue value(Listing listing, String id, long count) throws IOException {
        String label = labels.label(listing.reader(), listing.dimension(), id);
        return new FacetValue(id, label, count, listing.selected().contains(id));
    }

    private static Comparator<FacetValue> order(Dimension dimension) {
        return dimension == Dimension.YEAR
                ? Comparator.comparing(FacetValue::id).reversed()
                : Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::id);
    }

    /** The best so far, best first. */
    private static final class Foremost {
        private final ValueCounts counts;
        private final boolean byValue;
        private final int[] indexes;
        private int size;

        private Foremost(ValueCounts counts, boolean byValue, int limit) {
            this.counts = counts;
            this.byValue = byValue;
            this.indexes = new int[Math.min(limit, counts.size())];
        }

        private void offer(int index) {
            if (size == indexes.length && (size == 0 || !isBefore(index, indexes[size - 1]))) {
                return;
            }
            int place = size == indexes.length ? size - 1 : size++;
            while (place > 0 && isBefore(index, indexes[place - 1])) {
                indexes[place] = indexes[place - 1];
                place--;
            }
            indexes[place] = index;
        }

        private boolean isBefore(int left, int right) {
            if (byValue) {
                return counts.value(left).compareTo(counts.value(right)) > 0;
            }
            int difference = Integer.compare(counts.count(left), counts.count(right));
            return difference != 0 ? difference > 0 : counts.value(left).compareTo(counts.value(right)) < 0;
        }
    }
}
