package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.authority.Authority;
import org.chancery.query.QueryField;
import org.chancery.query.QueryNode;
import org.chancery.query.QueryParser;
import org.chancery.statement.InventedExtraction;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every engine answers. Selections, totals, facets and order are checked against {@link Reference}. */
public abstract class StatementSearcherContract {
    private static final int SELECTIONS = 80;

    private final Reference reference = new Reference(InventedWorld.authority(), InventedWorld.SYNONYMS);

    /**
     * An engine with an empty index, which knows this authority and these sets of synonyms, and shows what is as certain as
     * {@link InventedWorld#SHOWN}.
     */
    protected abstract TestEngine engine(Authority authority, List<List<String>> synonyms);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void totalsAndOrdersOfTimeAreThoseOfTheStatements(long seed) {
        InventedWorld world = new InventedWorld(seed);
        List<Statement> statements = world.partlyExtracted(300);
        try (TestEngine engine = filled(statements)) {
            for (int i = 0; i < SELECTIONS; i++) {
                Selection selection = world.selection();
                for (SortOrder order : List.of(SortOrder.NEWEST, SortOrder.OLDEST)) {
                    List<String> expected = reference.ids(statements, selection, order);
                    SearchPage page = engine.searcher().search(request(selection, order, 100, Optional.empty()));
                    assertThat(page.total()).as("seed %s, %s", seed, selection).isEqualTo(expected.size());
                    List<String> streamed = new ArrayList<>();
                    engine.searcher().stream(selection, order, statement -> streamed.add(statement.id()));
                    assertThat(streamed).as("seed %s, %s", seed, selection).isEqualTo(expected);
                    assertThat(expected).as("seed %s, %s", seed, selection).containsSubsequence(ids(page));
                }
            }
        }
    }

