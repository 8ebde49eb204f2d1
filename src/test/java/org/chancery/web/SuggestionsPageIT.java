package org.chancery.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Suggestions as somebody types, by keyboard and by mouse. */
final class SuggestionsPageIT extends BrowserTest {
    @Test
    void whatTheApiSuggestsIsShownAsTyped() {
        for (String typed : List.of("quill", "kwill", "\u043a\u0432\u0456\u043b\u043b", "bri", "ceas", "lighthouse")) {
            Page page = typing(typed);
            List<String> expected = new ArrayList<>();
            for (JsonElement one : suggested(typed)) {
                JsonObject suggestion = one.getAsJsonObject();
                String label = suggestion.get("label").getAsString();
                String matched = suggestion.get("matched").getAsString();
                String type = suggestion.get("type").getAsString();
                expected.add(label
                        + (matched.equals(label) ? "" : " (" + matched + ")")
                        + " "
                        + type
                        + (type.equals("statement") ? "" : " \u00b7 " + suggestion.get("count")));
            }
            assertThat(expected).isNotEmpty();
            assertThat(options(page).allTextContents()).isEqualTo(expected);
            assertThat(page.locator(".suggestions mark").first().textContent()).isEqualToIgnoringCase(typed);
        }
    }

    @Test
    void arrowsChooseAndEnterOpens() {
        Page page = typing("quill");
        JsonArray suggested = suggested("quill");
        Locator box = page.locator("#q");
        assertThat(box).hasAttribute("aria-expanded", "true");
        assertThat(chosen(page)).isEqualTo(-1);

        box.press("ArrowUp");
        assertThat(chosen(page)).isEqualTo(suggested.size() - 1);
        box.press("ArrowDown");
        assertThat(chosen(page)).isEqualTo(-1);
        box.press("ArrowDown");
        assertThat(chosen(page)).isZero();
        assertThat(box.inputValue()).isEqualTo("quill");

        box.press("Enter");
        page.waitForURL("**" + suggested.get(0).getAsJsonObject().get("url").getAsString());
        assertThat(page.locator("h1").textContent()).isEqualTo("Ada Quill");
    }

    @Test
    void enterWithoutAChoiceSearchesForWhatIsTyped() {
        Page page = typing("quill");
        page.locator("#q").press("Enter");
        page.waitForURL("**/?q=quill");
        assertThat(page.locator(".hit").count()).isEqualTo(3);
    }

    @Test
    void escapeAndLeavingCloseThem() {
        Page page = typing("quill");
        Locator box = page.locator("#q");
        box.press("ArrowDown");
        box.press("Escape");
        assertThat(options(page).first()).not().isVisible();
        assertThat(box).hasValue("quill");
        assertThat(box).hasAttribute("aria-expanded", "false");
        assertThat(box).not().hasAttribute("aria-activedescendant", Pattern.compile(".*"));

        box.press("ArrowDown");
        options(page).first().waitFor();
        box.press("Tab");
        assertThat(options(page).first()).not().isVisible();
    }

    @Test
    void aClickOpens() {
        Page page = typing("shipp");
        options(page).getByText("Shipping").click();
        page.waitForURL("**/topics/shipping");
    }

    @Test
    void theyAreCountedForThoseWhoCannotSeeThem() {
        Page page = typing("quill");
        assertThat(page.locator(".box [role=status]"))
                .hasText(suggested("quill").size() + " suggestions");
        page.locator("#q").fill("q");
        assertThat(page.locator(".box [role=status]")).hasText("");
    }

    @Test
    void whatIsNoLongerTypedIsNoLongerAskedFor() {
        Page page = visitor(Window.WIDE).open("/");
        List<Route> held = new ArrayList<>();
        List<String> givenUp = new ArrayList<>();
        page.route("**/suggest?*q=oster", held::add);
        page.onRequestFailed(request -> givenUp.add(request.url()));
        page.locator("#q").fill("oster");
        page.waitForCondition(() -> !held.isEmpty());
        page.locator("#q").fill("quill");
        options(page).getByText("Ada Quill").waitFor();
        page.waitForCondition(() -> !givenUp.isEmpty());
        assertThat(givenUp).singleElement().asString().endsWith("q=oster");
        assertThat(options(page).getByText("Oster").count()).isZero();
    }

    @Test
    void searchingWorksWhereSuggestingDoesNot() {
        Page page = visitor(Window.WIDE).open("/");
        page.route(
                "**/suggest?*",
                route -> route.fulfill(new Route.FulfillOptions().setStatus(200).setBody("no JSON")));
        page.locator("#q").pressSequentially("harbour ship");
        page.locator("#q").press("Enter");
        page.waitForURL("**/?q=harbour+ship");
        assertThat(page.locator(".hit").count()).isOne();
    }

    private Page typing(String typed) {
        Page page = visitor(Window.WIDE).open("/");
        page.locator("#q").fill(typed);
        options(page).first().waitFor();
        return page;
    }

    private JsonArray suggested(String typed) {
        return api("/suggest?limit=4&q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                .getAsJsonArray("suggestions");
    }

    private static Locator options(Page page) {
        return page.locator(".suggestions li");
    }

    /** Which suggestion is chosen, as the box and the list both say; -1 for none. */
    private static int chosen(Page page) {
        List<?> selected = (List<?>) options(page).evaluateAll("all => all.map(one => one.ariaSelected)");
        int index = selected.indexOf("true");
        assertThat(selected.lastIndexOf("true")).isEqualTo(index);
        String active = page.locator("#q").getAttribute("aria-activedescendant");
        assertThat(active).isEqualTo(index < 0 ? null : "suggestion-" + index);
        return index;
    }
}
