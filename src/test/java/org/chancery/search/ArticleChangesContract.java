package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chancery.authority.Authority;
import org.chancery.ingest.RecordingWriter;
import org.chancery.search.StatementWriter.ArticleChange;
import org.chancery.search.StatementWriter.Change;
import org.chancery.statement.Article;
import org.chancery.statement.InventedExtraction;
import org.chancery.statement.Kind;
import org.chancery.statement.Source;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every engine does with articles. */
public abstract class ArticleChangesContract {
    private TestEngine engine;

    /** An engine with an empty index, which knows this authority and these sets of synonyms; closed by the test. */
    protected abstract TestEngine engine(Authority authority, List<List<String>> synonyms);

    @BeforeEach
    void open() {
        engine = engine(InventedWorld.authority(), InventedWorld.SYNONYMS);
    }

    /** Says whether it can still be read, and lets go of it. */
    protected final void close() {
        engine.close();
    }

    private static Article article(int version, String file, String url) {
        return new Article(
                Integer.toHexString(version).repeat(64).substring(0, 64),
                Optional.of(file).filter(name -> !name.isEmpty()),
                Optional.of(url).filter(address -> !address.isEmpty()).map(URI::create));
    }

    private static Article article(int version, String file) {
        return article(version, file, "");
    }

    private static Statement said(String id, String source) {
        return Statement.builder(id, "Words of " + id + ".")
                .sources(List.of(InventedWorld.source(source)))
                .build();
    }

    private ArticleChange take(Article article, Statement... statements) {
        ArticleChange change = engine.writer().putArticle(article, List.of(statements));
        engine.writer().commit();
        return change;
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        engine.searcher().stream(Selection.ALL, SortOrder.RELEVANCE, each -> ids.add(each.id()));
        return ids.stream().sorted().toList();
    }

    private Statement stored(String id) {
        return engine.searcher().find(id).orElseThrow();
    }

    private List<String> sources(String id) {
        return stored(id).sources().stream().map(Source::id).toList();
    }

    @Test
    void whatAnArticleSaysIsAddedAndTheSameAgainChangesNothing() {
        Article article = article(1, "a");
        assertThat(take(article, said("one", "q1"), said("two", "q1")))
                .isEqualTo(new ArticleChange(List.of(Change.ADDED, Change.ADDED), 0, 0));
        IndexInfo info = engine.searcher().info();
        assertThat(take(article, said("one", "q1"), said("two", "q1")))
                .isEqualTo(new ArticleChange(List.of(Change.UNCHANGED, Change.UNCHANGED), 0, 0));
        assertThat(engine.searcher().info()).isEqualTo(info);
    }

    @Test
    void whatTheRulesFindNoMoreInTheSameWordsGoes() {
        take(article(1, ""), said("one", "q1"), said("two", "q1"));
        assertThat(take(article(1, ""), said("two", "q1"), said("three", "q1")))
                .isEqualTo(new ArticleChange(List.of(Change.UNCHANGED, Change.ADDED), 1, 0));
        assertThat(ids()).containsExactly("three", "two");
    }

    @Test
    void aLaterVersionOfTheSameFileOrAddressTakesThePlaceOfTheEarlierOne() {
        take(article(1, "a"), said("one", "q1"));
        take(article(2, "", "https://example.org/b"), said("two", "q2"));
        assertThat(take(article(3, "a"), said("three", "q1")).removed()).isEqualTo(1);
        assertThat(take(article(4, "c", "https://example.org/b"), said("four", "q2"))
                        .removed())
                .isEqualTo(1);
        assertThat(ids()).containsExactly("four", "three");
    }

    @Test
    void theSameWordsAtTwoAddressesAreTwoArticles() {
        take(article(1, "", "https://example.org/a"), said("one", "q1"));
        take(article(1, "", "https://example.org/b"), said("one", "q2"), said("two", "q2"));
        assertThat(sources("one")).containsExactly("q1", "q2");
        assertThat(take(article(2, "", "https://example.org/b"))).isEqualTo(new ArticleChange(List.of(), 1, 1));
        assertThat(sources("one")).containsExactly("q1");
    }

    @Test
    void articlesThatAreReadTogetherStandBesideEachOther() {
        StatementWriter writer = engine.writer();
        for (int i = 0; i < 2; i++) {
            writer.putArticle(article(1, "a", "https://example.org/"), List.of(said("one", "q1")));
            writer.putArticle(article(2, "b", "https://example.org/"), List.of(said("two", "q2")));
            writer.putArticle(article(2, "c"), List.of(said("three", "q3")));
            writer.commit();
            assertThat(ids()).containsExactly("one", "three", "two");
        }
    }

