package org.chancery.cite;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.helper.json.MapJsonBuilderFactory;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.authority.Authority;
import org.chancery.json.CslJson;
import org.chancery.statement.Extraction;
import org.chancery.statement.Kind;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Source;
import org.chancery.statement.Span;
import org.chancery.statement.Speaker;
import org.chancery.statement.SpeakerClass;
import org.chancery.statement.Statement;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.junit.jupiter.api.Test;

/** Reference managers' own readers take what is written for them; the people and words are invented. */
final class CitationFormatsTest {
    private static final String NAME = "Ama & Sons von der Ode";
    private static final String WORDS =
            "We will pay 100 % of {it}, every_day, \u00e0 Gen\u00e8ve \\ at ~5 $ #1\nand on a second line.";
    private static final Statement STATEMENT = Statement.builder("odd id:1", WORDS)
            .speakers(List.of(person(NAME, Optional.of("Foreign Minister")), person("Bo and Co", Optional.empty())))
            .date(PartialDate.parse("2024-03-05"))
            .lang("en")
            .occasion("Talks on water")
            .place("Geneva")
            .sources(List.of(new Source(
                    "s1",
                    "Notes & Queries_1",
                    Optional.of("Example Press"),
                    Optional.of(URI.create("https://example.org/a_b%20c?x=1&y=2#part")),
                    Optional.of(PartialDate.parse("2024-03-06")))))
            .build();

    private static final Authority NOBODY = new Authority(List.of(), List.of(), List.of(), List.of(), List.of());

    private static Speaker person(String name, Optional<String> role) {
        return new Speaker(name.toLowerCase(Locale.ROOT), name, role, SpeakerClass.PERSON);
    }

    private static Citation citation(Statement statement) {
        return Citation.of(statement, NOBODY, Optional.of(URI.create("https://chancery.example/statements/x")));
    }

    private static List<String> names(CSLName... names) {
        return Arrays.stream(names)
                .map(name -> name.getLiteral() == null ? name.getFamily() : name.getLiteral())
                .toList();
    }

    @Test
    void bibTeXIsReadBackWithNamesWholeAndSpecialCharactersAsTheyWere() throws Exception {
        BibTeXDatabase read = new BibTeXConverter()
                .loadDatabase(
                        new ByteArrayInputStream(BibTeX.of(citation(STATEMENT)).getBytes(StandardCharsets.UTF_8)));
        Map<String, CSLItemData> items = new BibTeXConverter().toItemData(read);
        assertThat(items).hasSize(1);
        CSLItemData item = items.values().iterator().next();
        String authors = read.getEntries()
                .values()
                .iterator()
                .next()
                .getField(BibTeXEntry.KEY_AUTHOR)
                .toUserString();
        assertThat(authors).isEqualTo("{Ama \\& Sons von der Ode} and {Bo and Co}");
        assertThat(names(item.getAuthor())).hasSize(2).endsWith("Bo and Co");
        assertThat(item.getIssued().getDateParts()).isDeepEqualTo(new int[][] {{2024, 3}});
        assertThat(BibTeX.of(citation(STATEMENT))).contains("day = {5}");
        assertThat(item.getURL()).isEqualTo("https://example.org/a_b%20c?x=1&y=2#part");
        assertThat(item.getTitle()).contains("100 % of {it}, every_day, \u00e0 Gen\u00e8ve \\ at ~5 $ #1 and on");
        assertThat(item.getNote()).contains("Quotation", "Talks on water", "Foreign Minister");
    }

    @Test
    void risIsReadBack() throws IOException {
        List<RISReference> read = new RISParser()
                .parse(new BufferedReader(new StringReader(Ris.of(citation(STATEMENT)) + Ris.of(citation(STATEMENT)))))
                .getReferences();
        assertThat(read).hasSize(2).allSatisfy(reference -> {
            assertThat(reference.getAuthors()).containsExactly(NAME, "Bo and Co");
            assertThat(reference.getTitle()).contains("second line.");
            assertThat(reference.getYear()).isEqualTo("2024");
            assertThat(reference.getURL()).isEqualTo("https://example.org/a_b%20c?x=1&y=2#part");
        });
    }

