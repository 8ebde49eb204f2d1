package org.chancery.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.chancery.authority.Authority;
import org.chancery.search.Dimension;
import org.chancery.search.Facet;
import org.chancery.search.FacetValue;
import org.chancery.search.SearchException;
import org.chancery.search.ValueFilter;
import org.chancery.statement.InventedExtraction;
import org.chancery.statement.Organisation;
import org.chancery.statement.Source;
import org.chancery.statement.Speaker;
import org.chancery.statement.Statement;

/** Facet counts against a count over the statements themselves. */
final class FacetCountsTest {
    private static final Authority AUTHORITY = InventedStatements.authority();

    /** Too small for any segment's speakers, so that nothing is packed. */
    private static final PackedLayout TIGHT = new PackedLayout(2, 14, 19, 10);

    /** What must match beside the filters, as a query and as a test of a statement. */
    private record Base(Query query, java.util.function.Predicate<Statement> test) {}

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void countsAreThoseOfTheStatements(@ForAll long seed) throws IOException {
        countsAreRight(seed, PackedLayout.DEFAULT);
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void countsAreThoseOfTheStatementsWhereNothingIsPacked(@ForAll long seed) throws IOException {
        countsAreRight(seed, TIGHT);
    }

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void countsOfManyValuesAreThoseOfTheStatements(@ForAll long seed) throws IOException {
        try (SmallIndex index = new SmallIndex(AUTHORITY)) {
            List<Statement> statements = partlyExtracted(new InventedStatements(seed, 6000).make(0, 12_000));
            index.add(statements.subList(0, 9_000)).add(statements.subList(9_000, 12_000));
            StatementFacets facets = new StatementFacets(AUTHORITY, new FacetColumns());
            facets.warm(index.searcher().getIndexReader());
            Random random = new Random(seed);
            for (int i = 0; i < 6; i++) {
                check(facets, index.searcher(), statements, random);
            }
        }
    }

    private static void countsAreRight(long seed, PackedLayout layout) throws IOException {
        Random random = new Random(seed);
        InventedStatements invented = new InventedStatements(seed, 40);
        StatementFacets facets = new StatementFacets(AUTHORITY, new FacetColumns(layout));
        List<Statement> alive = new ArrayList<>();
        try (SmallIndex index = new SmallIndex(AUTHORITY)) {
            for (int round = 0; round < 4; round++) {
                List<Statement> more = partlyExtracted(invented.make(round * 1000, random.nextInt(150) + 1));
                index.add(more);
                alive.addAll(more);
                for (int i = random.nextInt(20); i > 0 && !alive.isEmpty(); i--) {
                    index.delete(alive.remove(random.nextInt(alive.size())).id());
                }
                facets.warm(index.searcher().getIndexReader());
                for (int i = 0; i < 6; i++) {
                    check(facets, index.searcher(), alive, random);
                }
            }
        }
    }

    private static void check(StatementFacets facets, IndexSearcher searcher, List<Statement> alive, Random random)
            throws IOException {
        Base base = base(random);
        Map<Dimension, ValueFilter> filters = filters(random);
        List<Dimension> dimensions = Stream.of(Dimension.values())
                .filter(dimension -> random.nextInt(3) > 0)
                .toList();
        int limit = random.nextInt(20) + 1;
        StatementFacets.Answer answer =
                facets.count(searcher, base.query(), filters, dimensions, limit, Deadline.never());
        List<Statement> matching = alive.stream().filter(base.test()).toList();
        String asked = base.query() + " " + filters;
        assertThat(answer.total())
                .as(asked)
                .isEqualTo(matching.stream().filter(s -> passes(s, filters)).count());
        assertThat(answer.facets().keySet()).containsExactlyElementsOf(dimensions);
        answer.facets().forEach((dimension, facet) -> {
            Map<Dimension, ValueFilter> others = new EnumMap<>(Dimension.class);
            others.putAll(filters);
            others.remove(dimension);
            List<Statement> counted =
                    matching.stream().filter(s -> passes(s, others)).toList();
            List<String> selected =
                    filters.getOrDefault(dimension, ValueFilter.ALL).any();
            assertThat(facet)
                    .as("%s of %s", dimension, asked)
                    .isEqualTo(expected(dimension, counted, selected, limit, facet));
        });
    }

    private static Facet expected(
            Dimension dimension, List<Statement> statements, List<String> selected, int limit, Facet answered) {
        Map<String, Long> counts = new TreeMap<>();
        statements.forEach(s -> values(s, dimension).forEach(value -> counts.merge(value, 1L, Long::sum)));
        List<String> order = new ArrayList<>(counts.keySet());
        order.sort(
                dimension == Dimension.YEAR
                        ? java.util.Comparator.<String>reverseOrder()
                        : java.util.Comparator.<String, Long>comparing(counts::get)
                                .reversed()
                                .thenComparing(v -> v));
        Set<String> listed = new HashSet<>(order.subList(0, Math.min(limit, order.size())));
        listed.addAll(selected);
        List<String> all = new ArrayList<>(order);
        selected.stream().filter(value -> !counts.containsKey(value)).sorted().forEach(all::add);
        if (dimension == Dimension.YEAR) {
            all.sort(java.util.Comparator.reverseOrder());
        }
        Map<String, String> labelOf = new TreeMap<>();
        // A selected value that nothing has goes by its id, unless some other statement gives it a name.
        answered.values().stream()
                .filter(value ->
                        !counts.containsKey(value.id()) && value.label().equals(value.id()))
                .forEach(value -> labelOf.put(value.id(), value.label()));
        List<FacetValue> values = all.stream()
                .filter(listed::contains)
                .map(id -> new FacetValue(
                        id,
                        labelOf.getOrDefault(id, InventedStatements.label(dimension, id)),
                        counts.getOrDefault(id, 0L),
                        selected.contains(id)))
                .toList();
        long missing =
                statements.stream().filter(s -> values(s, dimension).isEmpty()).count();
        long more = order.stream().filter(value -> !listed.contains(value)).count();
        return new Facet(values, missing, more);
    }

    private static boolean passes(Statement statement, Map<Dimension, ValueFilter> filters) {
        return filters.entrySet().stream().allMatch(filter -> {
            Set<String> values = values(statement, filter.getKey());
            return (filter.getValue().any().isEmpty()
                            || filter.getValue().any().stream().anyMatch(values::contains))
                    && filter.getValue().none().stream().noneMatch(values::contains);
        });
    }

    private static Set<String> values(Statement statement, Dimension dimension) {
        return switch (dimension) {
            case SPEAKER -> set(statement.speakers().stream().map(Speaker::id));
            case COUNTRY -> set(statement.countries().stream());
            case ORGANISATION -> set(statement.organisations().stream().map(Organisation::id));
            case GROUP ->
                set(statement.date().stream()
                        .flatMap(date -> statement.countries().stream()
                                .flatMap(country -> AUTHORITY.groupsOf(country, date).stream())));
            case TOPIC -> set(statement.topics().stream());
            case YEAR -> set(statement.year().stream().map(String::valueOf));
            case KIND -> Set.of(statement.kind().id());
            case SOURCE -> set(statement.sources().stream().map(Source::id));
            case LANG -> Set.of(statement.lang());
        };
    }

    private static Set<String> set(Stream<String> values) {
        return values.collect(java.util.stream.Collectors.toSet());
    }

    /** Every fourth extracted, by its id, so that nothing else changes. */
    private static List<Statement> partlyExtracted(List<Statement> statements) {
        return statements.stream()
                .map(s -> s.id().hashCode() % 4 != 0
                        ? s
                        : s.toBuilder()
                                .extraction(
                                        InventedExtraction.bare((1 + Math.floorMod(s.id().hashCode() / 4, 10)) / 10.0))
                                .build())
                .toList();
    }

    private static Base base(Random random) {
        return switch (random.nextInt(5)) {
            case 0 ->
                new Base(
                        new TermQuery(new Term(Fields.WORDS, "truce")),
                        s -> s.text().contains("truce"));
            case 1 ->
                new Base(
                        IntPoint.newRangeQuery(Fields.DATE, 1950_00_00, 1970_00_00),
                        s -> s.date()
                                .filter(d -> d.year() >= 1950 && d.sortKey() <= 1970_00_00)
                                .isPresent());
            case 2 -> new Base(Certainty.atLeast(0.5, 0.1), s -> s.confidence() >= 0.5);
            case 3 -> new Base(Certainty.atLeast(0.9, 0.1), s -> s.confidence() >= 0.9);
            default -> new Base(MatchAllDocsQuery.INSTANCE, s -> true);
        };
    }

    private static Map<Dimension, ValueFilter> filters(Random random) {
        Map<Dimension, ValueFilter> filters = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            if (random.nextInt(4) == 0) {
                filters.put(dimension, new ValueFilter(some(dimension, random, 3), some(dimension, random, 2)));
            }
        }
        return filters;
    }

