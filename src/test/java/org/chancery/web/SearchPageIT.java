package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching and reading on, in a browser. */
final class SearchPageIT extends BrowserTest {
    private static final String ADDRESSES =
            "hits => hits.map(hit => hit.querySelector('.actions a:last-child').getAttribute('href'))";

    /** Where the marked stretches of each hit begin and end, counted in its words alone. */
    private static final String MARKS = """
            hits => hits.map(hit => {
              const words = hit.querySelector('.words').cloneNode(true);
              words.querySelectorAll('.cut').forEach(cut => cut.remove());
              const spans = [];
              let at = 0;
              const texts = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const end = at + texts.currentNode.data.length;
                if (texts.currentNode.parentElement.localName === 'mark') {
                  if (spans.length && spans.at(-1)[1] === at) spans.at(-1)[1] = end;
                  else spans.push([at, end]);
                }
                at = end;
              }
              return words.textContent + JSON.stringify(spans);
            })""";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTypedQueryIsFoundWithAndWithoutScripts(boolean scripts) {
        Visitor visitor = visitor(scripts ? Window.WIDE : Window.WIDE.withoutScripts());
        Page page = visitor.open("/");
        page.locator("#q").fill("harbour ship");
        page.locator("#q").press("Enter");
        page.waitForURL("**/?q=harbour+ship");
        assertThat(addresses(page)).containsExactly("/statements/harbour-1");
        assertThat(page.locator("#q").inputValue()).isEqualTo("harbour ship");
        assertThat(page.title()).startsWith("harbour ship");

        page.locator("#q").fill("\"on paper\" OR storm");
        page.locator(".box button").click();
        page.waitForURL("**/?q=%22on*");
        assertThat(addresses(page)).containsExactlyInAnyOrder("/statements/harbour-2", "/statements/nobody-1");
    }

    @Test
    void aSlashGoesToTheBoxUnlessSomethingIsBeingTyped() {
        Page page = visitor(Window.WIDE).open("/?q=harbour");
        page.keyboard().press("/");
        assertThat(focused(page)).isEqualTo("q");
        assertThat(page.locator("#q").inputValue()).isEqualTo("harbour");
        page.keyboard().press("End");
        page.keyboard().press("/");
        assertThat(page.locator("#q").inputValue()).isEqualTo("harbour/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "harbour",
                "ada quill",
                "\"a ceasefire on paper\"",
                "truce",
                "lighthouses -island",
                "cormorant",
                "ligh* OR talks",
                "\"lighthouse flag\"~5",
                "mer"
            })
    void whatMatchedIsMarkedAndNothingElse(String query) {
        String target = "/?q=" + encoded(query);
        Page page = visitor(Window.WIDE).open(target);
        List<String> expected = new ArrayList<>();
        for (JsonElement hit : api("/search" + target.substring(1)).getAsJsonArray("hits")) {
            JsonObject snippet = hit.getAsJsonObject().getAsJsonObject("snippet");
            expected.add(snippet.get("text").getAsString() + spans(snippet.getAsJsonArray("highlights")));
        }
        assertThat(expected).isNotEmpty();
        assertThat(page.locator(".hit").evaluateAll(MARKS)).isEqualTo(expected);
    }

