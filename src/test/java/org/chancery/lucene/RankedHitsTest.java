package org.chancery.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chancery.authority.Authority;
import org.chancery.authority.SpeakerEntry;
import org.chancery.authority.TopicEntry;
import org.chancery.query.QueryParser;
import org.chancery.search.Hit;
import org.chancery.search.SearchRequest;
import org.chancery.search.Selection;
import org.chancery.search.SortOrder;
import org.chancery.search.StatementWriter;
import org.chancery.statement.Kind;
import org.chancery.statement.Organisation;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Speaker;
import org.chancery.statement.SpeakerClass;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes before what by relevance, each rule among statements that are otherwise alike. */
final class RankedHitsTest {
    private static final Authority AUTHORITY = new Authority(
            List.of(),
            List.of(),
            List.of(),
            List.of(new SpeakerEntry("zofia-marek", "Zofia Marek", SpeakerClass.PERSON, List.of(), List.of())),
            List.of(new TopicEntry("safety", "Security of states", Optional.empty(), "", List.of(), List.of())));
    private static final String FILLER = "and so it went on until nothing more was left to be told ";
    private static final List<List<String>> SYNONYMS =
            List.of(List.of("truce", "ceasefire", "cessation of hostilities"), List.of("blue helmets", "peacekeepers"));

    @TempDir
    private Path folder;

    private int indexes;

    @Test
    void exactWordsComeBeforeOtherFormsAndThoseBeforeSynonyms() {
        assertThat(ranked(
                        "truce",
                        List.of(
                                said("a", "They signed one cessation of hostilities in the long valley."),
                                said("b", "They signed one single ceasefire in the very long valley."),
                                said("c", "They signed two single truces in the very long valley."),
                                said("d", "They signed one single truce in the very long valley."))))
                .containsExactly("d", "c", "b", "a");
    }

