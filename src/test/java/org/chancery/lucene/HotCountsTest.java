package org.chancery.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.chancery.search.Dimension;
import org.chancery.search.SearchException;
import org.chancery.search.ValueFilter;
import org.junit.jupiter.api.Test;

/** Which counts are kept. */
class HotCountsTest {
    private static final Set<Dimension> SPEAKERS = Set.of(Dimension.SPEAKER);

    @Test
    void noMoreValuesAreKeptThanFitAndTheLatestAskedForStay() {
        HotCounts counts = new HotCounts();
        Counted large = counted(HotCounts.MOST_VALUES / 4);
        for (int i = 0; i < 10; i++) {
            counts.keep(filters(i), large);
            assertThat(counts.find(filters(0), SPEAKERS))
                    .as("asked for after each")
                    .isPresent();
        }
        long kept = 0;
        for (int i = 0; i < 10; i++) {
            kept += counts.find(filters(i), SPEAKERS).isPresent() ? 1 : 0;
        }
        assertThat(kept).isEqualTo(3);
        assertThat(counts.find(filters(9), SPEAKERS)).isPresent();
        counts.keep(filters(10), counted(HotCounts.MOST_VALUES));
        assertThat(counts.find(filters(10), SPEAKERS))
                .as("more than fits at all")
                .isEmpty();
    }

    @Test
    void countsOfAnEarlierStateAreNotKeptBesideThoseOfThePresentOne() throws IOException {
        InventedStatements invented = new InventedStatements(1, 10);
        StatementFacets facets = new StatementFacets(InventedStatements.authority(), new FacetColumns());
        try (SmallIndex index = new SmallIndex(InventedStatements.authority())) {
            IndexSearcher earlier = index.add(invented.make(0, 20)).searcher();
            earlier.getIndexReader().incRef();
            facets.warm(earlier.getIndexReader());
            assertThat(total(facets, earlier, false)).isEqualTo(20);
            assertThat(total(facets, earlier, true)).as("kept, in no time").isEqualTo(20);
            IndexSearcher present = index.add(invented.make(20, 20)).searcher();
            facets.warm(present.getIndexReader());
            assertThat(total(facets, present, false)).isEqualTo(40);
            assertThat(total(facets, present, true)).isEqualTo(40);
            assertThat(total(facets, earlier, false)).isEqualTo(20);
            assertThatThrownBy(() -> total(facets, earlier, true)).isInstanceOf(SearchException.TimedOut.class);
            earlier.getIndexReader().decRef();
        }
    }

    private static long total(StatementFacets facets, IndexSearcher searcher, boolean timeIsOver) throws IOException {
        return facets.counter()
                .count(new FacetCounter.Selected(
                        searcher,
                        MatchAllDocsQuery.INSTANCE,
                        Map.of(),
                        SPEAKERS,
                        timeIsOver ? Deadline.in(Duration.ofNanos(-1), () -> 0) : Deadline.never()))
                .total();
    }

    private static HotCounts.Key filters(int i) {
        return new HotCounts.Key(MatchAllDocsQuery.INSTANCE, Map.of(Dimension.TOPIC, ValueFilter.any("t" + i)));
    }

    private static Counted counted(int values) {
        return new Counted(
                10_000,
                Map.of(
                        Dimension.SPEAKER,
                        new ValueCounts(new ValueSets().view(), new int[values], new int[values], 0)));
    }
}
