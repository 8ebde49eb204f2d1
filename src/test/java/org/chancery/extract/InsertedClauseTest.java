package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said in a clause within another is not told of the one around, nor given to who speaks there. */
class InsertedClauseTest {
    @Test
    void whatIsSaidInARelativeClauseEndsWhereTheMainOneBegins() {
        assertThat(Reading.found(
                        "Asked about Teodor Vask, who said the port would close in May, Mara Lind said that it "
                                + "would not."))
                .containsExactly("Teodor Vask: the port would close in May", "Mara Lind: it would not");
        assertThat(Reading.found(
                        "Teodor Vask, who said the port would close in May, was rebuked by the mayor of Lampara."))
                .containsExactly("Teodor Vask: the port would close in May");
        assertThat(Reading.found("Teodor Vask, who promised to close the port, was rebuked by Mara Lind."))
                .containsExactly("Teodor Vask: to close the port");
        assertThat(Reading.found("Teodor Vask, who called for a new port, declined to comment."))
                .containsExactly("Teodor Vask: a new port");
    }

    @Test
    void aClauseWithinTheRelativeOneEndsThereToo() {
        assertThat(Reading.found("Teodor Vask, whose brother left the party after Mara Lind said that the port would "
                        + "close, declined to comment."))
                .containsExactly("Mara Lind: the port would close");
    }

    @Test
    void whatStandsBetweenCommasInTheContentDoesNotEndIt() {
        assertThat(Reading.found("Teodor Vask, who said that the port, built in May, was lost, resigned on Monday."))
                .containsExactly("Teodor Vask: the port, built in May, was lost");
        assertThat(Reading.found(
                        "Mara Lind, who told reporters that if the road closes, the town will die, left on Monday."))
                .containsExactly("Mara Lind: if the road closes, the town will die");
        assertThat(Reading.found("Mara Lind met Teodor Vask, who said the port would close in May, and the company "
                        + "would leave."))
                .containsExactly("Teodor Vask: the port would close in May, and the company would leave");
    }

    @Test
    void whoRejectsAReportDoesNotSayWhatItSays() {
        String that = " saying that the port was lost.";
        assertThat(Reading.found("Mara Lind denied a report by Teodor Vask" + that))
                .noneMatch(InsertedClauseTest::isLost);
        assertThat(Reading.found("Mara Lind rejected claims by Teodor Vask" + that))
                .noneMatch(InsertedClauseTest::isLost);
        assertThat(Reading.found("Mara Lind condemned the statement of the Oslo government" + that))
                .noneMatch(InsertedClauseTest::isLost);
        assertThat(Reading.found("Mara Lind denied a report" + that)).noneMatch(InsertedClauseTest::isLost);
        assertThat(Reading.found("Mara Lind read a letter" + that)).noneMatch(InsertedClauseTest::isLost);
    }

    @Test
    void whoSendsALetterOrGoesOnBehindACommaSaysWhatFollows() {
        assertThat(Reading.found("Mara Lind sent the king a long letter saying that the port was lost."))
                .containsExactly("Mara Lind: the port was lost");
        assertThat(Reading.found("Mara Lind rejected the plan, adding that the port was lost."))
                .contains("Mara Lind: the port was lost");
    }

    @Test
    void whoWasToldIsDescribedInNoContent() {
        assertThat(Reading.found("The deal is dead, as Mara Lind told Teodor Vask, who warned the party, and the port "
                        + "will close."))
                .containsExactly("Mara Lind: The deal is dead");
        assertThat(Reading.found("The deal is dead, as Mara Lind told Teodor Vask, the trade minister, on Monday."))
                .containsExactly("Mara Lind: The deal is dead");
        assertThat(Reading.found("As Mara Lind told Teodor Vask, who warned the party, the port will close."))
                .isEmpty();
    }

    private static boolean isLost(String found) {
        return found.endsWith(": the port was lost");
    }
}
