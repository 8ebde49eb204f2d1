package org.chancery.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.authority.Authority;
import org.chancery.authority.CountryEntry;
import org.chancery.authority.GroupEntry;
import org.chancery.authority.InventedCountry;
import org.chancery.authority.SpeakerEntry;
import org.chancery.search.Dimension;
import org.chancery.search.Facet;
import org.chancery.search.FacetValue;
import org.chancery.search.FacetValuesRequest;
import org.chancery.search.SearchPage;
import org.chancery.search.SearchRequest;
import org.chancery.search.Selection;
import org.chancery.search.SortOrder;
import org.chancery.search.StatementSearcher;
import org.chancery.statement.PartialDate;
import org.chancery.statement.SpeakerClass;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The cases of {@code golden/facets}, whose README says how they are written. */
final class GoldenFacetsTest {
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
        return GoldenFiles.tests(
                "facets", temporary, LuceneTestEngine.settings(AUTHORITY, List.of()), GoldenFacetsTest::check);
    }

    private static void check(StatementSearcher searcher, GoldenCase given) {
        Selection selection = given.selection();
        int limit = given.numberOr("limit", 10);
        if (given.has("inside")) {
            Dimension inside = Dimension.of(given.value("inside")).orElseThrow();
            Facet facet = searcher.facetValues(
                            new FacetValuesRequest(selection, inside, given.valueOr("prefix", ""), limit))
                    .facet();
            assertThat(written(facet)).isEqualTo(given.value("values"));
            if (given.has("labels")) {
                assertThat(facet.values().stream().map(FacetValue::label).collect(Collectors.joining(", ")))
                        .isEqualTo(given.value("labels"));
            }
            return;
        }
        List<Dimension> dimensions = Stream.of(Dimension.values())
                .filter(dimension -> given.has(dimension.id()))
                .toList();
        SearchPage page = searcher.search(
                new SearchRequest(selection, dimensions, limit, SortOrder.RELEVANCE, 10, Optional.empty(), false));
        assertThat(page.total()).isEqualTo(Long.parseLong(given.value("total")));
        dimensions.forEach(dimension -> assertThat(
                        written(Objects.requireNonNull(page.facets().get(dimension))))
                .as(dimension.id())
                .isEqualTo(given.value(dimension.id())));
    }

    private static String written(Facet facet) {
        String values = facet.values().stream()
                .map(value -> value.id() + " " + value.count() + (value.selected() ? "*" : ""))
                .collect(Collectors.joining(", "));
        return (values + " | missing " + facet.missing() + " | more " + facet.more()).strip();
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
        return InventedCountry.of(code, code + "X", name, List.of(), List.of(demonym));
    }
}
