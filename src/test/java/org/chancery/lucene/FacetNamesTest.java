package org.chancery.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.chancery.authority.Authority;
import org.chancery.search.Dimension;
import org.chancery.search.Facet;
import org.chancery.search.FacetValue;
import org.chancery.search.FacetValuesRequest;
import org.chancery.search.SearchException;
import org.chancery.search.Selection;
import org.chancery.statement.Source;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Searching inside the values of a dimension of which only the statements know the names. */
class FacetNamesTest {
    private static final Authority NOBODY = new Authority(List.of(), List.of(), List.of(), List.of(), List.of());
    private static final int SOURCES = 400;

    private final StatementFacets facets = new StatementFacets(NOBODY, new FacetColumns());
    private final SmallIndex index = new SmallIndex(NOBODY);

    @BeforeEach
    void fill() throws IOException {
        index.add(statements(0)).add(statements(SOURCES));
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private static List<Statement> statements(int from) {
        return IntStream.range(from, from + SOURCES)
                .mapToObj(i -> Statement.builder("s" + i, "A border is drawn.")
                        .sources(List.of(source(i)))
                        .build())
                .toList();
    }

    private static Source source(int i) {
        return new Source("q" + i, "Minutes of meeting " + i, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void theNamesOfAllValuesAreReadInOnePassOverEachSegment() throws IOException {
        AtomicInteger passes = new AtomicInteger();
        IndexSearcher searcher = new IndexSearcher(
                new Counting((DirectoryReader) index.searcher().getIndexReader(), passes));
        Facet facet = facets.values(searcher, MatchAllDocsQuery.INSTANCE, wanted("meeting 79"), Deadline.never());
        assertThat(facet.values())
                .extracting(FacetValue::label)
                .containsExactlyInAnyOrder(IntStream.of(79, 790, 791, 792, 793, 794, 795, 796, 797, 798, 799)
                        .mapToObj(i -> "Minutes of meeting " + i)
                        .toArray(String[]::new));
        assertThat(passes).hasValue(2);
        facets.values(searcher, MatchAllDocsQuery.INSTANCE, wanted("minutes"), Deadline.never());
        assertThat(passes).as("the names are kept").hasValue(2);
    }

    @Test
    void listingManyValuesEndsWithTheTime() throws IOException {
        AtomicBoolean over = new AtomicBoolean();
        FacetLister lister = new FacetLister(new FacetLabels(NOBODY));
        IndexSearcher searcher = index.searcher();
        ValueCounts counts = new FacetCounter(new FacetColumns())
                .count(new FacetCounter.Selected(
                        searcher, MatchAllDocsQuery.INSTANCE, Map.of(), Set.of(Dimension.SOURCE), Deadline.never()))
                .of(Dimension.SOURCE);
        FacetLister.Listing listing = new FacetLister.Listing(
                searcher.getIndexReader(),
                Dimension.SOURCE,
                List.of(),
                10,
                value -> {
                    over.set(true);
                    return true;
                },
                Deadline.in(Duration.ZERO, () -> over.get() ? 1 : 0));
        assertThatThrownBy(() -> lister.list(counts, listing)).isInstanceOf(SearchException.TimedOut.class);
    }

    private static FacetValuesRequest wanted(String prefix) {
        return new FacetValuesRequest(Selection.ALL, Dimension.SOURCE, prefix, 100);
    }

    /** Counts how often somebody begins to read the names in a segment. */
    private static final class Counting extends FilterDirectoryReader {
        private final AtomicInteger passes;

        Counting(DirectoryReader in, AtomicInteger passes) throws IOException {
            super(in, new SubReaderWrapper() {
                @Override
                public LeafReader wrap(LeafReader reader) {
                    return new CountingLeaf(reader, passes);
                }
            });
            this.passes = passes;
        }

        @Override
        protected DirectoryReader doWrapDirectoryReader(DirectoryReader in) throws IOException {
            return new Counting(in, passes);
        }

        @Override
        public IndexReader.CacheHelper getReaderCacheHelper() {
            return in.getReaderCacheHelper();
        }
    }

    private static final class CountingLeaf extends FilterLeafReader {
        private final AtomicInteger passes;

        CountingLeaf(LeafReader in, AtomicInteger passes) {
            super(in);
            this.passes = passes;
        }

        @Override
        public Terms terms(String field) throws IOException {
            if (field.equals(Fields.LABEL)) {
                passes.incrementAndGet();
            }
            return super.terms(field);
        }

        @Override
        public IndexReader.CacheHelper getReaderCacheHelper() {
            return in.getReaderCacheHelper();
        }

        @Override
        public IndexReader.CacheHelper getCoreCacheHelper() {
            return in.getCoreCacheHelper();
        }
    }
}
