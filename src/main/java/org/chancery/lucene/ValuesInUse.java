package org.chancery.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.chancery.search.Dimension;

/**
 * How many statements of one state of the index have each value that can be named: exactly for speakers, countries and
 * topics, whose columns are there anyway; for organisations and groups statements that were deleted, or are less certain than
 * those that are shown, may be among them.
 * Immutable.
 */
final class ValuesInUse {
    private static final Set<Dimension> COUNTED = EnumSet.of(Dimension.SPEAKER, Dimension.COUNTRY, Dimension.TOPIC);

    private final Map<Dimension, Map<String, Integer>> counts = new EnumMap<>(Dimension.class);

    private ValuesInUse() {}

    /** Counts those of at least that confidence. */
    static ValuesInUse of(IndexSearcher searcher, FacetCounter counter, double minConfidence, Deadline deadline)
            throws IOException {
        ValuesInUse inUse = new ValuesInUse();
        Query shown = Certainty.atLeast(minConfidence, Certainty.least(searcher.getIndexReader()));
        Counted counted = counter.count(new FacetCounter.Selected(searcher, shown, Map.of(), COUNTED, deadline));
        counted.counts().forEach((dimension, values) -> {
            Map<String, Integer> byValue = HashMap.newHashMap(values.size());
            for (int i = 0; i < values.size(); i++) {
                byValue.put(values.value(i), values.count(i));
            }
            inUse.counts.put(dimension, byValue);
        });
        for (Dimension dimension : List.of(Dimension.ORGANISATION, Dimension.GROUP)) {
            inUse.counts.put(dimension, ofTerms(searcher.getIndexReader(), dimension));
        }
        return inUse;
    }

    private static Map<String, Integer> ofTerms(IndexReader reader, Dimension dimension) throws IOException {
        Map<String, Integer> byValue = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Fields.of(dimension));
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                byValue.merge(term.utf8ToString(), each.docFreq(), Integer::sum);
            }
        }
        return byValue;
    }

    /** How many statements have the value; 0 where none has. */
    int count(Dimension dimension, String id) {
        return counts.getOrDefault(dimension, Map.of()).getOrDefault(id, 0);
    }
}
