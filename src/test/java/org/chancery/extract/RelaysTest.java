package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose words they are and who passed them on. Everybody is invented. */
class RelaysTest {
    /** Each as speaker: content, and behind an arrow who passed it on. */
    private static List<String> found(String text) {
        return Reading.statements(text).stream()
                .map(statement -> statement.speakers().getFirst().name() + ": " + statement.words(text)
                        + statement.relayedBy().map(by -> " < " + by).orElse(""))
                .toList();
    }

    @Test
    void whatIsSaidThroughASpokesmanIsTheirs() {
        assertThat(found("President Mara Lind said through a spokesman that the port was closed."))
                .containsExactly("Mara Lind: the port was closed < a spokesman");
        assertThat(found("Through her lawyer, Mara Lind said the port was closed."))
                .containsExactly("Mara Lind: the port was closed < her lawyer");
        assertThat(found("Mara Lind said through an open window that the port was closed."))
                .allMatch(one -> !one.contains("<"));
    }

    @Test
    void whoQuotesPassesOn() {
        assertThat(found("The agency quoted Mara Lind as saying that the road was closed."))
                .containsExactly("Mara Lind: the road was closed < The agency");
        assertThat(found("Mara Lind was quoted by the state news agency as saying that the port was closed."))
                .containsExactly("Mara Lind: the port was closed < the state news agency");
        assertThat(found("Mara Lind was quoted as saying by Interfax that the port was open."))
                .containsExactly("Mara Lind: the port was open < Interfax");
        assertThat(found("Mara Lind was quoted as saying that the port was open."))
                .containsExactly("Mara Lind: the port was open");
    }

    @Test
    void whoReportsAtTheEndPassesOn() {
        assertThat(found("Mara Lind said the port was closed, the Orvenia Press Agency reported on Monday."))
                .containsExactly("Mara Lind: the port was closed < the Orvenia Press Agency");
        assertThat(found("The port was closed to all ships, Interfax reported."))
                .containsExactly("Interfax: The port was closed to all ships");
    }

    @Test
    void aSpokesmanWithoutANameSpeaksHimself() {
        assertThat(found("\"He is well,\" a spokesman for Teodor Vask said."))
                .containsExactly("Spokesman for Teodor Vask: \"He is well,\"");
        assertThat(found("A spokeswoman for Teodor Vask said he was innocent."))
                .containsExactly("Spokeswoman for Teodor Vask: he was innocent");
    }

    @Test
    void whatTheOneHeSpeaksForWillDoIsPassedOn() {
        assertThat(found("A spokesman for President Mara Lind said the president would visit France."))
                .containsExactly("Mara Lind: the president would visit France < A spokesman for President Mara Lind");
        assertThat(found("A spokeswoman for Teodor Vask said Vask would appeal to the court."))
                .containsExactly("Teodor Vask: Vask would appeal to the court < A spokeswoman for Teodor Vask");
        assertThat(found("A spokesman for President Mara Lind said the ship would sail."))
                .containsExactly("Spokesman for President Mara Lind: the ship would sail");
    }

    @Test
    void aPronounThatCouldMeanWhoPassesOnIsNotCertain() {
        assertThat(Reading.statements("Teodor Vask, a spokesman, quoted him as saying that the port was closed."))
                .allMatch(statement -> statement.confidence().value() < 0.5);
    }
}