    @Test
    void aLongStatementIsShownByItsBestPart() {
        Page page = visitor(Window.WIDE).open("/?q=cormorant");
        assertThat(page.locator(".hit mark").allTextContents()).containsExactly("cormorant");
        assertThat(page.locator(".hit .cut").allTextContents()).containsExactly("\u2026 ", " \u2026");
        page.locator(".actions a").last().click();
        assertThat(page.locator(".words .cut").count()).isZero();
        assertThat(page.locator(".words").textContent()).contains("cormorant").startsWith("Our lighthouse");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void linksLeadThroughAllPagesAndBack(boolean scripts) {
        Visitor visitor = visitor(scripts ? Window.WIDE : Window.WIDE.withoutScripts());
        Page page = visitor.open("/?q=lighthouse&sort=oldest");
        List<String> seen = new ArrayList<>(addresses(page));
        List<List<String>> pages = new ArrayList<>(List.of(addresses(page)));
        while (page.locator("a.next").count() > 0) {
            page.locator("a.next").click();
            page.waitForURL("**cursor=**");
            pages.add(addresses(page));
            seen.addAll(addresses(page));
        }
        assertThat(pages).hasSize(3);
        assertThat(seen).hasSize(25).doesNotHaveDuplicates().startsWith("/statements/long-speech");

        page.goBack();
        assertThat(addresses(page)).isEqualTo(pages.get(1));
        page.goBack();
        assertThat(addresses(page)).isEqualTo(pages.get(0));
        page.goForward();
        page.getByText("First page").click();
        assertThat(visitor.target()).isEqualTo("/?q=lighthouse&sort=oldest");
        assertThat(addresses(page)).isEqualTo(pages.get(0));
    }

    @Test
    void theOrderIsChosenByLink() {
        Visitor visitor = visitor(Window.WIDE);
        Page page = visitor.open("/?q=lighthouse");
        assertThat(page.locator(".sorts [aria-current]").textContent()).isEqualTo("Best match");
        page.locator(".sorts").getByText("Newest").click();
        page.waitForURL("**sort=newest");
        assertThat(page.locator(".hit time").first().getAttribute("datetime")).isEqualTo("2010-06");
        page.locator(".sorts").getByText("Oldest").click();
        page.waitForURL("**sort=oldest");
        assertThat(page.locator(".hit time").first().getAttribute("datetime")).isEqualTo("1999-12-31");
    }

    @Test
    void aSyntaxErrorIsShownInPlaceWithItsFix() {
        Page page = visitor(Window.WIDE).open("/?q=peace+AND+(war", 400);
        assertThat(page.locator(".typed").textContent()).isEqualTo("peace AND (war");
        assertThat(page.locator(".typed u").textContent()).isEqualTo("(");
        assertThat(page.locator(".error p").nth(2).textContent()).contains(")");
        page.locator("#q").fill("harbour AND (ship)");
        page.locator("#q").press("Enter");
        page.waitForURL("**/?q=harbour**");
        assertThat(addresses(page)).containsExactly("/statements/harbour-1");
    }

    @Test
    void nothingFoundSaysWhatWouldFindMore() {
        Page page = visitor(Window.WIDE).open("/?q=storm&country=GB&topic=trade");
        assertThat(page.locator(".hit").count()).isZero();
        List<String> ways = page.locator(".nothing li a").allTextContents();
        assertThat(ways).isNotEmpty();
        for (int i = 0; i < ways.size(); i++) {
            page = visitor(Window.WIDE).open("/?q=storm&country=GB&topic=trade");
            page.locator(".nothing li a").nth(i).click();
            page.waitForURL(url -> !url.contains("storm") || !url.contains("country") || !url.contains("topic"));
            String total = page.locator(".total b").textContent();
            assertThat(ways.get(i)).endsWith(": " + total);
        }
    }

    @Test
    void aMisspeltWordLeadsToTheBetterOne() {
        Visitor visitor = visitor(Window.WIDE);
        Page page = visitor.open("/?q=lighthuose");
        String better = page.locator(".mean a").textContent();
        assertThat(better).startsWith("lighthouse (");
        page.locator(".mean a").click();
        page.waitForURL("**/?q=lighthouse");
        assertThat(better).isEqualTo("lighthouse (" + page.locator(".total b").textContent() + ")");
    }

    @Test
    void aSourceIsALinkThatTellsNothingOfTheReader() {
        Page page = visitor(Window.WIDE).open("/statements/harbour-1");
        for (var link : page.locator("a[href^='http']").all()) {
            assertThat(link.getAttribute("href")).startsWith("https://");
            assertThat(link.getAttribute("rel").split(" ")).contains("noopener", "noreferrer");
        }
        assertThat(page.locator(".sources a.source").count()).isEqualTo(2);
    }

    @SuppressWarnings("unchecked")
    private static List<String> addresses(Page page) {
        return (List<String>) page.locator(".hit").evaluateAll(ADDRESSES);
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.id");
    }

    private static String spans(JsonArray highlights) {
        List<String> spans = new ArrayList<>();
        for (JsonElement span : highlights) {
            JsonObject one = span.getAsJsonObject();
            spans.add("[" + one.get("start") + "," + one.get("end") + "]");
        }
        return "[" + String.join(",", spans) + "]";
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
