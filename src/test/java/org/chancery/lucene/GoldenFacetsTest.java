package org.chancery.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.authority.Authority;
import org.chancery.authority.CountryEntry;
import org.chancery.authority.GroupEntry;
import org.chancery.authority.SpeakerEntry;
import org.chancery.query.DateRange;
import org.chancery.query.QueryParser;
import org.chancery.search.Dimension;
import org.chancery.search.Facet;
import org.chancery.search.FacetValue;
import org.chancery.search.FacetValuesRequest;
import org.chancery.search.SearchPage;
import org.chancery.search.SearchRequest;
import org.chancery.search.Selection;
import org.chancery.search.SortOrder;
import org.chancery.search.StatementSearcher;
import org.chancery.search.StatementWriter;
import org.chancery.search.ValueFilter;
import org.chancery.statement.Kind;
import org.chancery.statement.Organisation;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Source;
import org.chancery.statement.Speaker;
import org.chancery.statement.SpeakerClass;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The cases of {@code golden/facets}, whose README says how they are written. */
final class GoldenFacetsTest {
    private static final List<String> FOLDERS =
            List.of("drill-sideways", "joint-statements", "years-and-groups", "search-inside");

    private static final Authority AUTHORITY = new Authority(
            List.of(
                    country("KE", "Kenya", "Kenyan"),
                    country("CL", "Chile", "Chilean"),
                    country("JP", "Japan", "Japanese")),
            List.of(),
            List.of(group("UNION", "KE", "1960"), group("PACT", "JP", "1974-03")),
            List.of(speaker("zofia-marek", "Zofia Marek", "Зофія Марек"), speaker("marek-zolna", "Marek Żółna")),
            List.of());

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> facetsAreAsExpected() {
        return FOLDERS.stream().flatMap(folder -> {
            List<Map<String, String>> cases = cases(folder);
            return cases.stream()
                    .map(each -> DynamicTest.dynamicTest(folder + ": " + each.get("case"), () -> {
                        Path data = temporary.resolve(folder);
                        boolean made = LuceneIndex.exists(data);
                        try (LuceneIndex index =
                                LuceneIndex.openOrCreate(data, LuceneSettings.of(AUTHORITY, List.of()))) {
                            if (!made) {
                                fill(index, folder);
                            }
                            check(index.searcher(), each);
                        }
                    }));
        });
    }

    private static void check(StatementSearcher searcher, Map<String, String> given) {
        Selection selection = new Selection(
                QueryParser.parse(given.getOrDefault("query", "")),
                filters(given.getOrDefault("filter", "")),
                ValueFilter.ALL,
                DateRange.ALL);
        int limit = Integer.parseInt(given.getOrDefault("limit", "10"));
        if (given.containsKey("inside")) {
            Dimension inside = Dimension.of(value(given, "inside")).orElseThrow();
            Facet facet = searcher.facetValues(
                    new FacetValuesRequest(selection, inside, given.getOrDefault("prefix", ""), limit));
            assertThat(written(facet)).isEqualTo(value(given, "values"));
            if (given.containsKey("labels")) {
                assertThat(facet.values().stream().map(FacetValue::label).collect(Collectors.joining(", ")))
                        .isEqualTo(value(given, "labels"));
            }
            return;
        }
        List<Dimension> dimensions = Stream.of(Dimension.values())
                .filter(dimension -> given.containsKey(dimension.id()))
                .toList();
        SearchPage page = searcher.search(
                new SearchRequest(selection, dimensions, limit, SortOrder.RELEVANCE, 10, Optional.empty(), false));
        assertThat(page.total()).isEqualTo(Long.parseLong(value(given, "total")));
        dimensions.forEach(dimension -> assertThat(
                        written(Objects.requireNonNull(page.facets().get(dimension))))
                .as(dimension.id())
                .isEqualTo(value(given, dimension.id())));
    }

