package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.config.Correction;
import org.chancery.config.ExtractionFolder;
import org.chancery.config.IndexConfig;
import org.chancery.ingest.article.ArticleDocument;
import org.chancery.ingest.article.ArticleFormat;
import org.chancery.ingest.article.ArticleMetadata;
import org.chancery.ingest.article.ArticleReader;
import org.chancery.statement.Extraction;
import org.chancery.statement.Kind;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Span;
import org.chancery.statement.Speaker;
import org.chancery.statement.SpeakerClass;
import org.chancery.statement.Statement;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** From an article to statements, by the shipped rules and authority. All articles and people in them are invented. */
class ArticleStatementsTest {
    private static final Path INDEX_CONFIG = Path.of("index-config");
    private static final Path ARTICLES = Path.of("src/test/resources/articles");
    private static final IndexConfig CONFIG = IndexConfig.load(INDEX_CONFIG);
    private static final ExtractionFolder.Contents RULES = ExtractionFolder.load(INDEX_CONFIG);
    private static final ArticleReader READER =
            new ArticleReader(RULES.boilerplate(), CONFIG.settings().ingest().maxArticle());

    private static final String ARTICLE = """
            # Ministers meet in Geneva

            Mara Lind, Norway's trade minister, said on Tuesday that a truce in the port dispute must come first. “We have time,” she added.

            Teodor Vask and Ilva Torn rejected the plan for a new harbour. France has not promised to pay.
            """;

