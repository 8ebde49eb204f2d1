package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.config.DataSize;
import org.chancery.config.ExtractionFolder;
import org.chancery.ingest.ArticleInput;
import org.chancery.ingest.Ingest;
import org.chancery.ingest.IngestOptions;
import org.chancery.ingest.Progress;
import org.chancery.json.PathSegment;
import org.chancery.search.Selection;
import org.chancery.search.SortOrder;
import org.chancery.search.StatementWriter;
import org.chancery.statement.Extraction;
import org.chancery.statement.Span;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A statement is shown where it stands in its article, by the whole way from a file to the page. */
final class PassagePageTest {
    private static final String HARBOUR = """
            <!doctype html>
            <title>The harbour</title>
            <article>
            <p>A storm was near.</p>
            <p>Ada <b>Quill</b> said on Monday that the quay &amp; the <i class="x">lighthouse</i> would stay open. Nobody asked why.</p>
            </article>
            """;

    @TempDir
    private Path folder;

    private TestServer server;

    @BeforeEach
    void start() {
        server = new TestServer(folder.resolve("data"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whatThePageMarksIsWhatTheArticleSays() throws IOException {
        Statement statement = indexed("harbour.html", HARBOUR);
        assertThat(page(statement))
                .contains("<span class=\"in-speaker\"><span class=\"unseen\">[the speaker:] </span>Ada Quill</span> "
                        + "<span class=\"in-cue\"><span class=\"unseen\">[what introduces it:] </span>said</span> on Monday that "
                        + "<span class=\"in-content\"><span class=\"unseen\">[What was said:] </span>"
                        + "the quay &amp; the lighthouse would stay open</span>. Nobody asked why.</p>")
                .contains("<code>SPEAKER CUE that CONTENT</code>", "<dt>Cue</dt><dd><bdi>say</bdi></dd>")
                .contains("SHA-256 " + extraction(statement).document())
                .doesNotContain("class=\"x\"", "A storm was near", "cannot be shown", "class=\"context\"");
    }

    @Test
    void theOffsetsShownAreThoseOfTheFile() throws IOException {
        Statement statement = indexed("harbour.html", HARBOUR);
        int start = HARBOUR.indexOf("the quay");
        int end = HARBOUR.indexOf(". Nobody");
        assertThat(extraction(statement).content()).containsExactly(new Span(start, end));
        assertThat(page(statement)).contains("UTF-16 units " + start + "\u2013" + end + "</dd>");
    }

    @Test
    void whoPassedTheWordsOnIsTold() throws IOException {
        Statement statement =
                indexed("harbour.txt", "Ada Quill said through a spokesman that the quay would stay open.\n");
        assertThat(extraction(statement).relayedBy()).contains("a spokesman");
        assertThat(page(statement)).contains("<dt>Passed on by</dt>").contains("a spokesman");
    }

    @Test
    void theWordsThatMadeATopicStandBesideIt() throws IOException {
        String page = page(indexed("harbour.txt", "Ada Quill said that the Ceasefire of the lakes would hold.\n"));
        assertThat(page)
                .containsPattern(
                        "topics/ceasefire\">[^<]*</a> <small class=\"by-words\">by <q[^>]*>Ceasefire</q> </small>");
    }

    @Test
    void markdownIsShownAsItIsRead() throws IOException {
        Statement statement = indexed("harbour.md", """
                # The harbour

                **Ada Quill** said that the *quay* would stay [open](https://gazette.example/).
                """);
        assertThat(page(statement))
                .contains("[What was said:] </span>the quay would stay open</span>.</p>")
                .doesNotContain("*quay*", "](");
    }

    @Test
    void whatAnArticleHoldsNeverBecomesMarkup() throws IOException {
        Statement statement = indexed("harbour.txt", """
                <img src=x onerror=ran(1)> Then it rained.

                Ada Quill said that the <script>ran(1)</script> " harbour & quay stay open. <svg/onload=ran(2)>
                """);
        assertThat(page(statement))
                .contains("&lt;script&gt;ran(1)&lt;/script&gt;", "&lt;svg/onload=ran(2)&gt;")
                .doesNotContain("<script>ran", "<svg", "<img");
    }

    @Test
    void anArticleThatIsNotKeptIsMissedPlainly() throws IOException {
        Statement statement = indexed("harbour.html", HARBOUR);
        Path kept = kept(statement);
        byte[] bytes = Files.readAllBytes(kept);
        Files.delete(kept);
        HttpResponse<String> answer = answer(statement);
        assertThat(answer.body())
                .contains("The article is not kept here, so its passage cannot be shown.")
                .contains(
                        "class=\"context\"",
                        "Nobody asked why.",
                        extraction(statement).document())
                .doesNotContain("in-content");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        Files.write(kept, bytes);
        assertThat(page(statement)).contains("in-content");
    }

    @Test
    void aDamagedArticleIsToldAndNotShown() throws IOException {
        Statement statement = indexed("harbour.html", HARBOUR);
        for (String damaged : List.of("", HARBOUR.replace("open", "shut"), "\uFFFF\0<p>")) {
            Files.writeString(kept(statement), damaged);
            assertThat(page(statement))
                    .contains("is damaged, so its passage is not shown", "class=\"context\"")
                    .doesNotContain("in-content", "shut");
        }
    }

    @Test
    void anArticleThatCannotBeReadIsTold() throws IOException {
        Statement statement = indexed("harbour.html", HARBOUR);
        Files.delete(kept(statement));
        Files.createDirectory(kept(statement));
        assertThat(page(statement)).contains("cannot be read, so its passage is not shown");
    }

    /** A record may come with any extraction: no words are shown as a statement's that are not. */
    @Test
    void otherWordsAreNotShownAsTheStatement() throws IOException {
        Statement found = indexed("harbour.html", HARBOUR);
        Extraction there = extraction(found);
        List<Statement> others = new ArrayList<>();
        others.add(Statement.builder("other-1", "the quay would never open")
                .extraction(there)
                .build());
        for (List<Span> content : List.of(
                List.of(new Span(0, 1)),
                List.of(new Span(0, 1_000_000)),
                List.of(new Span(1_000_000, Integer.MAX_VALUE)),
                List.of(there.content().getFirst(), new Span(HARBOUR.length(), HARBOUR.length() + 9)))) {
            others.add(Statement.builder("other-" + (others.size() + 1), "x")
                    .extraction(new Extraction(
                            there.document(),
                            content,
                            List.of(),
                            there.cue(),
                            there.mention(),
                            Optional.empty(),
                            "no-such-rule:",
                            0.9,
                            false,
                            Optional.empty()))
                    .build());
        }
        try (StatementWriter writer = server.index().writer()) {
            others.forEach(writer::put);
            writer.commit();
        }
        for (Statement other : others) {
            assertThat(page(other))
                    .contains("has other words where this statement should stand")
                    .doesNotContain("in-content");
        }
    }

    /** The one statement that comes of an article. */
    private Statement indexed(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        ArticleInput articles = ArticleInput.of(
                Fixture.authority(),
                ExtractionFolder.load(Path.of("index-config")),
                List.of(),
                DataSize.ofMebibytes(1),
                10_000,
                folder.resolve("data"));
        try (StatementWriter writer = server.index().writer()) {
            new Ingest(Fixture.authority(), IngestOptions.DEFAULT, Progress.NONE, Optional.of(articles))
                    .run(List.of(file), writer);
        }
        List<Statement> found = new ArrayList<>();
        server.index().searcher().stream(Selection.ALL, SortOrder.NEWEST, statement -> {
            if (statement.extraction().isPresent()) {
                found.add(statement);
            }
        });
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private Path kept(Statement statement) {
        return folder.resolve("data/documents").resolve(extraction(statement).document() + ".html");
    }

    private static Extraction extraction(Statement statement) {
        return statement.extraction().orElseThrow();
    }

    private String page(Statement statement) {
        HttpResponse<String> answer = answer(statement);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> answer(Statement statement) {
        return server.get("/statements/" + PathSegment.of(statement.id()));
    }
}
