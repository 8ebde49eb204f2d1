package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.search.Dimension;
import org.chancery.web.pages.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Narrowing a search and widening it again, by links alone. */
final class FacetsPageIT extends BrowserTest {
    private static final String ALL_FACETS = "&facetLimit=8&facet="
            + Stream.of(Dimension.values()).map(Dimension::id).collect(Collectors.joining("&facet="));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?q=lighthouse",
                "/?q=lighthouse&country=FR",
                "/?q=lighthouse&country=FR&country=UA&topic=-trade",
                "/?speaker=ada-quill&sort=oldest",
                "/?q=the&from=2004&to=2004",
                "/?q=storm&country=GB"
            })
    void theCountsAreThoseOfTheApi(String target) {
        Page page = visitor(Window.WIDE).open(target);
        JsonObject answer = api("/search" + target.substring(1) + ALL_FACETS);
        Map<String, List<String>> expected = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.values()) {
            JsonObject facet = answer.getAsJsonObject("facets").getAsJsonObject(dimension.id());
            List<JsonObject> values = facet.getAsJsonArray("values").asList().stream()
                    .map(JsonElement::getAsJsonObject)
                    .sorted(Comparator.comparing(value -> !value.get("selected").getAsBoolean()))
                    .toList();
            if (values.size() > 1
                    || values.stream().anyMatch(value -> value.get("selected").getAsBoolean())) {
                expected.put(
                        Wording.title(dimension),
                        values.stream()
                                .map(value -> value.get("count").getAsString())
                                .toList());
            }
        }
        Map<String, List<String>> shown = new LinkedHashMap<>();
        for (Locator facet : page.locator(".facet:has(.value)").all()) {
            shown.put(facet.locator("h2").textContent(), facet.locator(".count").allTextContents());
        }
        assertThat(shown).containsExactlyInAnyOrderEntriesOf(expected);
        long total = answer.get("total").getAsLong();
        if (total > 0) {
            assertThat(page.locator(".total b").textContent()).startsWith(total + " statement");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aValueNarrowsAndTheSameValueWidens(boolean scripts) {
        Visitor visitor = visitor(scripts ? Window.WIDE : Window.WIDE.withoutScripts());
        Page page = visitor.open("/?q=lighthouse");
        List<String> before = countries(page);
        Locator france = page.locator(".facet a").getByText("France");
        assertThat(before).contains("France 8");

        france.click();
        page.waitForURL("**country=FR");
        assertThat(page.locator(".total b").textContent()).isEqualTo("8 statements");
        // what else could be chosen is still there, counted as if nothing had been chosen here
        assertThat(countries(page)).containsExactlyInAnyOrderElementsOf(before);
        assertThat(page.locator(".facet .chosen .label bdi").allTextContents()).containsExactly("France");
        assertThat(page.locator(".who a[href^='/countries/']").allTextContents())
                .hasSize(8)
                .containsOnly("France");

        page.locator(".facet a").getByText("Ukraine").click();
        page.waitForURL("**country=FR&country=UA");
        assertThat(page.locator(".total b").textContent()).isEqualTo("9 statements");

        page.locator(".facet a").getByText("Ukraine").click();
        page.waitForURL(url -> !url.contains("UA"));
        page.locator(".facet .chosen").click();
        page.waitForURL(url -> !url.contains("FR"));
        assertThat(visitor.target()).isEqualTo("/?q=lighthouse");
        assertThat(countries(page)).isEqualTo(before);
    }

    @Test
    void chipsTakeOneFilterAwayOrAll() {
        Visitor visitor = visitor(Window.WIDE);
        Page page = visitor.open("/?q=lighthouse&country=GB&topic=-trade&from=2001&to=2009&speaker=fenna-holt");
        assertThat(chips(page))
                .containsExactly(
                        "Speaker: Fenna Holt",
                        "Speaking for: United Kingdom",
                        "Topic: not Trade",
                        "Said: 2001 to 2009",
                        "Clear all");
        page.locator(".chips a").getByText("Fenna Holt").click();
        page.waitForURL(url -> !url.contains("speaker"));
        page.locator(".chips a").getByText("Trade").click();
        page.waitForURL(url -> !url.contains("topic"));
        assertThat(visitor.target()).isEqualTo("/?q=lighthouse&country=GB&from=2001&to=2009");
        page.locator(".chips a").getByText("2001").click();
        page.waitForURL(url -> !url.contains("from"));
        assertThat(visitor.target()).isEqualTo("/?q=lighthouse&country=GB");
        page.goBack();
        page.locator(".chips .clear").click();
        page.waitForURL("**/?q=lighthouse");
        assertThat(page.locator(".chips").count()).isZero();
    }

    @Test
    void aNewQueryKeepsTheFilters() {
        Visitor visitor = visitor(Window.WIDE);
        Page page = visitor.open("/?q=lighthouse&country=FR&topic=-trade&sort=oldest");
        page.locator("#q").fill("treaty OR strait");
        page.locator("#q").press("Enter");
        page.waitForURL("**q=treaty**");
        assertThat(visitor.target()).isEqualTo("/?q=treaty+OR+strait&country=FR&topic=-trade&sort=oldest");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void valuesAreSearchedOnTheirOwnPage(boolean scripts) {
        Visitor visitor = visitor(scripts ? Window.WIDE : Window.WIDE.withoutScripts());
        Page page = visitor.open("/?q=lighthouse&from=2000");
        Locator more = page.locator(".facet:has(a[href*='speaker=']) .more a");
        assertThat(more.textContent()).startsWith("4 more");
        more.click();
        page.waitForURL("**/facets/speaker**");
        assertThat(page.locator(".values li").count()).isEqualTo(12);

        page.locator("#prefix").fill("dun");
        page.locator(".prefix button").click();
        page.waitForURL("**prefix=dun**");
        assertThat(page.locator(".values .label").allTextContents()).containsExactly("Kasper Dune");
        String count = page.locator(".values .count").textContent();
        page.locator(".values a").click();
        page.waitForURL("**speaker=kasper-dune**");
        assertThat(page.locator(".total b").textContent()).startsWith(count + " statement");

        page.goBack();
        page.getByText("Back to the search").click();
        assertThat(visitor.target()).isEqualTo("/?q=lighthouse&from=2000");
    }

    @Test
    void yearsAreChosenByLinkOrTyped() {
        Visitor visitor = visitor(Window.WIDE);
        Page page = visitor.open("/?q=lighthouse");
        page.locator(".facet a")
                .getByText("2005", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.waitForURL("**from=2005&to=2005");
        assertThat(page.locator(".total b").textContent()).isEqualTo("2 statements");
        page.locator("#from").fill("2003-06");
        page.locator("#to").fill("soon");
        page.locator(".dates button").click();
        // the browser itself holds back what is no date
        assertThat(page.locator("#to:invalid").count()).isOne();
        page.locator("#to").fill("2004");
        page.locator(".dates button").click();
        page.waitForURL("**from=2003-06&to=2004**");
        assertThat(page.locator(".hit time").allTextContents())
                .hasSize(4)
                .allMatch(date -> date.matches("June 200[34]"));
    }

    private static List<String> countries(Page page) {
        List<String> countries = new ArrayList<>();
        for (Locator value :
                page.locator(".facet:has(a[href*='country=GB']) .value").all()) {
            countries.add(value.locator("bdi").textContent() + " "
                    + value.locator(".count").textContent());
        }
        return countries;
    }

    private static List<String> chips(Page page) {
        return page.locator(".chips a").allTextContents().stream()
                .map(text -> text.replace(" \u00d7 (remove)", ""))
                .toList();
    }
}
