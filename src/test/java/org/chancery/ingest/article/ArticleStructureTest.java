package org.chancery.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.config.BoilerplateRule;
import org.chancery.config.DataSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the paragraphs of a text are taken for, and what they are not. */
final class ArticleStructureTest {
    private static final String PARAGRAPH =
            "The premier of Orvenia said that the islands would be handed back before the winter.";

    static List<BoilerplateRule> rules() {
        return Articles.RULES;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleFindsItsExampleAndNotItsCounterExample(BoilerplateRule rule) {
        assertThat(print(PARAGRAPH + " " + rule.example())).contains("boilerplate " + rule.id() + " | ");
        assertThat(print(rule.counterExample() + " " + PARAGRAPH)).doesNotContain("boilerplate");
    }

    @Test
    void boilerplateIsAsLongAsItsSentence() {
        assertThat(print("They met. Here is the link to our article on U.S. Tolls. “We paid,” he said."))
                .isEqualTo("""
                        paragraph | They met.
                        boilerplate link-to-our-article | Here is the link to our article on U.S. Tolls.
                        paragraph | “We paid,” he said.
                        """);
    }

    @Test
    void aPatternThatTriesTooManyWaysIsGivenUp() {
        BoilerplateRule slow = new BoilerplateRule("slow", Pattern.compile("(?:(?:a|aa)+)+b"), "ab", "x");
        ArticleReader reader = new ArticleReader(List.of(slow), DataSize.ofMebibytes(1));
        ArticleDocument read =
                reader.read("a".repeat(300).getBytes(StandardCharsets.UTF_8), ArticleFormat.TEXT, ArticleMetadata.NONE);
        assertThat(read.warnings())
                .containsExactly("the rule slow was given up on a sentence: its pattern tries too many ways");
        assertThat(read.blocks()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KYIV, March 3 (Agency) — ",
                "GENEVA — ",
                "PORT LAMPARA, Orvenia (LP) – ",
                "NEW YORK/GENEVA -- ",
                "Lampara, 3 March 2031 - ",
                "LAMPARA, March 3. /AGENCY/. ",
                "Geneva (Lampara Press) — ",
                "SÃO TOMÉ, Sept. 5, 2031 — "
            })
    void aDatelineIsNoPartOfTheFirstSentence(String dateline) {
        assertThat(print(dateline + PARAGRAPH))
                .matches("dateline of [^\\n]+ \\| " + Pattern.quote(dateline.strip()) + "\\nparagraph \\| "
                        + Pattern.quote(PARAGRAPH) + "\\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO — the alliance of many states — said nothing.",
                "Brandt — Lampara's minister — said nothing.",
                "“GENEVA — That is where we met,” she said.",
                "GENEVA is where they met.",
                "March 3 — That was the day."
            })
    void otherFirstWordsAreNoDateline(String paragraph) {
        assertThat(print(paragraph + "\n\n" + PARAGRAPH)).startsWith("paragraph | " + paragraph + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We wait”",
                "The premier laughed.",
                "They agreed on three points:",
                "and so it went on",
                "This line has no mark at its end and is far too long for any title that an editor would ever put over a paragraph of a text"
            })
    void otherShortLinesAreNoHeading(String line) {
        assertThat(print(PARAGRAPH + "\n\n" + line + "\n\n" + PARAGRAPH)).doesNotContain("heading 0 |");
    }

    @Test
    void theLastLineIsNoHeading() {
        assertThat(print(PARAGRAPH + "\n\nMarta Sill")).doesNotContain("heading 0 |");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOTE: One.\n\nNOTE: Two.\n\nNOTE: Three.",
                "BORN: 1990\n\nPARTY: none\n\nOFFICE: premier",
                "MR. ABEL: Only one.\n\nQ: And one more.",
                "Here is the matter: it is late.\n\nThere is one thing: time.\n\nNo more of this: we go."
            })
    void aLabelNowAndThenMakesNoTranscript(String text) {
        assertThat(print(text)).doesNotContain("turn of");
    }

    @Test
    void labelsOnLinesOfTheirOwnAndWithinAParagraphBeginTurns() {
        assertThat(print("MR. ABEL:\n\nGood morning.\n\nQ: Why?\nMR. ABEL (smiling): Because.\n\nQ   When?"))
                .isEqualTo("""
                        turn of MR. ABEL | Good morning.
                        turn of Q | Why?
                        turn of MR. ABEL | Because.
                        turn of Q | When?
                        """);
    }

    private static String print(String text) {
        return Articles.print(Articles.read(text, ArticleFormat.TEXT));
    }
}
