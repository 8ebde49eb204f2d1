package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.ingest.Ingest;
import org.chancery.ingest.IngestOptions;
import org.chancery.ingest.IngestReport;
import org.chancery.ingest.Progress;
import org.chancery.json.PathSegment;
import org.chancery.search.StatementWriter;
import org.chancery.statement.Kind;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stored text never becomes markup, and neither does what a request brings, whether the policy helps or not. */
final class StoredTextPageIT extends BrowserTest {
    private static final List<String> TEXTS = HostileStatements.texts();

    /** Those that run before a page has loaded, whatever the browser. */
    private static final Pattern PLAIN = Pattern.compile(
            "^([\\W]*|</\\w+>)<(script( type=module)?>|img src=x onerror=.*>|svg[ /]onload=|iframe srcdoc=)",
            Pattern.CASE_INSENSITIVE);

    /** What a page of ours is made of; anything else in one came out of a text. */
    private static final String WHAT_IS_NOT_OURS = """
            () => {
              const ours = 'html head meta title link script body a header main footer div span small q p h1 h2 h3 form label input button '
                + 'section article details summary ul li dl dt dd bdi mark blockquote time code u b br';
              const names = new Set(ours.split(' '));
              const found = [];
              for (const element of document.querySelectorAll('*')) {
                if (!names.has(element.localName)) found.push(element.outerHTML);
                for (const { name, value } of element.attributes) {
                  const isLink = ['href', 'src', 'action', 'formaction', 'data'].includes(name);
                  if (/^on|^style$|^srcdoc$/.test(name) || (isLink && !/^(https:[/][/](source|gazette|record)[.]example[/]|[/](?![/])|#)/.test(value))) {
                    found.push(name + '=' + value);
                  }
                }
              }
              for (const [name, most] of [['script', 1], ['link', 2], ['meta', 3], ['title', 1]]) {
                if (document.querySelectorAll(name).length > most) found.push(name);
              }
              return found;
            }""";

    @Override
    List<Statement> more() {
        return TEXTS.stream()
                .map(text -> HostileStatements.statement(text, text.length() % 2 == 0 ? Kind.MIXED : Kind.DIRECT))
                .toList();
    }