    private static String written(Facet facet) {
        String values = facet.values().stream()
                .map(value -> value.id() + " " + value.count() + (value.selected() ? "*" : ""))
                .collect(Collectors.joining(", "));
        return (values + " | missing " + facet.missing() + " | more " + facet.more()).strip();
    }

    private static Map<Dimension, ValueFilter> filters(String written) {
        Map<Dimension, ValueFilter> filters = new EnumMap<>(Dimension.class);
        for (String part : written.isEmpty() ? List.<String>of() : List.of(written.split(" ", -1))) {
            boolean none = part.startsWith("-");
            int equals = part.indexOf('=');
            Dimension dimension =
                    Dimension.of(part.substring(none ? 1 : 0, equals)).orElseThrow();
            List<String> values = split(part.substring(equals + 1));
            filters.put(dimension, none ? new ValueFilter(List.of(), values) : new ValueFilter(values, List.of()));
        }
        return filters;
    }

    private static void fill(LuceneIndex index, String folder) {
        List<String> lines = lines(folder + "/statements.tsv");
        List<String> columns = List.of(lines.getFirst().split("\t", -1));
        try (StatementWriter writer = index.writer()) {
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = List.of(line.split("\t", -1));
                Map<String, String> record = new LinkedHashMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    record.put(columns.get(i), cells.get(i));
                }
                writer.put(statement(record));
            }
            writer.commit();
        }
    }

    private static Statement statement(Map<String, String> record) {
        Statement.Builder builder = Statement.builder(value(record, "id"), value(record, "text"))
                .lang(record.getOrDefault("lang", "en"))
                .kind(Kind.of(record.getOrDefault("kind", "direct")).orElseThrow())
                .countries(split(record.getOrDefault("countries", "")))
                .topics(split(record.getOrDefault("topics", "")))
                .speakers(split(record.getOrDefault("speakers", "")).stream()
                        .map(id -> new Speaker(id, name(id), Optional.empty(), SpeakerClass.PERSON))
                        .toList())
                .organisations(split(record.getOrDefault("organisations", "")).stream()
                        .map(id -> new Organisation(id, name(id)))
                        .toList())
                .sources(split(record.getOrDefault("sources", "")).stream()
                        .map(id -> new Source(id, name(id), Optional.empty(), Optional.empty(), Optional.empty()))
                        .toList());
        String date = record.getOrDefault("date", "");
        return (date.isEmpty() ? builder : builder.date(PartialDate.parse(date))).build();
    }

    private static String name(String id) {
        return Character.toUpperCase(id.charAt(0)) + id.substring(1);
    }

    private static List<String> split(String values) {
        return values.isEmpty() ? List.of() : List.of(values.split(";", -1));
    }

    private static List<Map<String, String>> cases(String folder) {
        List<Map<String, String>> cases = new ArrayList<>();
        for (String line : lines(folder + "/cases.txt")) {
            int colon = line.indexOf(": ");
            if (line.startsWith("case: ")) {
                cases.add(new LinkedHashMap<>());
            }
            if (colon > 0) {
                cases.getLast().put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        return cases;
    }

    private static List<String> lines(String file) {
        try (InputStream stream = GoldenFacetsTest.class.getResourceAsStream("/golden/facets/" + file)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String value(Map<String, String> given, String key) {
        return Objects.requireNonNull(given.get(key), key);
    }

    private static SpeakerEntry speaker(String id, String name, String... aliases) {
        return new SpeakerEntry(id, name, SpeakerClass.PERSON, List.of(aliases), List.of());
    }

    private static GroupEntry group(String id, String country, String from) {
        return new GroupEntry(
                id,
                "The " + id,
                List.of(),
                List.of(new GroupEntry.Membership(country, PartialDate.parse(from), Optional.empty())));
    }

    private static CountryEntry country(String code, String name, String demonym) {
        return new CountryEntry(
                code,
                code + "X",
                name,
                List.of(),
                List.of(demonym),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
