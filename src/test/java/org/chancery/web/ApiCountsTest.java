package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.search.Dimension;
import org.chancery.statement.InventedExtraction;
import org.chancery.statement.Organisation;
import org.chancery.statement.Source;
import org.chancery.statement.Speaker;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every count that the API gives, against counting the statements one by one. */
final class ApiCountsTest {
    private static final List<Statement> MORE = Stream.concat(Lighthouses.statements().stream(), extracted().stream())
            .toList();
    private static final List<Statement> ALL =
            Stream.concat(Fixture.statements().stream(), MORE.stream()).toList();

    /** Those that are shown where nothing is said of confidence. */
    private static final List<Statement> STATEMENTS =
            ALL.stream().filter(statement -> statement.confidence() >= 0.5).toList();

    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = new TestServer(folder, MORE.toArray(new Statement[0]));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<Statement> extracted() {
        return Stream.of(0.3, 0.5, 0.9)
                .map(confidence -> Fixture.statements().getFirst().toBuilder()
                        .extraction(InventedExtraction.bare(confidence))
                        .build())
                .map(statement -> Statement.builder(
                                "found-" + statement.confidence(), "A boat was seen " + statement.confidence())
                        .speakers(statement.speakers())
                        .countries(statement.countries())
                        .date(statement.date().orElseThrow())
                        .topics(statement.topics())
                        .sources(statement.sources())
                        .extraction(statement.extraction().orElseThrow())
                        .build())
                .toList();
    }

    /** One value asked for, or not. */
    private record Filter(Dimension dimension, String value, boolean isNegated) implements Predicate<Statement> {
        @Override
        public boolean test(Statement statement) {
            return values(dimension, statement).contains(value) != isNegated;
        }

        String parameter() {
            String asked = (isNegated ? "-" : "") + value;
            return dimension == Dimension.YEAR ? "from=" + value + "&to=" + value : dimension.id() + "=" + asked;
        }
    }

    @Test
    void searchCountsEveryDimensionUnderEveryPairOfFilters() {
        List<Filter> filters = filters();
        assertThat(filters).hasSizeGreaterThan(30);
        for (int i = 0; i < filters.size(); i++) {
            // each with itself, which is one filter alone, and with others of other dimensions
            for (int j = i; j < filters.size(); j += 1 + j % 5) {
                if (i == j || filters.get(i).dimension() != filters.get(j).dimension()) {
                    assertCounts(List.of(filters.get(i), filters.get(j)));
                }
            }
        }
        assertCounts(List.of());
    }

    private static void assertCounts(List<Filter> filters) {
        String parameters = filters.stream().map(Filter::parameter).distinct().collect(Collectors.joining("&"));
        String every = Arrays.stream(Dimension.values())
                .map(dimension -> "facet=" + dimension.id())
                .collect(Collectors.joining("&"));
        JsonObject answer = api("/search?limit=0&facetLimit=100&" + every + "&" + parameters);
        assertThat(answer.get("total").getAsLong())
                .as(parameters)
                .isEqualTo(matching(filters).count());
        for (Dimension dimension : Dimension.values()) {
            JsonObject facet = answer.getAsJsonObject("facets").getAsJsonObject(dimension.id());
            // a dimension's own filter does not narrow its own counts
            List<Filter> others = filters.stream()
                    .filter(filter -> filter.dimension() != dimension)
                    .toList();
            assertThat(counts(facet)).as(dimension + " of " + parameters).isEqualTo(counted(dimension, others));
            assertThat(facet.get("missing").getAsLong())
                    .as(dimension + " missing of " + parameters)
                    .isEqualTo(matching(others)
                            .filter(statement -> values(dimension, statement).isEmpty())
                            .count());
        }
    }