    @BeforeAll
    void store(@TempDir Path folder) throws IOException {
        List<String> records = new ArrayList<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            records.add(HostileStatements.record(i, TEXTS.get(i)));
        }
        IngestReport report = ingest(Files.write(folder.resolve("hostile.jsonl"), records));
        assertThat(report.rejections()).isEmpty();
        assertThat(TEXTS).hasSizeGreaterThan(60);
    }

    private IngestReport ingest(Path file) {
        try (StatementWriter writer = server().index().writer()) {
            return new Ingest(Fixture.authority(), IngestOptions.DEFAULT, Progress.NONE).run(List.of(file), writer);
        }
    }

    /** Every kind of page that shows what is stored. */
    private static Stream<String> stored() {
        Stream<String> one = TEXTS.stream()
                .flatMap(text -> Stream.of("/statements/" + PathSegment.of(text), "/speakers/" + PathSegment.of(text)));
        Stream<String> ingested =
                IntStream.range(0, TEXTS.size()).mapToObj(number -> "/statements/" + HostileStatements.word(number));
        Stream<String> lists = Stream.of(
                "/facets/speaker",
                "/facets/country",
                "/facets/organisation",
                "/facets/topic",
                "/facets/source",
                "/facets/lang");
        return Stream.of(one, ingested, lists).flatMap(targets -> targets);
    }

    /** Every kind of page that shows what a request brings; those that only say so in other words share the texts. */
    private static Stream<String> brought() {
        List<String> others = List.of(
                "/?%1$s=%1$s&topic=%1$s&country=%1$s&kind=%1$s&lang=%1$s&from=%1$s&sort=%1$s",
                "/facets/source?prefix=%s", "/facets/%s", "/countries/%s", "/%s");
        return IntStream.range(0, TEXTS.size()).boxed().flatMap(number -> {
            String text = PathSegment.of(TEXTS.get(number));
            return Stream.of(
                    "/?q=" + text,
                    "/?speaker=%1$s&organisation=-%1$s&source=%1$s&about=%1$s".formatted(text),
                    others.get(number % others.size()).formatted(text));
        });
    }

    @Test
    void noStoredTextRunsOrChangesThePage() {
        Visitor visitor = visitor(Window.WIDE);
        stored().forEach(target -> assertOnlyOurs(visitor, target, 200));
        String next = "/?sort=oldest";
        for (int pages = 0; !next.isEmpty(); pages++) {
            assertOnlyOurs(visitor, next, 200);
            Locator more = visitor.page().locator("a.next");
            next = more.count() == 0 ? "" : more.getAttribute("href");
            assertThat(pages).isLessThan(TEXTS.size());
        }
    }

    @Test
    void noRequestRunsOrChangesThePage() {
        Visitor visitor = visitor(Window.WIDE);
        brought().forEach(target -> assertOnlyOurs(visitor, target));
    }

    /** The policy is the second wall; the first must hold without it. */
    @Test
    void nothingRunsWithoutThePolicyEither() {
        Visitor visitor = visitor(Window.WIDE.options().setBypassCSP(true));
        TEXTS.forEach(text -> assertOnlyOurs(visitor, "/statements/" + PathSegment.of(text), 200));
    }

    @Test
    void noSuggestionRunsOrChangesThePage() {
        Visitor visitor = visitor(Window.WIDE);
        Page page = visitor.open("/");
        for (int i = 0; i < TEXTS.size(); i++) {
            String word = HostileStatements.word(i);
            page.locator("#q").fill(word);
            Locator options = page.locator(".suggestions li").filter(new Locator.FilterOptions().setHasText(word));
            options.first().waitFor();
            assertThat(options.allTextContents())
                    .anyMatch(text -> text.startsWith(word))
                    .hasSize(2);
            assertThat(notOurs(visitor)).as(TEXTS.get(i)).isEmpty();
        }
    }

    @Test
    void addressesThatAreNoWebPagesAreNeverStored(@TempDir Path folder) throws IOException {
        List<String> bad = List.of(
                "javascript:ran(1)",
                " JAVASCRIPT:ran(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "//a.example",
                "https:ran(1)",
                "blob:https://a.example/1");
        List<String> records = new ArrayList<>();
        for (String url : bad) {
            records.add("{\"text\":\"Said.\",\"source\":{\"title\":\"T\",\"url\":\"" + url + "\"}}");
            records.add("{\"text\":\"Said.\",\"source\":\"T\",\"url\":\"" + url + "\"}");
        }
        IngestReport report = ingest(Files.write(folder.resolve("urls.jsonl"), records));
        assertThat(report.rejections())
                .hasSize(2 * bad.size())
                .allSatisfy(rejection -> assertThat(rejection.reason()).contains("url"));
    }

    /** Proof that the tests above would notice: texts as markup, without the policy and under it. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void textsThatBecameMarkupWouldBeNoticed(boolean isFree) {
        Visitor visitor = visitor(Window.WIDE.options().setBypassCSP(isFree));
        Map<String, String> policy = Map.of(
                "Content-Security-Policy",
                server().get("/")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow());
        List<String> plain =
                TEXTS.stream().filter(text -> PLAIN.matcher(text).find()).toList();
        assertThat(plain).hasSizeGreaterThan(15);
        for (String text : plain) {
            visitor.page()
                    .route(
                            "**/planted",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setContentType("text/html; charset=utf-8")
                                    .setHeaders(policy)
                                    .setBody("<!doctype html><title>planted</title><script type=text/plain></script><p>"
                                            + text)));
            visitor.open("/planted");
            assertThat(notOurs(visitor)).as(text).isNotEmpty();
            assertThat(visitor.complaints())
                    .as(text)
                    .anySatisfy(complaint -> assertThat(complaint)
                            .contains(isFree ? "ran a stored text" : "violates the following Content Security Policy"));
            visitor.page().unroute("**/planted");
        }
    }

    private static void assertOnlyOurs(Visitor visitor, String target, int status) {
        assertThat(assertOnlyOurs(visitor, target)).as(target).isEqualTo(status);
    }

    private static int assertOnlyOurs(Visitor visitor, String target) {
        int status = visitor.openAny(target);
        assertThat(status).as(target).isLessThan(500);
        assertThat(notOurs(visitor)).as(target).isEmpty();
        assertThat(visitor.complaints()).as(target).isEmpty();
        return status;
    }

    private static List<?> notOurs(Visitor visitor) {
        return (List<?>) visitor.page().evaluate(WHAT_IS_NOT_OURS);
    }
}
