package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What holds of every page in every window. Leaves a picture of each in {@code target/screenshots}, for somebody to look at.
 */
final class EveryPageIT extends BrowserTest {
    private static final Path PICTURES = Path.of("target", "screenshots");

    @Override
    List<Statement> more() {
        return PageKind.statements();
    }

    @ParameterizedTest
    @EnumSource
    void itFitsEveryWindow(PageKind kind) {
        Page page = visitor(Window.WIDE).open(kind.target(), kind.status());
        for (Window window : List.of(Window.WIDE, Window.WIDE.inTheDark(), Window.NARROW, Window.NARROW.inTheDark())) {
            window.show(page);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve(kind.label() + "-" + window.label() + ".png")));
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(window.width());
            assertThat(page.evaluate(OUTSIDE)).as("what sticks out").isEqualTo(List.of());
        }
    }

    /** What cannot be reached because it lies outside the window, though the page does not scroll there. */
    private static final String OUTSIDE = """
            () => [...document.querySelectorAll('main *, header *, footer *')]
                .filter(element => !element.closest('.unseen, .skip'))
                .filter(element => {
                  const { left, right, width } = element.getBoundingClientRect();
                  return width > 0 && (left < -8 || right > innerWidth + 1);
                })
                .map(element => element.outerHTML.slice(0, 80))""";

    @Test
    void itSaysTheSameWithoutScripts() {
        Visitor one = visitor(Window.WIDE);
        Visitor other = visitor(Window.WIDE.withoutScripts());
        for (PageKind kind : PageKind.values()) {
            Page with = one.open(kind.target(), kind.status());
            Page without = other.open(kind.target(), kind.status());
            // a button that copies cannot work without a script, and does not show
            assertThat(without.locator("main").innerText())
                    .as(kind.label())
                    .isEqualTo(with.locator("main").innerText().replaceAll("\\s*Copy the citation", ""))
                    .isNotBlank();
            assertThat(without.locator("main h1").count()).as(kind.label()).isOne();
            assertThat(without.title()).contains("Chancery");
        }
    }

    @Test
    void everyLinkLeadsSomewhere() {
        Visitor visitor = visitor(Window.WIDE);
        Set<String> links = new TreeSet<>();
        for (PageKind kind : PageKind.values()) {
            Page page = visitor.open(kind.target(), kind.status());
            Stream.of((List<?>) page.locator("a").evaluateAll(LINKS))
                    .flatMap(List::stream)
                    .forEach(link -> links.add((String) link));
        }
        assertThat(links).hasSizeGreaterThan(100);
        for (String link : links) {
            if (link.startsWith("/")) {
                HttpResponse<String> answer = server().get(link.replaceFirst("#.*", ""));
                assertThat(answer.statusCode()).as(link).isIn(200, 303);
                int hash = link.indexOf('#');
                assertThat(answer.body()).contains(hash < 0 ? "" : "id=\"" + link.substring(hash + 1) + "\"");
            } else {
                assertThat(link).matches("#main|https://(gazette|record)[.]example/.* noopener noreferrer external");
            }
        }
    }

    private static final String LINKS =
            "links => links.map(link => (link.getAttribute('href') + ' ' + link.rel).replace(/^([/#]\\S*).*/, '$1'))";

    @Test
    void darkIsDarkAndLightIsLight() {
        assertThat(brightness(Window.WIDE)).isGreaterThan(600);
        assertThat(brightness(Window.WIDE.inTheDark())).isLessThan(200);
    }

    /** Of the background: from 0 to 765. */
    private double brightness(Window window) {
        Page page = visitor(window).open("/");
        return ((Number)
                        page.evaluate(
                                "getComputedStyle(document.body).backgroundColor.match(/[0-9]+/g).reduce((sum, part) => sum + +part, 0)"))
                .doubleValue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void facetsAreReachedInANarrowWindow(boolean scripts) {
        Visitor visitor = visitor(scripts ? Window.NARROW : Window.NARROW.withoutScripts());
        Page page = visitor.open("/?q=lighthouse");
        Locator france = page.locator(".facets a").getByText("France");
        assertThat(france.isVisible()).isFalse();
        page.locator(".drawer summary").click();
        france.click();
        page.waitForURL("**country=FR");
        assertThat(page.locator(".drawer summary").textContent()).isEqualTo("Narrow it down (1)");
    }
}
