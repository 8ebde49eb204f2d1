package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which marks make a quotation, and whose it is. */
class QuotationsTest {
    @Test
    void straightMarksWithBlanksOnBothSidesPairInTurn() {
        assertThat(Reading.found("\" The port is open , \" Mara Lind said , \" and the road too . \""))
                .containsExactly("Mara Lind: \" The port is open , \" […] \" and the road too . \"");
    }

    @Test
    void typographicMarksMayHaveBlanksInside() {
        assertThat(Reading.found("\u201C The port is open , \u201D said Mara Lind ."))
                .containsExactly("Mara Lind: \u201C The port is open , \u201D");
    }

    @Test
    void marksOfTypewritersAreMarks() {
        assertThat(Reading.found("``The port is open,'' Mara Lind said."))
                .containsExactly("Mara Lind: ``The port is open,''");
    }

    @Test
    void aMarkWithoutItsCounterpartNeverMakesAPairWithTheNext() {
        assertThat(Reading.found("The \" raft was lost. \"We are safe,\" Mara Lind said. The end\" came."))
                .containsExactly("Mara Lind: \"We are safe,\"");
        assertThat(Reading.found("A raft of 6\" was lost. \"We are safe,\" Mara Lind said."))
                .containsExactly("Mara Lind: \"We are safe,\"");
    }

    @Test
    void aDashMayStandBetweenQuotationAndCue() {
        assertThat(Reading.found("\"We are safe\" -- Mara Lind said -- \"and the road is open.\""))
                .containsExactly("Mara Lind: \"We are safe\" […] \"and the road is open.\"");
    }

    @Test
    void aQuotationGoesOnInTheParagraphThatOpensWithItsMark() {
        String text = "\"We are safe,\" Mara Lind said. \"The port is open.\n\n\"The road is open too.\"";
        assertThat(Reading.found(text))
                .containsExactly(
                        "Mara Lind: \"We are safe,\"",
                        "Mara Lind: \"The port is open.",
                        "Mara Lind: \"The road is open too.\"");
    }

    @Test
    void aQuotationWithinAnotherIsNoStatementOfItsOwn() {
        assertThat(Reading.found("\"They told us, 'Wait until noon,' and we waited,\" Mara Lind said."))
                .containsExactly("Mara Lind: \"They told us, 'Wait until noon,' and we waited,\"");
    }

    @Test
    void aParagraphInMarksAfterAnAttributedOneIsTheSameSpeakers() {
        String text =
                "\"We need more time,\" Mara Lind said.\n\n\"Nobody asked us about the port.\"\n\n\"It will stay ours.\"";
        assertThat(Reading.statements(text))
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.confidence().value()).isGreaterThan(0.5))
                .allSatisfy(one -> assertThat(one.speakers().getFirst().name()).isEqualTo("Mara Lind"));
    }

    @Test
    void inADialogueWhoGoesOnIsNotCertain() {
        String text = "\"Where is the money?\" asked Mara Lind.\n\n\"It is in the bank,\" Teodor Vask replied.\n\n"
                + "\"I do not believe you.\"";
        assertThat(Reading.statements(text)).hasSize(3);
        assertThat(Reading.statements(text).getLast().confidence().value()).isLessThan(0.5);
    }

    @Test
    void betweenTwoWhoAreQuotedInTurnWhoGoesOnIsNotCertain() {
        String text = "“We will not sign the treaty,” Mara Lind said.\n\n“Then there is no deal,” Teodor Vask said.\n\n"
                + "“We can wait until the summer.”\n\n“The port will stay closed.”";
        assertThat(confidences(text)).hasSize(4);
        assertThat(confidences(text).subList(0, 2)).allMatch(value -> value > 0.5);
        assertThat(confidences(text).subList(2, 4)).allMatch(value -> value < 0.5);
    }

    @Test
    void aQuestionIsNotAnsweredByWhoAsked() {
        assertThat(confidences("“Where is the money?” asked Mara Lind.\n\n“It is in the old bank.”")
                        .getLast())
                .isLessThan(0.5);
    }

    @Test
    void whoAnswersAQuestionThatIsOnlyReportedMayBeAnswered() {
        String text = "Mara Lind asked whether the money was there.\n\n“It is in the old bank,” Teodor Vask said.\n\n"
                + "“I do not believe you.”";
        assertThat(confidences(text)).hasSize(3);
        assertThat(confidences(text).getLast()).isLessThan(0.5);
    }

    @Test
    void whatTwoSaidTogetherIsNoExchange() {
        String text = "“The port is open,” Mara Lind and Teodor Vask said.\n\n“We can wait until the summer.”";
        assertThat(confidences(text)).hasSize(2).allMatch(value -> value > 0.5);
    }

    @Test
    void whoIsQuotedInTwoParagraphsGoesOnInTheNext() {
        String text = "“We will not sign the treaty,” Mara Lind said.\n\n“Then there is no deal,” Teodor Vask said.\n\n"
                + "“It is very late,” Vask said.\n\n“We can wait until the summer.”";
        assertThat(confidences(text)).hasSize(4).allMatch(value -> value > 0.5);
    }

    @Test
    void betweenTwoAQuotationThatIsNotClosedStaysTheSpeakers() {
        String text =
                "“We will not sign the treaty,” Mara Lind said.\n\n“There is no deal,” Teodor Vask said. “We waited.\n\n"
                        + "“We can wait until the summer.”";
        assertThat(confidences(text)).hasSize(4).allMatch(value -> value > 0.5);
    }

    private static List<Double> confidences(String text) {
        return Reading.statements(text).stream()
                .map(one -> one.confidence().value())
                .toList();
    }
}
