package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of page, checked with axe: light and dark, wide and narrow, suggestions open and closed. */
final class AccessiblePageIT extends BrowserTest {
    @Override
    List<Statement> more() {
        return PageKind.statements();
    }

    @ParameterizedTest
    @EnumSource
    void axeFindsNothing(PageKind kind) {
        Page page = visitor(Window.WIDE).open(kind.target(), kind.status());
        assertAccessible(page);
        // colours depend on the scheme alone and the rest on the width alone, so these two windows stand for all four
        Window.NARROW.inTheDark().show(page);
        Locator drawer = page.locator(".drawer summary");
        if (drawer.count() > 0) {
            drawer.click();
        }
        assertAccessible(page);
    }

    @Test
    void axeFindsNothingAmongSuggestions() {
        Page page = visitor(Window.WIDE).open("/");
        for (Window window : List.of(Window.WIDE, Window.NARROW.inTheDark())) {
            window.show(page);
            page.locator("#q").fill("quill");
            page.locator(".suggestions li").first().waitFor();
            page.locator("#q").press("ArrowDown");
            assertAccessible(page);
            page.locator("#q").press("Escape");
            assertAccessible(page);
            page.locator("#q").fill("");
        }
    }

    /** Proof that the checks above would notice. */
    @Test
    void axeNoticesWhatIsWrong() {
        Page page = visitor(Window.WIDE).open("/?q=lighthouse");
        page.evaluate("document.querySelector('label[for=q]').remove(); document.querySelector('#q').placeholder = '';"
                + "document.querySelector('.words').style.color = '#999'");
        assertThat(violations(new AxeBuilder(page).setLegacyMode(true).analyze()))
                .anyMatch(told -> told.startsWith("label"));
        assertThat(tooFaint(page)).isNotEmpty();
    }

    @Test
    void quotationsStandOutMoreThanTheRestMust() {
        for (Window window : List.of(Window.WIDE, Window.WIDE.inTheDark())) {
            for (String target : List.of("/?q=ceasefire", "/?q=talks+OR+lighthouse", "/statements/harbour-2")) {
                assertThat(tooFaint(visitor(window).open(target))).isEmpty();
            }
        }
    }

    /** What somebody said with a contrast of less than 7 : 1, by the formula of WCAG 2. */
    private static List<?> tooFaint(Page page) {
        return (List<?>) page.locator(".words, .words *").evaluateAll("""
                all => {
                  const light = colour => colour.match(/[0-9.]+/g).slice(0, 3)
                      .map(part => part / 255)
                      .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
                      .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
                  const behind = element => {
                    const colour = getComputedStyle(element).backgroundColor;
                    return colour === 'rgba(0, 0, 0, 0)' ? behind(element.parentElement) : colour;
                  };
                  return all.map(element => {
                    const [less, more] = [light(getComputedStyle(element).color), light(behind(element))].sort((a, b) => a - b);
                    return (more + 0.05) / (less + 0.05) < 7 ? element.outerHTML : '';
                  }).filter(html => html);
                }""");
    }

    @Test
    void theKeyboardSkipsToTheContent() {
        Page page = visitor(Window.WIDE).open("/?q=lighthouse");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip").boundingBox().y).isPositive();
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.closest('main') !== null"))
                .isEqualTo(true);
        assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
    }

    private static void assertAccessible(Page page) {
        assertThat(violations(new AxeBuilder(page).setLegacyMode(true).analyze()))
                .as(page.url())
                .isEmpty();
    }

    private static List<String> violations(AxeResults results) {
        return results.getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary()))
                .toList();
    }
}
