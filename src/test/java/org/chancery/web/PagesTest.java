package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.statement.InventedExtraction;
import org.chancery.statement.Kind;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as HTML; what a browser makes of them is in the tests of pages in a browser. */
final class PagesTest {
    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = new TestServer(
                folder,
                Statement.builder("found-1", "The pilots know the way.")
                        .extraction(InventedExtraction.bare(0.939))
                        .build(),
                Statement.builder("found-2", "to ask the pilots.")
                        .kind(Kind.INDIRECT)
                        .extraction(InventedExtraction.whole(0.3999))
                        .build());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=harbour",
                "/?country=France&topic=trade&from=2020&to=2024",
                "/?speaker=ada-quill&sort=oldest",
                "/statements/harbour-1",
                "/speakers/ada-quill",
                "/speakers/Ada%20Kwill",
                "/countries/FR",
                "/countries/france",
                "/countries/YUCS",
                "/topics/ceasefire",
                "/facets/speaker",
                "/facets/country?prefix=fr",
                "/about"
            })
    void everyPageIsServed(String target) {
        HttpResponse<String> page = server.get(target);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.headers().firstValue("Vary")).hasValue("Accept-Encoding, Accept-Language");
        assertThat(page.body())
                .startsWith("<!doctype html>")
                .contains("</html>")
                .doesNotContain("null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/statements/none",
                "/speakers/nobody",
                "/countries/Atlantis",
                "/topics/none",
                "/assets/chancery.css"
            })
    void whatIsNotThereIsAPageToo(String target) {
        HttpResponse<String> page = server.get(target);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.body()).contains("Not found").contains("To the start page");
    }

    @Test
    void badSyntaxShowsThePlaceAndTheFix() {
        HttpResponse<String> page = server.get("/?q=peace+AND+(war");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("<bdi>peace AND <u>(</u>war</bdi>").contains("value=\"peace AND (war\"");
    }

    @Test
    void whatFailsOrFindsNothingLeadsToWhatCanBeTyped() {
        String link = "<a href=\"/about#query\">What can be typed</a>";
        assertThat(server.get("/?q=peace+AND+(war").body()).contains(link);
        assertThat(server.get("/?q=xylophone").body())
                .contains("Nothing was found", link)
                .contains("value=\"xylophone\"");
        assertThat(server.get("/?q=ceasefire").body()).doesNotContain(link);
        assertThat(server.get("/about").body()).contains("<h2 id=\"query\">What can be typed</h2>");
    }

    /** A form sends the fields that are left empty too. */
    @Test
    void anEmptyFieldIsNoParameterOfAPage() {
        for (String page : List.of("/", "/about", "/facets/country", "/statements/harbour-1", "/speakers/ada-quill")) {
            assertThat(server.get(page + "?facet=&q=%20&colour=").statusCode())
                    .as(page)
                    .isEqualTo(200);
            assertThat(server.get(page + "?colour=red").statusCode()).as(page).isIn(400, 303);
        }
        assertThat(server.get("/api/v1/search?colour=").statusCode()).isEqualTo(400);
    }

    @Test
    void theWholeQuotationAtFaultIsUnderlined() {
        assertThat(server.get("/?q=peace+speaker:%22Ada+Qill%22").body()).contains("speaker:<u>\"Ada Qill\"</u></bdi>");
    }

    @Test
    void anUnknownNameInTheQueryIsShownInItsPlaceWithTheFix() {
        HttpResponse<String> page = server.get("/?q=peace+country:Ukrane");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("<bdi>peace country:<u>Ukrane</u></bdi>", "Write country:Ukraine.", "There is no country")
                .contains("<title>The query names what is not known · Chancery</title>")
                .contains("value=\"peace country:Ukrane\"");
    }

    @Test
    void aBadFilterNamesWhatIsAllowed() {
        HttpResponse<String> page = server.get("/?country=Ukrane");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("<code>country</code>").contains("<code>Ukraine</code>");
        assertThat(server.get("/?country=Wakanda").body()).contains("The server lists all at /api/v1/countries.");
    }

    @Test
    void datesAndCountriesAreInTheWordsOfTheReader() {
        String target = "/statements/harbour-1";
        assertThat(server.get(target).body()).contains(">4 May 2022</time>").contains(">France</bdi>");
        assertThat(server.get(target, "Accept-Language", "de-DE,en;q=0.5").body())
                .contains("lang=\"de\">4. Mai 2022</time>")
                .contains(">Frankreich</bdi>");
        assertThat(server.get("/statements/harbour-2").body()).contains("datetime=\"2024-03\" lang=\"en\">March 2024");
        assertThat(server.get("/statements/harbour-3").body()).contains("datetime=\"2024\" lang=\"en\">2024<");
    }

    @Test
    void whoSpokeAndWhereItStandsIsShown() {
        assertThat(server.get("/statements/harbour-1").body())
                .contains("href=\"/speakers/ada-quill\"")
                .contains("Foreign Minister")
                .contains("She spoke on the quay.")
                .contains(
                        "href=\"https://gazette.example/harbour?day=1&amp;part=2\" rel=\"noopener noreferrer external\"")
                .contains("read word for word in the record")
                .contains("2 sources")
                .contains("\u201cThe harbour stays open to every ship that comes in peace.\u201d \u2014 Ada Quill, "
                        + "Foreign Minister, France, 4 May 2022. The harbour talks, day one, The Daily Gazette, "
                        + "6 March 2024, &lt;https://gazette.example/harbour?day=1&amp;part=2>.");
    }

    @Test
    void onlyTheSpeakersWordsAreSetApartWherePartIsReported() {
        assertThat(server.get("/statements/harbour-2").body())
                .contains(
                        "The talks <span class=\"own\">\u201cwill not end in a ceasefire on paper\u201d</span>, he said")
                .contains("Partly quoted");
        assertThat(server.get("/statements/harbour-3").body()).doesNotContain("class=\"own\"");
    }

    /** A statement found by its attribution alone said nowhere why. */
    @Test
    void namesThatMatchedAreMarked() {
        assertThat(server.get("/?q=kwill+truce+secretary").body())
                .contains("href=\"/speakers/ada-quill\"><bdi><mark>Ada Quill</mark></bdi></a>, "
                        + "<bdi><mark>Secretary</mark> General</bdi>")
                .contains("<a href=\"/topics/ceasefire\"><mark>Ceasefire</mark></a>")
                .contains("<a href=\"/topics/trade\">Trade</a>");
        assertThat(server.get("/?q=france", "Accept-Language", "de").body())
                .contains("<a href=\"/countries/FR\"><bdi><mark>Frankreich</mark></bdi></a>");
        assertThat(server.get("/statements/harbour-1").body()).doesNotContain("<mark>");
    }

    @Test
    void whatWasFoundInAnArticleSaysSo() {
        assertThat(server.get("/statements/found-1").body())
                .contains("The article is not kept here, so its passage cannot be shown.")
                .contains("<bdi>turn</bdi>", "<dt>Confidence</dt><dd>0.93</dd>", InventedExtraction.DOCUMENT)
                .doesNotContain("or not said", "Passed on by");
        assertThat(server.get("/statements/found-1", "Accept-Language", "de").body())
                .contains("<dd>0,93</dd>");
        assertThat(server.get("/?q=pilots").body())
                .contains(
                        "<span class=\"part\" title=\"Found in the article by rule turn, confidence 0.93.\">Extracted")
                .doesNotContain("found-2");
        assertThat(server.get("/?q=ceasefire").body()).doesNotContain("Extracted");
    }

    /** What somebody has not promised must not look like a promise. */
    @Test
    void whatWasNotSaidSaysSoWhereverItIsShown() {
        for (String target : List.of("/?q=pilots&minConfidence=0.3", "/statements/found-2")) {
            assertThat(server.get(target).body())
                    .contains("The source says that this was denied, or not said.")
                    .contains("(denied or not said): to ask the pilots.");
        }
        assertThat(server.get("/statements/found-2").body())
                .contains("<dt>Passed on by</dt>", "a spokesman", "<dd>0.39</dd>");
    }

    @Test
    void aConfidenceAskedForIsKeptAndCanBeRemoved() {
        assertThat(server.get("/?q=pilots&minConfidence=0.30").body())
                .contains("<span class=\"dim\">Confidence:</span> <bdi>at least 0.3</bdi>")
                .contains("href=\"/?q=pilots\"")
                .contains("<input type=\"hidden\" name=\"minConfidence\" value=\"0.3\">")
                .contains("/statements/found-2");
        assertThat(server.get("/?q=pilots&minConfidence=0").body()).contains("<bdi>any</bdi>");
        assertThat(server.get("/?q=pilots&minConfidence=1").body())
                .contains("Nothing was found", "Without \u201cat least 1\u201d: 1 statement");
        assertThat(server.get("/?minConfidence=2").body()).contains("is not a number from 0 to 1, such as 0.8");
    }

    @Test
    void aProfileWithFiltersIsASearch() {
        HttpResponse<String> answer = server.get("/speakers/Ada%20Kwill?topic=trade&speaker=x");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/?topic=trade&speaker=ada-quill");
    }

    @Test
    void filtersInUseAreChipsThatCanBeRemoved() {
        assertThat(server.get("/?q=harbour&country=fr&topic=-trade&from=2022&to=2022")
                        .body())
                .contains("href=\"/?q=harbour&amp;topic=-trade&amp;from=2022&amp;to=2022\"")
                .contains("href=\"/?q=harbour&amp;country=FR&amp;from=2022&amp;to=2022\"")
                .contains("href=\"/?q=harbour&amp;country=FR&amp;topic=-trade\"")
                .contains("href=\"/?q=harbour\">Clear all");
    }

    @Test
    void nothingFoundSaysWhatToLeaveOut() {
        String page = server.get("/?q=flag+OR+mer&country=GB").body();
        assertThat(page)
                .contains("Nothing was found")
                .contains("Without \u201cUnited Kingdom\u201d: 2 statements")
                .contains("Without \u201cflag OR mer\u201d: 2 statements");
    }

    @Test
    void assetsAreNamedByTheirContentAndKept() {
        Matcher link = Pattern.compile("/assets/[a-z]+\\.[0-9a-f]{16}\\.(css|js|svg)")
                .matcher(server.get("/about").body());
        int found = 0;
        while (link.find()) {
            found++;
            HttpResponse<String> asset = server.get(link.group());
            assertThat(asset.statusCode()).isEqualTo(200);
            assertThat(asset.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        }
        assertThat(found).isEqualTo(3);
    }
}