    @Test
    void aRareSynonymStillComesBehindACommonWord() {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            statements.add(said("common" + i, "The truce of the valley was number " + i + " of many."));
        }
        statements.add(said("phrase", "The cessation of hostilities was number 40 of many."));
        statements.add(said("word", "The ceasefire of the valley was number 41 of many."));
        assertThat(ranked("truce", statements).subList(40, 42)).containsExactlyInAnyOrder("phrase", "word");
    }

    @Test
    void aRareSynonymOfWordsSideBySideStillComesBehindThem() {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            statements.add(said("common" + i, "The blue helmets of the valley were number " + i + " of many."));
        }
        statements.add(said("rare", "The peacekeepers of the valley were number 41 of many."));
        assertThat(ranked("blue helmets", statements)).last().isEqualTo("rare");
    }

    @Test
    void directSpeechComesBeforeReportedSpeech() {
        Statement reported = said("a", "The grain is ours.", Kind.INDIRECT);
        Statement mixed = said("b", "The grain was ours.", Kind.MIXED);
        Statement direct = said("c", "The grain stays ours.", Kind.DIRECT);
        assertThat(ranked("grain", List.of(reported, mixed, direct))).containsExactly("c", "a", "b");
        assertThat(ranked("\"the grain\"", List.of(reported, mixed, direct))).containsExactly("c", "a", "b");
        assertThat(ranked("grai*", List.of(reported, mixed, direct))).containsExactly("c", "a", "b");
    }

    @Test
    void directSpeechDoesNotOutweighABetterMatch() {
        assertThat(ranked(
                        "harvests",
                        List.of(
                                said("a", "The harvest of the valley is ours.", Kind.DIRECT),
                                said("b", "The harvests of the valley are ours.", Kind.INDIRECT))))
                .containsExactly("b", "a");
    }

    @Test
    void aNameRepeatedAndALongListOfOfficesCountLikeOne() {
        String offices =
                "Minister of Trade, Minister of the Sea, Minister of the Harbours and Minister of Everything Else";
        List<Hit> hits = hits(
                "minister",
                List.of(
                        said("a", "All is well.", "Ada Example", offices),
                        said("b", "All was well.", "Ben Example", "Minister")));
        assertThat(hits).hasSize(2);
        assertThat(hits.get(0).score()).isEqualTo(hits.get(1).score());
    }

    @Test
    void theAttributionDoesNotDrownTheWords() {
        String offices = "Minister of Grain, Minister of more Grain, Minister of Grain, Grain and Grain";
        assertThat(ranked(
                        "minister grain",
                        List.of(
                                said("a", "All is well in our valley this year.", "Ada Example", offices),
                                said("b", "The grain, all the grain, is ours.", "Ben Example", "Minister"))))
                .containsExactly("b", "a");
    }

    @Test
    void theAttributionCountsMoreThanOneMentionAndLessThanMany() {
        assertThat(ranked(
                        "marek",
                        List.of(
                                said("once", "We heard Marek and all the others on that day in June."),
                                said("by", "We heard them and all the others on that day in June.", "Zofia Marek", ""),
                                said("often", "Marek here, Marek there, Marek, Marek: always this Marek, Marek."))))
                .containsExactly("often", "by", "once");
    }

    @Test
    void aRoleABodyAndATopicCountLessThanOneMentionInATextFiveTimesAsLong() {
        List<Statement> statements = List.of(
                said("once", FILLER.repeat(5) + "our security is yours"),
                said("role", "All is well in our valley this year.", "Ada Example", "National Security Advisor"),
                statement("body", "All was well in our valley this year.")
                        .organisations(List.of(new Organisation("council", "Security Council")))
                        .build(),
                statement("speaker", "All will be well in our valley this year.")
                        .speakers(List.of(
                                new Speaker("union", "Security Union", Optional.empty(), SpeakerClass.ORGANISATION)))
                        .build(),
                statement("topic", "All must be well in our valley this year.")
                        .topics(List.of("safety"))
                        .build());
        assertThat(ranked("security", statements)).hasSize(5).startsWith("once");
        assertThat(ranked("\"security\"", statements)).startsWith("once");
    }

    @Test
    void andLessThanAnotherFormOfTheWordInATextFourTimesAsLong() {
        List<Statement> statements = List.of(
                said("once", FILLER.repeat(3) + "and so they said that our security is theirs and yours"),
                statement("topic", "All must be well in our valley this year.")
                        .topics(List.of("safety"))
                        .build());
        assertThat(ranked("securities", statements)).containsExactly("once", "topic");
    }

    @Test
    void aRareRoleCountsLessThanOneMentionOfACommonWord() {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            statements.add(said("common" + i, "Our security rests on village number " + i + " of many."));
        }
        statements.add(said("role", "All is well in our valley this year.", "Ada Example", "Security Advisor"));
        assertThat(ranked("security", statements)).hasSize(61).endsWith("role");
    }

    @Test
    void moreOfTheWordsComesFirstAndAlsoARarerOne() {
        assertThat(ranked(
                        "grain OR lantern",
                        List.of(
                                said("a", "The grain of the others is cheap."),
                                said("b", "The grain of the lantern is cheap."),
                                said("c", "The grain of the river is cheap."),
                                said("d", "The lantern of the river is cheap."))))
                .startsWith("b", "d");
    }

    @Test
    void wordsThatMerelyBeginSoAllCountTheSame() {
        List<Hit> hits = hits(
                "harb*",
                List.of(
                        said("a", "Harbour, harbour, harbour, harbours, harbouring."),
                        said("b", "Among many other things there was a harbinger of spring.")));
        assertThat(hits.get(0).score()).isEqualTo(hits.get(1).score());
    }

    @Test
    void whatCountsTheSameComesNewestFirstAndThenByIdHoweverItWasWritten() {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            statements.add(Statement.builder("id%02d".formatted(i), "The grain of village number " + i + " is ripe.")
                    .lang("en")
                    .kind(Kind.DIRECT)
                    .date(PartialDate.parse("20%02d".formatted(10 + i % 3)))
                    .build());
        }
        List<String> first = ranked("grain", statements);
        Collections.shuffle(statements, new Random(7));
        assertThat(ranked("grain", statements)).isEqualTo(first);
        assertThat(first).startsWith("id02", "id05", "id08").endsWith("id21", "id24", "id27");
    }

    @Test
    void filtersWeighNothing() {
        List<Statement> statements =
                List.of(said("a", "The grain is ours.", Kind.INDIRECT), said("b", "The grain was ours.", Kind.DIRECT));
        assertThat(hits("grain", statements).getFirst().score())
                .isEqualTo(hits("grain lang:en date:..2030 -river kind:direct", dated(statements))
                        .getFirst()
                        .score());
    }

    private static List<Statement> dated(List<Statement> statements) {
        return statements.stream()
                .map(each -> Statement.builder(each.id(), each.text())
                        .lang("en")
                        .kind(each.kind())
                        .date(PartialDate.parse("2020"))
                        .build())
                .toList();
    }

    /** The ids found among these statements and twenty others that have nothing to do with the query, best first. */
    private List<String> ranked(String query, List<Statement> statements) {
        return hits(query, statements).stream().map(hit -> hit.statement().id()).toList();
    }

    private List<Hit> hits(String query, List<Statement> statements) {
        Path data = folder.resolve("index" + indexes++);
        try (LuceneIndex index = LuceneIndex.openOrCreate(data, LuceneTestEngine.settings(AUTHORITY, SYNONYMS))) {
            try (StatementWriter writer = index.writer()) {
                statements.forEach(writer::put);
                for (int i = 0; i < 20; i++) {
                    writer.put(said("other" + i, "Nothing that is asked for stands in text number " + i + "."));
                }
                writer.commit();
            }
            return index.searcher()
                    .search(new SearchRequest(
                            Selection.of(QueryParser.parse(query).orElseThrow()),
                            List.of(),
                            10,
                            SortOrder.RELEVANCE,
                            100,
                            Optional.empty(),
                            false))
                    .hits();
        }
    }

    private static Statement said(String id, String text) {
        return said(id, text, Kind.DIRECT);
    }

    private static Statement said(String id, String text, Kind kind) {
        return statement(id, text).kind(kind).build();
    }

    private static Statement.Builder statement(String id, String text) {
        return Statement.builder(id, text).lang("en").kind(Kind.DIRECT);
    }

    private static Statement said(String id, String text, String name, String role) {
        return Statement.builder(id, text)
                .lang("en")
                .kind(Kind.DIRECT)
                .speakers(List.of(new Speaker(
                        name.equals("Zofia Marek") ? "zofia-marek" : "unlisted-" + id,
                        name,
                        Optional.of(role).filter(each -> !each.isEmpty()),
                        SpeakerClass.PERSON)))
                .build();
    }
}