    /** With repeated words above all: they must not stand in for each other, nor hide what stands between them. */
    @ParameterizedTest
    @ValueSource(longs = {10, 11})
    void nearWordsAreThoseThatAWindowOfTheTextHolds(long seed) {
        InventedWorld world = new InventedWorld(seed);
        List<Statement> statements = world.statements(300);
        try (TestEngine engine = filled(statements)) {
            for (int i = 0; i < 3 * SELECTIONS; i++) {
                Selection selection = Selection.of(world.near());
                List<String> found = new ArrayList<>();
                engine.searcher().stream(selection, SortOrder.NEWEST, statement -> found.add(statement.id()));
                assertThat(found)
                        .as("seed %s, %s", seed, selection)
                        .isEqualTo(reference.ids(statements, selection, SortOrder.NEWEST));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void facetsCountWhatTheSelectionMatchesWithoutTheirOwnFilter(long seed) {
        InventedWorld world = new InventedWorld(seed);
        List<Statement> statements = world.partlyExtracted(300);
        try (TestEngine engine = filled(statements)) {
            for (int i = 0; i < SELECTIONS; i++) {
                Selection selection = world.selection();
                SearchPage page = engine.searcher()
                        .search(new SearchRequest(
                                selection,
                                List.of(Dimension.values()),
                                100,
                                SortOrder.RELEVANCE,
                                0,
                                Optional.empty(),
                                false));
                for (Dimension dimension : Dimension.values()) {
                    Facet facet = Objects.requireNonNull(page.facets().get(dimension));
                    assertThat(counts(facet))
                            .as("seed %s, %s of %s", seed, dimension, selection)
                            .isEqualTo(expectedCounts(statements, selection, dimension));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 21})
    void suggestionsAreAskedForWithinTheirLimitsOnly(int limit) {
        try (TestEngine engine = filled(List.of())) {
            assertThatThrownBy(() -> engine.searcher().suggest("river", limit))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("1 to 20");
            assertThat(engine.searcher().suggest("river", StatementSearcher.MAX_SUGGESTIONS))
                    .isEmpty();
        }
    }

    @Test
    void theValuesOfADimensionComeWithTheStateTheyWereCountedIn() {
        try (TestEngine engine = filled(new InventedWorld(7).statements(20))) {
            FacetValuesRequest request = new FacetValuesRequest(Selection.ALL, Dimension.KIND, "", 10);
            FacetValues before = engine.searcher().facetValues(request);
            assertThat(before.index()).isEqualTo(engine.searcher().info());
            assertThat(before.facet().values().stream()
                            .mapToLong(FacetValue::count)
                            .sum())
                    .isEqualTo(before.index().statements());
            engine.writer().put(Statement.builder("one-more", "A river.").build());
            engine.writer().commit();
            FacetValues after = engine.searcher().facetValues(request);
            assertThat(after.index()).isEqualTo(engine.searcher().info()).isNotEqualTo(before.index());
            assertThat(after.facet().values().stream()
                            .mapToLong(FacetValue::count)
                            .sum())
                    .isEqualTo(before.index().statements() + 1);
        }
    }

    /** What a field of a query finds is what a filter by the values that it names finds. */
    @ParameterizedTest
    @EnumSource(QueryField.class)
    void aFieldFindsTheStatementsOfTheValuesThatItNames(QueryField field) {
        List<Statement> statements = new InventedWorld(17).statements(100);
        try (TestEngine engine = filled(statements)) {
            for (String typed : InventedWorld.FIELD_VALUES) {
                Selection byName = Selection.of(new QueryNode.FieldValue(field, typed));
                List<String> named = engine.searcher().named(field, typed);
                assertThat(named).doesNotHaveDuplicates();
                ValueFilter filter = new ValueFilter(named, List.of());
                List<String> expected = named.isEmpty()
                        ? List.of()
                        : reference.ids(
                                statements,
                                Dimension.of(field.id())
                                        .map(dimension -> Selection.ALL.with(dimension, filter))
                                        .orElseGet(() -> Selection.ALL.withAbout(filter)),
                                SortOrder.NEWEST);
                List<String> found = new ArrayList<>();
                engine.searcher().stream(byName, SortOrder.NEWEST, statement -> found.add(statement.id()));
                assertThat(found).as("%s:%s is %s", field, typed, named).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SPEAKER, otto-lindqvar, otto-lindqvar",
        "SPEAKER, Pia Sorrelo, pia-sorrelo",
        "SPEAKER, sorrelo, pia-sorrelo",
        "COUNTRY, ar, AR",
        "COUNTRY, Chileno, CL",
        "ORGANISATION, league of tarn, tarn-pact",
        "ORGANISATION, HOLM BENCH, holm-bench",
        "GROUP, the south, SOUTH",
        "TOPIC, rivero, water",
        "SOURCE, q2, q2",
        "SOURCE, gazette Q2, q2",
        "LANG, EN, en",
        "LANG, English, en",
        "LANG, français, fr",
        "LANG, und, und",
        "KIND, Mixed, mixed",
        "ABOUT, argentina, AR",
        "ABOUT, brenn, ada-brenn",
    })
    void valuesAreNamedByIdsCodesAndNames(QueryField field, String typed, String id) {
        try (TestEngine engine = filled(new InventedWorld(18).statements(100))) {
            assertThat(engine.searcher().named(field, typed)).containsExactly(id);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SPEAKER, nobody, ''",
        "SPEAKER, Pia Sorello, Pia Sorrelo",
        "SPEAKER, lindkwar, Otto Lindqvar",
        "COUNTRY, Wakanda, ''",
        "COUNTRY, AX, ''",
        "COUNTRY, Argetnina, Argentina",
        "COUNTRY, chi, Chile",
        "ORGANISATION, Holmbench, Holm Bench",
        "GROUP, southh, The South",
        "TOPIC, gran, Grain",
        "TOPIC, nuclear, ''",
        "SOURCE, q9, ''",
        "SOURCE, Gazete q2, 'Gazette q2|Gazette q1|Gazette q3'",
        "LANG, xx, ''",
        "LANG, Englisch, English",
        "ABOUT, Chille, Chile",
        "ABOUT, !, ''",
    })
    void whatNamesNothingIsNearToWhatIsWrittenNearlySo(QueryField field, String typed, String near) {
        try (TestEngine engine = filled(new InventedWorld(19).statements(100))) {
            assertThat(engine.searcher().named(field, typed)).isEmpty();
            List<String> nearest = engine.searcher().nearest(field, typed);
            assertThat(String.join("|", nearest)).isEqualTo(near);
            for (String name : nearest) {
                assertThat(engine.searcher().named(field, name)).as(name).isNotEmpty();
            }
        }
    }

    private Map<String, Long> expectedCounts(List<Statement> statements, Selection selection, Dimension dimension) {
        Map<String, Long> counts = new HashMap<>();
        selection.filter(dimension).any().forEach(value -> counts.put(value, 0L));
        Selection others = selection.with(dimension, ValueFilter.ALL);
        statements.stream()
                .filter(s -> reference.matches(s, others))
                .forEach(statement ->
                        reference.values(statement, dimension).forEach(value -> counts.merge(value, 1L, Long::sum)));
        return counts;
    }

    private static Map<String, Long> counts(Facet facet) {
        Map<String, Long> counts = new HashMap<>();
        facet.values().forEach(value -> counts.put(value.id(), value.count()));
        return counts;
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void overAllPagesEveryMatchIsShownExactlyOnce(long seed) {
        InventedWorld world = new InventedWorld(seed);
        List<Statement> statements = new ArrayList<>(world.partlyExtracted(150));
        for (int i = 0; i < 100; i++) {
            Statement copied = statements.get(i % 7);
            statements.add(Statement.builder("copy" + i, copied.text().toUpperCase(Locale.ROOT) + "!")
                    .lang(copied.lang())
                    .date(copied.date().orElse(null))
                    .build());
        }
        try (TestEngine engine = filled(statements)) {
            for (int i = 0; i < 20; i++) {
                Selection selection = world.selection();
                for (SortOrder order : SortOrder.values()) {
                    List<String> shown = new ArrayList<>();
                    Optional<String> cursor = Optional.empty();
                    long total;
                    do {
                        SearchPage page = engine.searcher().search(request(selection, order, 3, cursor));
                        total = page.total();
                        assertThat(page.hits().size()).isLessThanOrEqualTo(3);
                        page.hits().forEach(hit -> {
                            shown.add(hit.statement().id());
                            hit.similar().forEach(similar -> shown.add(similar.id()));
                        });
                        cursor = page.next();
                    } while (cursor.isPresent());
                    assertThat(shown)
                            .as("seed %s, %s by %s", seed, selection, order)
                            .doesNotHaveDuplicates()
                            .containsExactlyInAnyOrderElementsOf(
                                    reference.ids(statements, selection, SortOrder.NEWEST));
                    assertThat(total).isEqualTo(shown.size());
                }
            }
        }
    }

    @Test
    void scoresFallFromHitToHit() {
        InventedWorld world = new InventedWorld(10);
        try (TestEngine engine = filled(world.statements(200))) {
            List<Hit> hits = engine.searcher()
                    .search(request("bako OR dilu OR femi", 100))
                    .hits();
            assertThat(hits).isNotEmpty();
            for (int i = 1; i < hits.size(); i++) {
                assertThat(hits.get(i).score().orElseThrow())
                        .isLessThanOrEqualTo(hits.get(i - 1).score().orElseThrow());
            }
        }
    }

    @Test
    void nothingButFiltersComesNewestFirstAndWithoutScores() {
        InventedWorld world = new InventedWorld(11);
        List<Statement> statements = world.statements(50);
        try (TestEngine engine = filled(statements)) {
            Selection water = Selection.ALL.with(Dimension.TOPIC, ValueFilter.any("water"));
            SearchPage page = engine.searcher().search(request(water, SortOrder.RELEVANCE, 100, Optional.empty()));
            assertThat(ids(page)).isEqualTo(reference.ids(statements, water, SortOrder.NEWEST));
            assertThat(page.hits()).allSatisfy(hit -> assertThat(hit.score()).isEmpty());
        }
    }

    @Test
    void aMadeUpCursorIsRefused() {
        try (TestEngine engine = filled(new InventedWorld(12).statements(30))) {
            for (String cursor : List.of("", "x", "%%%", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")) {
                assertThatThrownBy(() -> engine.searcher()
                                .search(request(Selection.ALL, SortOrder.NEWEST, 3, Optional.of(cursor))))
                        .isInstanceOf(SearchException.CursorInvalid.class);
            }
        }
    }

    @Test
    void aCursorBelongsToItsSearch() {
        try (TestEngine engine = filled(new InventedWorld(13).statements(30))) {
            Optional<String> next = engine.searcher()
                    .search(request(Selection.ALL, SortOrder.NEWEST, 3, Optional.empty()))
                    .next();
            assertThat(next).isPresent();
            assertThatThrownBy(() -> engine.searcher().search(request(Selection.ALL, SortOrder.OLDEST, 3, next)))
                    .isInstanceOf(SearchException.CursorInvalid.class);
        }
    }

    @Test
    void pagingGoesOnInTheStateOfItsFirstPage() {
        InventedWorld world = new InventedWorld(14);
        List<Statement> statements = world.statements(40);
        try (TestEngine engine = filled(statements)) {
            SearchPage first = engine.searcher().search(request(Selection.ALL, SortOrder.NEWEST, 20, Optional.empty()));
            statements.forEach(statement -> engine.writer().delete(statement.id()));
            engine.writer().commit();
            SearchPage second = engine.searcher().search(request(Selection.ALL, SortOrder.NEWEST, 20, first.next()));
            assertThat(second.index()).isEqualTo(first.index());
            assertThat(second.hits()).isNotEmpty();
            assertThat(engine.searcher().info().statements()).isZero();
        }
    }

    @Test
    void whatIsFoundByIdIsWhatWasPut() {
        List<Statement> statements = new InventedWorld(15).statements(50);
        try (TestEngine engine = filled(statements)) {
            for (Statement statement : statements) {
                assertThat(engine.searcher().find(statement.id())).contains(statement);
            }
            assertThat(engine.searcher().find("none")).isEmpty();
        }
    }

    private static Statement found(String id, double confidence) {
        return new InventedWorld(20)
                .statement(id).toBuilder()
                        .topics(List.of("water"))
                        .extraction(InventedExtraction.bare(confidence))
                        .build();
    }

    @Test
    void whatIsLessCertainThanIsShownIsFoundWhereItIsAskedFor() {
        List<Statement> statements = List.of(
                found("a", 0.499),
                found("b", 0.5),
                found("c", 1),
                found("d", 0.9).toBuilder().extraction(null).build());
        try (TestEngine engine = filled(statements)) {
            for (Map.Entry<OptionalDouble, String> expected : Map.of(
                            OptionalDouble.empty(), "bcd",
                            OptionalDouble.of(0), "abcd",
                            OptionalDouble.of(0.499), "abcd",
                            OptionalDouble.of(0.4991), "bcd",
                            OptionalDouble.of(0.51), "cd",
                            OptionalDouble.of(1), "cd")
                    .entrySet()) {
                Selection water = Selection.ALL
                        .with(Dimension.TOPIC, ValueFilter.any("water"))
                        .withMinConfidence(expected.getKey());
                SearchPage page = engine.searcher().search(SearchRequest.of(water));
                assertThat(page.total())
                        .as(water.toString())
                        .isEqualTo(expected.getValue().length());
                List<FacetValue> topics = engine.searcher()
                        .facetValues(new FacetValuesRequest(water, Dimension.TOPIC, "", 10))
                        .facet()
                        .values();
                assertThat(topics).extracting(FacetValue::count).containsExactly((long)
                        expected.getValue().length());
                List<String> streamed = new ArrayList<>();
                engine.searcher().stream(water, SortOrder.NEWEST, statement -> streamed.add(statement.id()));
                assertThat(String.join("", streamed)).isEqualTo(expected.getValue());
            }
            assertThat(engine.searcher().find("a")).as("by its id").contains(statements.getFirst());
        }
    }

    @Test
    void suggestionsAreOfWhatIsShown() {
        Statement hidden = Statement.builder("a", "Unheard words.")
                .topics(List.of("water"))
                .extraction(InventedExtraction.bare(0.1))
                .build();
        Statement shown =
                hidden.toBuilder().extraction(InventedExtraction.bare(0.6)).build();
        try (TestEngine engine = filled(List.of(hidden))) {
            assertThat(engine.searcher().suggest("unheard", 5)).isEmpty();
            assertThat(engine.searcher().suggest("water", 5)).isEmpty();
            engine.writer().put(shown);
            engine.writer().commit();
            assertThat(engine.searcher().suggest("unheard", 5)).hasSize(1);
            assertThat(engine.searcher().suggest("water", 5))
                    .extracting(Suggestion::count)
                    .containsExactly(1L);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aConfidenceIsAskedForFromNoughtToOne(double confidence) {
        assertThatThrownBy(() -> Selection.ALL.withMinConfidence(OptionalDouble.of(confidence)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aQueryThatNestsTooDeepIsRefused() {
        QueryNode node = new QueryNode.Word("bako");
        for (int i = 0; i < 30; i++) {
            node = new QueryNode.Not(new QueryNode.Or(List.of(node, new QueryNode.Word("dilu"))));
        }
        Selection deep = Selection.of(node);
        try (TestEngine engine = filled(List.of())) {
            assertThatThrownBy(() -> engine.searcher().search(SearchRequest.of(deep)))
                    .isInstanceOf(SearchException.QueryRefused.class)
                    .hasMessageContaining("20");
        }
    }

    @Test
    void aQueryOfTooManyWordsIsRefused() {
        List<QueryNode> words = new ArrayList<>();
        for (int i = 0; i < 33; i++) {
            words.add(new QueryNode.Word("bako" + i));
        }
        try (TestEngine engine = filled(List.of())) {
            assertThatThrownBy(() -> engine.searcher().search(SearchRequest.of(Selection.of(new QueryNode.Or(words)))))
                    .isInstanceOf(SearchException.QueryRefused.class)
                    .hasMessageContaining("32");
        }
    }

    @Test
    void anEmptyIndexAnswersEverythingWithNothing() {
        InventedWorld world = new InventedWorld(16);
        try (TestEngine engine = filled(List.of())) {
            for (int i = 0; i < 50; i++) {
                SearchPage page = engine.searcher().search(SearchRequest.of(world.selection()));
                assertThat(page.total()).isZero();
                assertThat(page.hits()).isEmpty();
            }
        }
    }

    private TestEngine filled(List<Statement> statements) {
        TestEngine engine = engine(InventedWorld.authority(), InventedWorld.SYNONYMS);
        statements.forEach(engine.writer()::put);
        engine.writer().commit();
        return engine;
    }

    private static SearchRequest request(String typed, int limit) {
        Selection selection = Selection.of(QueryParser.parse(typed).orElseThrow());
        return request(selection, SortOrder.RELEVANCE, limit, Optional.empty());
    }

    private static SearchRequest request(Selection selection, SortOrder order, int limit, Optional<String> cursor) {
        return new SearchRequest(selection, List.of(), 10, order, limit, cursor, false);
    }

    private static List<String> ids(SearchPage page) {
        return page.hits().stream().map(hit -> hit.statement().id()).toList();
    }
}