    @Test
    void whatOthersSayTooOnlyLosesTheSourceAndIsAsTheyTellIt() {
        Statement first = said("one", "q1").toBuilder()
                .kind(Kind.DIRECT)
                .extraction(InventedExtraction.bare(0.9))
                .build();
        Statement second = said("one", "q2").toBuilder()
                .kind(Kind.INDIRECT)
                .extraction(InventedExtraction.whole(0.7))
                .build();
        Statement byHand =
                said("one", "q3").toBuilder().topics(List.of("truces")).build();
        take(article(1, "a"), first);
        assertThat(take(article(2, "b"), second).changes()).containsExactly(Change.MERGED);
        assertThat(engine.writer().put(byHand)).isEqualTo(Change.MERGED);
        engine.writer().commit();
        assertThat(stored("one").extraction()).isEqualTo(first.extraction());
        assertThat(sources("one")).containsExactly("q1", "q2", "q3");
        assertThat(take(article(3, "a"))).isEqualTo(new ArticleChange(List.of(), 0, 1));
        assertThat(stored("one").extraction()).isEqualTo(second.extraction());
        assertThat(stored("one").kind()).isEqualTo(Kind.INDIRECT);
        assertThat(sources("one")).containsExactly("q2", "q3");
        assertThat(take(article(4, "b")).kept()).isEqualTo(1);
        assertThat(stored("one")).isEqualTo(byHand);
    }

    @Test
    void anArticleReadAgainKeepsItsPlaceAmongTheSources() {
        take(article(1, "a"), said("one", "q1"));
        take(article(2, "b"), said("one", "q2"));
        take(
                article(3, "a"),
                said("one", "q1").toBuilder().topics(List.of("truces")).build());
        assertThat(sources("one")).containsExactly("q1", "q2");
        assertThat(stored("one").topics()).containsExactly("truces");
    }

    @Test
    void whatIsDeletedIsGoneWhoeverToldIt() {
        take(article(1, "a"), said("one", "q1"), said("two", "q1"));
        take(article(2, "b"), said("one", "q2"));
        assertThat(engine.writer().deleteSource("q1")).isEqualTo(2);
        engine.writer().commit();
        assertThat(ids()).containsExactly("one");
        assertThat(sources("one")).containsExactly("q2");
        assertThat(engine.writer().delete("one")).isTrue();
        engine.writer().commit();
        assertThat(take(article(2, "b"), said("one", "q2")).changes()).containsExactly(Change.ADDED);
    }

    @Test
    void whatIsRolledBackWasNeverSaid() {
        take(article(1, "a"), said("one", "q1"));
        IndexInfo info = engine.searcher().info();
        engine.writer().putArticle(article(2, "a"), List.of(said("two", "q1")));
        engine.writer().rollback();
        engine.writer().commit();
        assertThat(engine.searcher().info()).isEqualTo(info);
        assertThat(take(article(2, "a"), said("two", "q1"))).isEqualTo(new ArticleChange(List.of(Change.ADDED), 1, 0));
    }

    /** Against the contract in its plainest form, within a batch and after it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverIsReadTheIndexHoldsWhatAMapWould(long seed) {
        Random random = new Random(seed);
        try (RecordingWriter expected = new RecordingWriter()) {
            for (int i = 0; i < 150; i++) {
                Article article = article(
                        1 + random.nextInt(6),
                        List.of("", "a", "b", "c").get(random.nextInt(4)),
                        List.of("", "https://example.org/1", "https://example.org/2")
                                .get(random.nextInt(3)));
                String source = "q" + random.nextInt(4);
                List<Statement> statements = random.ints(0, 8)
                        .distinct()
                        .limit(random.nextInt(5))
                        .mapToObj(id -> said("s" + id, source).toBuilder()
                                .topics(random.nextBoolean() ? List.of("truces") : List.of())
                                .build())
                        .toList();
                if (random.nextInt(5) == 0) {
                    statements.forEach(
                            each -> assertThat(engine.writer().put(each)).isEqualTo(expected.put(each)));
                } else {
                    assertThat(engine.writer().putArticle(article, statements))
                            .isEqualTo(expected.putArticle(article, statements));
                }
                if (random.nextInt(6) > 0) {
                    continue;
                }
                engine.writer().commit();
                expected.commit();
                List<Statement> stored = new ArrayList<>();
                engine.searcher().stream(Selection.ALL, SortOrder.RELEVANCE, stored::add);
                assertThat(stored).containsExactlyInAnyOrderElementsOf(expected.committed());
            }
        }
    }
}
