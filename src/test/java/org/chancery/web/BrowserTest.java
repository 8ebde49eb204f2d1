package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests of pages in a real browser: one browser and one server over a real index for each class, new windows for each
 * test. No page that a test opens may do what {@link Visitor} records.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--disable-quic",
            // whatever a page asks for elsewhere, it must not get there
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    private final List<Visitor> visitors = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;
    private TestServer server;

    /** What the server has beside {@link Fixture#statements}. */
    List<Statement> more() {
        return Lighthouses.statements();
    }

    @BeforeAll
    void start(@TempDir Path folder) {
        Path chromium = chromium();
        InventedArticle.keep(folder);
        server = new TestServer(folder, more().toArray(new Statement[0]));
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setHeadless(true)
                        .setArgs(ARGUMENTS));
    }

    @AfterAll
    void stop() {
        if (playwright != null) {
            playwright.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @AfterEach
    void nothingHappenedThatMustNot() {
        List<String> complaints = visitors.stream()
                .flatMap(visitor -> visitor.complaints().stream())
                .toList();
        visitors.forEach(Visitor::close);
        visitors.clear();
        assertThat(complaints).isEmpty();
    }

    private static Path chromium() {
        String told = System.getenv("CHANCERY_TEST_CHROMIUM");
        Stream<Path> places = told != null && !told.isBlank()
                ? Stream.of(Path.of(told))
                : Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return places.filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the tests of pages need Chromium, and there is none at "
                        + (told == null ? "the PATH" : "CHANCERY_TEST_CHROMIUM=" + told)
                        + ": install it (Debian: apt-get install chromium) or run scripts/test, which does"));
    }

    TestServer server() {
        return server;
    }

    /** A new window. */
    Visitor visitor(Window window) {
        return visitor(window.options());
    }

    /** A new window with settings of its own. */
    Visitor visitor(Browser.NewContextOptions options) {
        Visitor visitor = new Visitor(browser, options, server.address(""));
        visitors.add(visitor);
        return visitor;
    }

    /** What the API says. */
    JsonObject api(String target) {
        HttpResponse<String> answer = server.get("/api/v1" + target);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new Gson().fromJson(answer.body(), JsonObject.class);
    }
}