    @Test
    void aProcessorOfTheCitationStyleLanguagePrintsTheSpeakerTheDayAndTheSource() throws IOException {
        CSLItemData item = csl(STATEMENT);
        assertThat(item.getType()).isEqualTo(CSLType.SPEECH);
        assertThat(names(item.getAuthor())).containsExactly(NAME, "Bo and Co");
        String printed = CSL.makeAdhocBibliography("apa", "text", item).makeString();
        assertThat(printed).contains("2024, March 5", "100 % of", "Notes & Queries_1");
    }

    @Test
    void everyFieldOfTheJsonIsOneThatTheCitationStyleLanguageKnows() throws IOException {
        Object read = csl(STATEMENT).toJson(new MapJsonBuilderFactory().createJsonBuilder());
        assertThat(((Map<?, ?>) read).keySet()).isEqualTo(json(STATEMENT).keySet());
    }

    @Test
    void reportedWordsAreNotInQuotationMarksAndWhatWasNotSaidHasNoAuthor() {
        assertThat(citation(STATEMENT).title()).startsWith("\u201cWe will pay").endsWith("line.\u201d");
        Citation reported = citation(STATEMENT.toBuilder().kind(Kind.INDIRECT).build());
        assertThat(reported.title()).startsWith("We will pay");
        assertThat(reported.genre()).isEqualTo("Reported speech");
    }

    @Test
    void severalSpeakersSpeakForTheirStatesTogetherAndADenialIsTold() {
        Statement joint = STATEMENT.toBuilder().countries(List.of("NO", "CN")).build();
        assertThat(citation(joint).notes()).contains(NAME + ", Foreign Minister", "Bo and Co", "Together for NO, CN");
        Statement one = joint.toBuilder()
                .speakers(STATEMENT.speakers().subList(0, 1))
                .translated(true)
                .build();
        assertThat(citation(one).notes())
                .contains(NAME + ", Foreign Minister, NO, CN", "A translation of what was said");
        Statement denied = STATEMENT.toBuilder()
                .extraction(new Extraction(
                        "0".repeat(64),
                        List.of(new Span(0, 200)),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "r:deny",
                        0.9,
                        true,
                        Optional.of("Agency Two")))
                .build();
        assertThat(citation(denied).notes()).contains("Passed on by Agency Two");
        assertThat(citation(denied).authors()).isEmpty();
        assertThat(citation(denied).title()).startsWith("Denied or not said: We will pay");
    }

    @Test
    void aDateIsAsPreciseAsItIsKnownAndNeverThatOfTheSource() throws IOException {
        Statement year = STATEMENT.toBuilder().date(PartialDate.parse("2024")).build();
        assertThat(csl(year).getIssued().getDateParts()).isDeepEqualTo(new int[][] {{2024}});
        assertThat(Ris.of(citation(year))).contains("DA  - 2024///\r\n");
        Statement never = STATEMENT.toBuilder().date(null).build();
        assertThat(csl(never).getIssued()).isNull();
        assertThat(BibTeX.of(citation(never))).doesNotContain("year =").contains("Source published 2024-03-06");
        assertThat(Ris.of(citation(never))).doesNotContain("PY  - ");
    }

    @Test
    void aLongTextIsATitleCutAtAWordAndAnAbstractWhole() {
        Statement many = Statement.builder("1", "word ".repeat(100) + "end").build();
        assertThat(citation(many).title()).endsWith("word\u2026\u201d").hasSizeLessThan(170);
        assertThat(Ris.of(citation(many))).contains("word end\r\nER");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> json(Statement statement) throws IOException {
        String text = new String(CslJson.of(citation(statement)), StandardCharsets.UTF_8);
        return (Map<String, Object>) new JsonParser(new JsonLexer(new StringReader(text)))
                .parseArray()
                .getFirst();
    }

    private static CSLItemData csl(Statement statement) throws IOException {
        return CSLItemData.fromJson(json(statement));
    }
}