    @Test
    void facetsAloneCountLikeSearch() {
        for (Dimension dimension : Dimension.values()) {
            for (Filter filter : filters()) {
                JsonObject facet = api("/facets/" + dimension.id() + "?limit=100&" + filter.parameter());
                List<Filter> others = filter.dimension() == dimension ? List.of() : List.of(filter);
                assertThat(counts(facet)).as(dimension + " of " + filter).isEqualTo(counted(dimension, others));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.31, 0.5, 0.9, 0.95, 1})
    void onlyWhatIsAsCertainAsAskedForIsCounted(double least) {
        List<Statement> certain = ALL.stream()
                .filter(statement -> statement.confidence() >= least)
                .toList();
        for (Dimension dimension : Dimension.values()) {
            Map<String, Long> expected = certain.stream()
                    .flatMap(statement -> values(dimension, statement).stream())
                    .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
            String asked = "limit=100&minConfidence=" + least;
            assertThat(counts(api("/facets/" + dimension.id() + "?" + asked))).isEqualTo(expected);
            JsonObject answer = api("/search?facetLimit=100&facet=" + dimension.id() + "&" + asked);
            assertThat(answer.get("total").getAsLong()).isEqualTo(certain.size());
            assertThat(counts(answer.getAsJsonObject("facets").getAsJsonObject(dimension.id())))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/speakers?limit=100, speakers, id, speaker",
        "/countries, countries, code, country",
        "/topics, topics, id, topic",
        "/groups, groups, id, group"
    })
    void theAuthorityIsCounted(String target, String list, String key, String dimension) {
        Map<String, Long> told = new TreeMap<>();
        for (JsonElement one : api(target).getAsJsonArray(list)) {
            told.put(
                    one.getAsJsonObject().get(key).getAsString(),
                    one.getAsJsonObject().get("count").getAsLong());
        }
        told.values().removeIf(count -> count == 0);
        assertThat(told).isEqualTo(counted(Dimension.valueOf(dimension.toUpperCase(Locale.ROOT)), List.of()));
    }

    private static List<Filter> filters() {
        List<Filter> filters = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            for (String value : counted(dimension, List.of()).keySet()) {
                filters.add(new Filter(dimension, value, false));
                if (dimension != Dimension.YEAR) {
                    filters.add(new Filter(dimension, value, true));
                }
            }
        }
        return filters;
    }

    private static Stream<Statement> matching(List<Filter> filters) {
        return STATEMENTS.stream().filter(statement -> filters.stream().allMatch(filter -> filter.test(statement)));
    }

    private static Map<String, Long> counted(Dimension dimension, List<Filter> filters) {
        return matching(filters)
                .flatMap(statement -> values(dimension, statement).stream())
                .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
    }

    private static List<String> values(Dimension dimension, Statement statement) {
        return switch (dimension) {
            case SPEAKER -> statement.speakers().stream().map(Speaker::id).toList();
            case COUNTRY -> statement.countries();
            case ORGANISATION ->
                statement.organisations().stream().map(Organisation::id).toList();
            // both states of the one group were members all along
            case GROUP ->
                statement.countries().contains("FR") || statement.countries().contains("GB")
                        ? List.of("P5")
                        : List.of();
            case TOPIC -> statement.topics();
            case YEAR -> statement.year().map(String::valueOf).stream().toList();
            case KIND -> List.of(statement.kind().id());
            case SOURCE -> statement.sources().stream().map(Source::id).toList();
            case LANG -> List.of(statement.lang());
        };
    }

    /** The counts of a facet, values that are only told of because they are chosen left out. */
    private static Map<String, Long> counts(JsonObject facet) {
        Map<String, Long> counts = new TreeMap<>();
        for (JsonElement value : facet.getAsJsonArray("values")) {
            long count = value.getAsJsonObject().get("count").getAsLong();
            if (count > 0) {
                counts.put(value.getAsJsonObject().get("id").getAsString(), count);
            }
        }
        return counts;
    }

    private static JsonObject api(String target) {
        HttpResponse<String> answer = server.get("/api/v1" + target);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new Gson().fromJson(answer.body(), JsonObject.class);
    }
}
