package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose words they are. */
class SpeakersTest {
    @Test
    void aPrepositionAtTheStartIsNoPartOfAName() {
        assertThat(Reading.found("But Halvard said that the bridge was safe."))
                .containsExactly("Halvard: the bridge was safe");
        assertThat(Reading.found("On Orvenia Halvard proposed the new law."))
                .noneMatch(found -> found.startsWith("On "));
    }

    @Test
    void aSubjectDescribedWithoutACommaIsFound() {
        assertThat(Reading.found("Two officials briefed on the talks said the deal was close."))
                .containsExactly("Two officials: the deal was close");
        assertThat(Reading.found("A member who did not want to be named said the deal was close."))
                .containsExactly("Member: the deal was close");
    }

    @Test
    void theNameBehindAnOfficeSpeaks() {
        assertThat(Reading.found("In a statement, Governor of Lampara Samuel Thorne said, \"The road is open.\""))
                .containsExactly("Samuel Thorne: \"The road is open.\"");
        assertThat(Reading.found("The minister of trade and industry, Mara Lind, said the road was open."))
                .containsExactly("Mara Lind: the road was open");
    }

    @Test
    void aStatementOfSomebodyIsTheirs() {
        assertThat(Reading.found("Mara Lind's statement added, \"The road is open.\""))
                .containsExactly("Mara Lind: \"The road is open.\"");
    }

    @Test
    void aDocumentThatIsNobodysIsTakenOnlyForWhatItSurelySays() {
        assertThat(Reading.statements("The report says the road was closed in May."))
                .allMatch(statement -> statement.confidence().value() < 0.6);
        assertThat(Reading.statements("The report recommends a new road."))
                .allMatch(statement -> statement.confidence().value() < 0.5);
    }

    @Test
    void heIsWhoSpokeLastAndNotWhoWasMentionedSince() {
        String text =
                "Henrik Moss said the port was open. The plan of Jonas Halvard failed. He said the road was safe.";
        assertThat(Reading.found(text))
                .containsExactly("Henrik Moss: the port was open", "Henrik Moss: the road was safe");
    }

    @Test
    void oneMeantAgainAndAgainStaysAsCertain() {
        String text = "Henrik Moss said the port was open. He said the road was safe. He said the bridge was safe."
                + " He said the ferry was safe. He said the railway was safe.";
        var found = Reading.statements(text);
        assertThat(found).hasSize(5);
        assertThat(found.getLast().confidence().value())
                .isEqualTo(found.get(1).confidence().value());
    }

    @Test
    void whoIsQuotedBySomebodyElseSpeaks() {
        assertThat(Reading.found("The agency quoted Mara Lind as saying that the road was closed."))
                .containsExactly("Mara Lind: the road was closed");
        assertThat(Reading.found("Mara Lind was quoted by the agency as saying: \"The road is closed.\""))
                .containsExactly("Mara Lind: \"The road is closed.\"");
    }

    @Test
    void initialsAndTitlesBelongToTheName() {
        assertThat(Reading.found("The road is closed, according to Mrs. Petra Okonjo, a lawyer."))
                .containsExactly("Petra Okonjo: The road is closed");
    }

    @Test
    void accordingToHimIsTheOneBefore() {
        assertThat(Reading.found("Henrik Moss said the port was open. According to him, the road was safe."))
                .containsExactly("Henrik Moss: the port was open", "Henrik Moss: the road was safe");
    }

    @Test
    void theStatementIsTheOneThatWasNamedBefore() {
        String text = "Mara Lind said in a statement that the port was open. \"The road is safe,\" the statement said.";
        assertThat(Reading.found(text))
                .containsExactly("Mara Lind: the port was open", "Mara Lind: \"The road is safe,\"");
    }

    @Test
    void aParticipleHasTheSubjectOfTheSentence() {
        assertThat(Reading.found("The ministers left the talks on Monday, saying that the deal had failed."))
                .containsExactly("Ministers: the deal had failed");
    }

    @Test
    void ofTwoMinistersTheOneWhoSpokeIsMeantButNotForCertain() {
        var found = Reading.statements(
                "Trade Minister Mara Lind said that the port would reopen in May."
                        + " She met Foreign Minister Teodor Vask in Oslo on Monday. The minister said that the cranes were safe.");
        assertThat(found.getLast().speakers().getFirst().name()).isEqualTo("Mara Lind");
        assertThat(found.getLast().confidence().value()).isLessThan(0.5);
    }

    @Test
    void theOnlyMinisterIsMeantForCertain() {
        var found = Reading.statements("Trade Minister Mara Lind said that the port would reopen in May."
                + " Lind met Teodor Vask in Oslo on Monday. The minister said that the cranes were safe.");
        assertThat(found.getLast().speakers().getFirst().name()).isEqualTo("Mara Lind");
        assertThat(found.getLast().confidence().value()).isGreaterThan(0.5);
    }

    @Test
    void ofTwoMinistersTheOneWithTheWholeRoleIsMeant() {
        var found = Reading.statements(
                "Harbour Minister Mara Lind said that the port would reopen in May."
                        + " She met Foreign Minister Teodor Vask in Oslo on Monday. The harbour minister said that the cranes were safe.");
        assertThat(found.getLast().speakers().getFirst().name()).isEqualTo("Mara Lind");
        assertThat(found.getLast().confidence().value()).isGreaterThan(0.5);
    }

    @Test
    void aMinistryThatWasNotNamedIsNotCertain() {
        var found = Reading.statements("The ministry said that the port was open.");
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.speakers().getFirst().name()).isEqualTo("Ministry");
            assertThat(one.confidence().value()).isLessThan(0.5);
        });
        assertThat(Reading.statements("The Orvenian Trade Ministry said that the road was open."
                        + " The ministry said that the port was open."))
                .hasSize(2)
                .allMatch(one -> one.confidence().value() > 0.5);
        assertThat(Reading.statements("The police said that the port was open."))
                .allMatch(one -> one.confidence().value() > 0.5);
    }
}
