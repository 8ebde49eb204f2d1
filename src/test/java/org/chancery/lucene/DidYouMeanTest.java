package org.chancery.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.chancery.authority.Authority;
import org.chancery.authority.SpeakerEntry;
import org.chancery.query.DateRange;
import org.chancery.query.QueryParser;
import org.chancery.search.DidYouMean;
import org.chancery.search.Dimension;
import org.chancery.search.SearchPage;
import org.chancery.search.SearchRequest;
import org.chancery.search.Selection;
import org.chancery.search.StatementWriter;
import org.chancery.search.ValueFilter;
import org.chancery.statement.Speaker;
import org.chancery.statement.SpeakerClass;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DidYouMeanTest {
    private static final Authority AUTHORITY = new Authority(
            List.of(),
            List.of(),
            List.of(),
            List.of(new SpeakerEntry(
                    "zofia-marekova", "Zofia Marekova", SpeakerClass.PERSON, List.of("Zofia Marekowa"), List.of())),
            List.of());

    @TempDir
    private Path folder;

    private LuceneIndex index;

    @BeforeEach
    void fill() {
        index = LuceneIndex.openOrCreate(
                folder, LuceneSettings.of(AUTHORITY, List.of()).withTimeout(Duration.ofMinutes(5)));
        try (StatementWriter writer = index.writer()) {
            writer.put(said("1", "Foreign troops must leave.", "zofia-marekova", "Zofia Marekova"));
            writer.put(said("2", "Foreign troops may stay.", "zofia-marekova", "Zofia Marekova"));
            writer.put(said("3", "The negotiations on the border go on.", "ilian-unlisted", "Ilian Kowalczuk"));
            writer.put(said("4", "Negotiations need troops of patience.", "ilian-unlisted", "Ilian Kowalczuk"));
            writer.put(said("5", "Trops of the river, a word that one text misspells.", "other", "Other"));
            writer.commit();
        }
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void aSuggestionThatIsNotFoundInTimeCostsNoPageAndIsNeverHalfCounted() throws IOException {
        try (StatementWriter writer = index.writer()) {
            for (int i = 0; i < 2_000; i++) {
                writer.put(said("treaty" + i, "A treaty, number " + i + ".", "other", "Other"));
            }
            writer.commit();
        }
        Selection selection = Selection.of(QueryParser.parse("treeaty number").orElseThrow());
        SearchPage page = index.searcher().search(SearchRequest.of(selection));
        assertThat(page.didYouMean()).contains(new DidYouMean("treaty number", 2_000));
        SearchPage unmended = new SearchPage(
                page.total(),
                page.hits(),
                page.facets(),
                page.next(),
                page.interpreted(),
                Optional.empty(),
                page.index(),
                page.took());
        QueryContext context = QueryContext.of(LuceneSettings.of(AUTHORITY, List.of()), new Analysis());
        NamesInUse names = new NamesInUse(new KnownNames(AUTHORITY), new FacetCounter(new FacetColumns()), 0);
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
            Snapshot snapshot = new Snapshot(reader);
            int looks = 0;
            Optional<DidYouMean> offered;
            do {
                AtomicInteger left = new AtomicInteger(1 + looks++);
                // The first look is the one that sets the deadline.
                Deadline deadline = Deadline.in(Duration.ZERO, () -> left.getAndDecrement() <= 0 ? 1 : 0);
                offered = new SpellMender(names, context)
                        .offer(unmended, selection, snapshot, 0, deadline)
                        .didYouMean();
                assertThat(offered).isIn(Optional.empty(), page.didYouMean());
            } while (offered.isEmpty());
            assertThat(looks).isGreaterThan(10);
        }
    }

    @Test
    void aMisspeltWordIsMendedAndTheRestIsKept() {
        assertThat(offered("foriegn (troops OR border) -river"))
                .contains(new DidYouMean("foreign (troops OR border) -river", 2));
    }

    @Test
    void severalWordsAreMendedTogether() {
        assertThat(offered("negotations bordr")).contains(new DidYouMean("negotiations border", 1));
    }

    @Test
    void phrasesAreMendedInPlace() {
        assertThat(offered("\"foregn troops\"")).contains(new DidYouMean("\"foreign troops\"", 2));
        assertThat(offered("\"foreign toops\"~4")).contains(new DidYouMean("\"foreign troops\"~4", 2));
    }

    @Test
    void namesAreMendedByTheAuthorityAndByWhatStatementsSay() {
        assertThat(offered("marekovva troops")).contains(new DidYouMean("marekova troops", 2));
        assertThat(offered("kovalczuk")).contains(new DidYouMean("kowalczuk", 2));
        assertThat(offered("speaker:marekovo")).contains(new DidYouMean("speaker:marekova", 2));
        assertThat(offered("speaker:\"zofja marekova\" troops"))
                .contains(new DidYouMean("speaker:\"Zofia Marekova\" troops", 2));
    }

    @Test
    void aWordThatOnlyAMisspeltTextHasIsMendedToo() {
        assertThat(offered("trops")).contains(new DidYouMean("troops", 3));
    }

    /** {@code putn} was mended to {@code put}. */
    @Test
    void aNameInUseIsMeantRatherThanAWordThatIsAsNear() {
        try (StatementWriter writer = index.writer()) {
            for (int i = 0; i < 3; i++) {
                writer.put(said("name" + i, "Lamps, number " + i + ".", "ivo-tarin", "Ivo Tarin"));
            }
            for (int i = 0; i < 9; i++) {
                writer.put(said("word" + i, "A tar pit, number " + i + ".", "other", "Other"));
            }
            writer.commit();
        }
        assertThat(offered("tarn")).contains(new DidYouMean("tarin", 3));
    }

    @Test
    void wordsWrittenAsOneAreParted() {
        assertThat(offered("foreigntroops")).contains(new DidYouMean("foreign troops", 2));
    }

    @Test
    void theTotalIsThatOfTheRequestWithItsFilters() {
        ValueFilter filter = ValueFilter.any("ilian-unlisted");
        assertThat(page("troopps", Map.of(Dimension.SPEAKER, filter)).didYouMean())
                .contains(new DidYouMean("troops", 1));
    }

    @Test
    void whatFindsEnoughOrCannotBeMendedIsLeftAlone() {
        assertThat(offered("troops")).isEmpty();
        assertThat(offered("xylophonist")).isEmpty();
        assertThat(offered("12345")).isEmpty();
        assertThat(offered("troops border river")).isEmpty();
        assertThat(offered("停火")).isEmpty();
        assertThat(offered("-troops -negotiations -the")).isEmpty();
    }

    private Optional<DidYouMean> offered(String typed) {
        return page(typed, Map.of()).didYouMean();
    }

    private SearchPage page(String typed, Map<Dimension, ValueFilter> filters) {
        return index.searcher()
                .search(SearchRequest.of(new Selection(
                        QueryParser.parse(typed), filters, ValueFilter.ALL, DateRange.ALL, OptionalDouble.empty())));
    }

    private static Statement said(String id, String text, String speaker, String name) {
        return Statement.builder(id, text)
                .lang("en")
                .speakers(List.of(new Speaker(speaker, name, Optional.empty(), SpeakerClass.PERSON)))
                .build();
    }
}