    @TestFactory
    Stream<DynamicTest> theWordsOfEveryStatementStandInTheRawArticle() throws IOException {
        List<Path> articles;
        try (Stream<Path> files = Files.list(ARTICLES)) {
            articles = files.filter(file -> ArticleFormat.of(file).isPresent())
                    .sorted()
                    .toList();
        }
        ArticleStatements statements = statements(List.of());
        return articles.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    ArticleDocument article = READER.read(file);
                    for (Statement statement : statements.find(article, "it").statements()) {
                        Extraction extraction = statement.extraction().orElseThrow();
                        assertThat(extraction.document()).isEqualTo(article.sha256());
                        List<Span> said = statement.kind() == Kind.DIRECT ? extraction.quoted() : extraction.content();
                        assertThat(words(article, said).replaceFirst(",$", "")).isEqualTo(plain(statement.text()));
                        extraction
                                .mention()
                                .ifPresent(mention -> assertThat(words(article, List.of(mention.span())))
                                        .isEqualTo(plain(mention.text())));
                        extraction
                                .cue()
                                .ifPresent(cue -> assertThat(words(article, List.of(cue.span())))
                                        .isEqualTo(plain(cue.text())));
                    }
                }));
    }

    /** What a reader sees of those stretches of the raw file. */
    private static String words(ArticleDocument article, List<Span> spans) {
        return plain(spans.stream()
                .map(span -> article.raw().substring(span.start(), span.end()))
                .map(raw -> Jsoup.parseBodyFragment(raw).text())
                .collect(Collectors.joining(" […] ")));
    }

    private static String plain(String text) {
        return text.replaceAll("[*_\\\\`>#]", "").replaceAll("\\s+", " ").strip();
    }

    @Test
    void anArticleTellsWhoSaidWhatForWhomAndWhen() {
        List<Statement> found = found(List.of());
        assertThat(found.stream().map(Statement::text))
                .containsExactly(
                        "a truce in the port dispute must come first", "We have time", "the plan for a new harbour");
        Statement first = found.getFirst();
        assertThat(first.speakers())
                .containsExactly(new Speaker(
                        "mara-lind-no",
                        "Mara Lind",
                        Optional.of("Norway's trade minister"),
                        SpeakerClass.PERSON,
                        true));
        assertThat(first.countries()).containsExactly("NO");
        assertThat(first.kind()).isEqualTo(Kind.INDIRECT);
        assertThat(first.date()).contains(PartialDate.parse("2024-03-05"));
        assertThat(first.topics()).contains("ceasefire");
        assertThat(first.extraction().orElseThrow().wordsOf("ceasefire")).containsExactly("truce");
        assertThat(first.lang()).isEqualTo("en");
        assertThat(first.sources().getFirst().title()).isEqualTo("Ministers meet in Geneva");
        assertThat(first.context().before()).contains("Mara Lind, Norway's trade minister, said on Tuesday that");
        Statement second = found.get(1);
        assertThat(second.kind()).isEqualTo(Kind.DIRECT);
        assertThat(second.speakers()).isEqualTo(first.speakers());
        assertThat(second.date()).contains(PartialDate.parse("2024-03-08"));
        assertThat(found.get(2).speakers().stream().map(Speaker::name)).containsExactly("Teodor Vask", "Ilva Torn");
    }

    @Test
    void whatSomebodyDeniesIsNotShownAsWhatHeSays() {
        Statement denied = statements(List.of())
                .find(
                        READER.read(
                                "Mara Lind denied that she had promised money.".getBytes(StandardCharsets.UTF_8),
                                ArticleFormat.TEXT,
                                ArticleMetadata.NONE),
                        "it")
                .statements()
                .getFirst();
        assertThat(denied.text()).isEqualTo("she had promised money");
        assertThat(denied.extraction().orElseThrow().attributionNegated()).isTrue();
    }

    @Test
    void whatAnEditorOverrulesStaysSo() {
        List<Statement> before = found(List.of());
        Extraction second = before.get(1).extraction().orElseThrow();
        List<Correction> corrections = List.of(
                new Correction(1, new Correction.Which.Id(before.getFirst().id()), new Correction.Action.Reject()),
                new Correction(
                        2,
                        new Correction.Which.Place(
                                second.document(), second.content().getFirst()),
                        new Correction.Action.SaidBy(Optional.of("mark-rutte"), Optional.empty())),
                new Correction(3, new Correction.Which.Id(before.get(2).id()), new Correction.Action.IsOf(Kind.MIXED)));
        ArticleStatements.Found after = statements(corrections).find(article(), "it");
        assertThat(after.withdrawn()).containsExactly(before.getFirst().id());
        assertThat(after.statements().stream().map(Statement::id))
                .containsExactly(before.get(1).id(), before.get(2).id());
        assertThat(after.statements().getFirst().speakers().getFirst().name()).isEqualTo("Mark Rutte");
        assertThat(after.statements().getFirst().countries()).containsExactly("NL");
        assertThat(after.statements().getLast().kind()).isEqualTo(Kind.MIXED);
        assertThat(after.statements().getLast().speakers())
                .isEqualTo(before.get(2).speakers());
    }

    @Test
    void aStatementThatCannotBeStoredIsToldAndTheOthersAreTaken() {
        ArticleStatements.Found found =
                new ArticleStatements(CONFIG.authority(), RULES, List.of(), 20).find(article(), "it");
        assertThat(found.statements().stream().map(Statement::text)).containsExactly("We have time");
        assertThat(found.warnings())
                .anySatisfy(warning -> assertThat(warning).startsWith("a statement was left out: "));
    }

    @Test
    void quotationsInOtherLanguagesAreFoundByTheRulesOfThese() {
        String text = """
                Le port de la ville est fermé depuis lundi et les navires attendent dans la baie.

                « Le port restera fermé », a déclaré Mara Lind.
                """;
        Statement found = statements(List.of())
                .find(
                        READER.read(text.getBytes(StandardCharsets.UTF_8), ArticleFormat.TEXT, ArticleMetadata.NONE),
                        "it")
                .statements()
                .getFirst();
        assertThat(found.lang()).isEqualTo("fr");
        assertThat(found.text()).isEqualTo("Le port restera fermé");
        assertThat(found.speakers().getFirst().name()).isEqualTo("Mara Lind");
    }

    @Test
    void anArticleInALanguageThatIsNotReadIsNotReadAsEnglish() {
        ArticleMetadata finnish = new ArticleMetadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("fi"));
        ArticleDocument article =
                READER.read(ARTICLE.getBytes(StandardCharsets.UTF_8), ArticleFormat.MARKDOWN, finnish);
        ArticleStatements.Found found = statements(List.of()).find(article, "it");
        assertThat(found.statements()).isEmpty();
        assertThat(found.warnings()).anySatisfy(warning -> assertThat(warning).contains("(fi) that is not read"));
    }

    @Test
    void theDayOfTheDatelineCountsWhereTheArticleTellsNoOther() {
        String words = "Mara Lind said on Tuesday that the port was open. Teodor Vask said that the road was closed.";
        assertThat(dates("VELMORA, 14 March 2025 (Example Wire) — " + words))
                .containsExactly("2025-03-11", "2025-03-14");
        assertThat(dates("LONDON, March 14 (Agency) - " + words)).containsExactly("none", "none");
        assertThat(dates("GENEVA — " + words)).containsExactly("none", "none");
    }

    private static List<String> dates(String text) {
        ArticleDocument article =
                READER.read(text.getBytes(StandardCharsets.UTF_8), ArticleFormat.TEXT, ArticleMetadata.NONE);
        return statements(List.of()).find(article, "it").statements().stream()
                .map(statement -> statement.date().map(PartialDate::toString).orElse("none"))
                .toList();
    }

    private static List<Statement> found(List<Correction> corrections) {
        return statements(corrections).find(article(), "it").statements();
    }

    private static ArticleStatements statements(List<Correction> corrections) {
        return new ArticleStatements(CONFIG.authority(), RULES, corrections, 100_000);
    }

    private static ArticleDocument article() {
        ArticleMetadata friday = new ArticleMetadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(PartialDate.parse("2024-03-08")),
                Optional.empty(),
                Optional.empty());
        return READER.read(ARTICLE.getBytes(StandardCharsets.UTF_8), ArticleFormat.MARKDOWN, friday);
    }
}
