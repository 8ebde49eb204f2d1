package org.chancery.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.config.DataSize;
import org.chancery.ingest.article.ArticleFormat;
import org.chancery.ingest.article.ArticleMetadata;
import org.chancery.ingest.article.ArticleReader;
import org.chancery.ingest.article.DocumentStore;
import org.chancery.statement.Context;
import org.chancery.statement.Extraction;
import org.chancery.statement.InventedExtraction;
import org.chancery.statement.Kind;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Passage;
import org.chancery.statement.Span;
import org.chancery.statement.Statement;

/** A page that nobody wrote, and a statement in it with every part that can be marked. */
final class InventedArticle {
    /** The statement in the article. */
    static final String ID = "article-1";

    /** The same, of an article that is not kept. */
    static final String LOST = "article-2";

    /** What its rule looks for. */
    static final String PATTERN = "\"QUOTATION,\" SPEAKER CUE";

    private static final String PAGE = """
            <!doctype html>
            <title>Lights on the quay</title>
            <nav><a href="/">Home</a></nav>
            <article>
            <h1>Lights on the quay</h1>
            <p>Bram <b>Oster</b>, the prime minister, met the harbour masters &amp; the pilots of Port Verity on Monday evening.</p>
            <p>The talks went on until the last ferry had left, and nobody outside the room was told what they were about.</p>
            <p>The wind had risen by then. <q>“The lights stay on for as long as a single ship is out,”</q> he
            <em>told the pilots</em>, <q>“and so do we.”</q> The pilots went home after that, one after the other, in the rain.</p>
            </article>
            """;

    private InventedArticle() {}

    /** Reads it, without rules for boilerplate. */
    static ArticleReader reader() {
        return new ArticleReader(List.of(), DataSize.ofMebibytes(4));
    }

    /** Keeps it in that folder of an index. */
    static String keep(Path data) {
        return DocumentStore.open(data).put(PAGE.getBytes(StandardCharsets.UTF_8), ArticleFormat.HTML);
    }

    static List<Statement> statements() {
        return List.of(
                statement(
                        ID,
                        reader().read(PAGE.getBytes(StandardCharsets.UTF_8), ArticleFormat.HTML, ArticleMetadata.NONE)
                                .sha256()),
                statement(LOST, InventedExtraction.DOCUMENT));
    }

    private static Statement statement(String id, String document) {
        List<Span> said =
                List.of(span("“The lights stay on for as long as a single ship is out,”"), span("“and so do we.”"));
        return Statement.builder(id, "“The lights stay on for as long as a single ship is out,” […] “and so do we.”")
                .kind(Kind.DIRECT)
                .speakers(List.of(Fixture.oster()))
                .countries(List.of("GB"))
                .date(PartialDate.parse("2024-03-04"))
                .lang("en")
                .context(new Context(
                        Optional.of("The wind had risen by then."), Optional.of("The pilots went home after that.")))
                .sources(List.of(Fixture.GAZETTE))
                .extraction(new Extraction(
                        document,
                        said,
                        said,
                        Optional.of(new Passage(span("told"), "told")),
                        Optional.of(new Passage(span("he\n"), "he")),
                        Optional.of(new Passage(span("Bram <b>Oster"), "Bram Oster")),
                        "quote-before:tell",
                        0.912,
                        false,
                        Optional.empty()))
                .build();
    }

    private static Span span(String raw) {
        int start = raw.equals("told") ? PAGE.indexOf("told the pilots") : PAGE.indexOf(raw);
        return new Span(start, start + raw.stripTrailing().length());
    }
}