    private static List<String> some(Dimension dimension, Random random, int bound) {
        List<String> known = switch (dimension) {
            case SPEAKER -> List.of("s0", "s1", "s2", "s9", "s3000", "nobody");
            case COUNTRY -> List.of("UA", "RU", "SUHH", "ZZ");
            case ORGANISATION -> List.of("o0", "o1", "o9");
            case GROUP -> List.of("WEST", "WORLD", "EAST");
            case TOPIC -> List.of("t0", "t1", "t5", "t99");
            case YEAR -> List.of("1945", "1950", "1960", "2001", "2100");
            case KIND -> List.of("direct", "mixed", "indirect");
            case SOURCE -> List.of("q0", "q1", "q19", "q99");
            case LANG -> List.of("en", "fr", "zh", "tlh");
        };
        return Stream.generate(() -> known.get(random.nextInt(known.size())))
                .limit(random.nextInt(bound))
                .toList();
    }

    @Example
    void aSearchThatTakesTooLongEnds() throws IOException {
        try (SmallIndex index = new SmallIndex(AUTHORITY)) {
            index.add(new InventedStatements(1, 10).make(0, 10));
            StatementFacets facets = new StatementFacets(AUTHORITY, new FacetColumns());
            assertThatThrownBy(() -> facets.count(
                            index.searcher(),
                            new TermQuery(new Term(Fields.WORDS, "said")),
                            Map.of(),
                            List.of(Dimension.SPEAKER),
                            10,
                            Deadline.in(Duration.ofSeconds(-1))))
                    .isInstanceOf(SearchException.TimedOut.class);
        }
    }

    @Example
    void columnsOfSegmentsAreKeptOverRefreshesAndLetGoWithTheIndex() throws IOException {
        FacetColumns columns = new FacetColumns();
        try (SmallIndex index = new SmallIndex(AUTHORITY)) {
            InventedStatements invented = new InventedStatements(7, 10);
            index.add(invented.make(0, 20));
            columns.warm(index.searcher().getIndexReader());
            index.add(invented.make(20, 20)).delete("id3");
            columns.warm(index.searcher().getIndexReader());
            assertThat(columns.segmentCount()).isEqualTo(2);
        }
        assertThat(columns.segmentCount()).isZero();
    }
}
