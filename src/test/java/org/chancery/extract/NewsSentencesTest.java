package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sentences as newspapers write them, invented. */
class NewsSentencesTest {
    @Test
    void theSubjectMayStandBeforeAnotherVerb() {
        assertThat(Reading.found("Mara Lind, a judge, met reporters in Oslo and said the port would close."))
                .containsExactly("Mara Lind: the port would close");
        assertThat(Reading.found("Mara Lind met the people who live there and said nothing."))
                .isEmpty();
    }

    @Test
    void wordsForATimeMayStandBeforeTheCue() {
        assertThat(Reading.found("Mara Lind on Friday said the port would close."))
                .containsExactly("Mara Lind: the port would close");
    }

    @Test
    void whoeverActsByOrAfterSayingSaidIt() {
        assertThat(Reading.found("Mara Lind opened the talks by saying that the port was closed."))
                .containsExactly("Mara Lind: the port was closed");
        assertThat(Reading.found("Mara Lind resigned after telling parliament that the port was closed."))
                .containsExactly("Mara Lind: the port was closed");
    }

    @Test
    void theOneWhoTriesToSayItSaysIt() {
        assertThat(Reading.found("Mara Lind tried to assure parents that the school would stay open."))
                .containsExactly("Mara Lind: the school would stay open");
    }

    @Test
    void examplesOfTheSpeakersAreNotTheSpeaker() {
        assertThat(Reading.found("Ministers such as Mara Lind have called for a new port."))
                .allMatch(found -> found.startsWith("Ministers"))
                .hasSize(1);
    }

    @Test
    void aClauseBeforeTheMainOneEndsWithItsComma() {
        assertThat(Reading.found(
                        "While officials say the port is no risk, Vask's decision to close it raises questions."))
                .containsExactly("Officials: the port is no risk");
        assertThat(Reading.found("After Mara Lind said in March that the port would open this year, ships came back."))
                .containsExactly("Mara Lind: the port would open this year");
    }

    @Test
    void whatFollowsButIsSaidTooUnlessSomebodyElseIsNamed() {
        assertThat(Reading.found("Mara Lind said the port was ready, but the company had to wait for the deal."))
                .containsExactly("Mara Lind: the port was ready, but the company had to wait for the deal");
        assertThat(Reading.found("Mara Lind said the port was ready, but gave no date."))
                .containsExactly("Mara Lind: the port was ready");
        assertThat(Reading.found("Mara Lind said the port was ready, but Teodor Vask is against it."))
                .containsExactly("Mara Lind: the port was ready");
        assertThat(Reading.found("Mara Lind promised to not only keep the port, but open another."))
                .containsExactly("Mara Lind: to not only keep the port, but open another");
    }

    @Test
    void aClauseIsKnownByItsVerbWhateverItBeginsWith() {
        assertThat(Reading.found("Mara Lind said only eight of the 48 ships she had hired came back."))
                .containsExactly("Mara Lind: only eight of the 48 ships she had hired came back");
        assertThat(Reading.found("Mara Lind said it's too early to tell."))
                .containsExactly("Mara Lind: it's too early to tell");
        assertThat(Reading.found("Mara Lind said the test of the plan to sell the port will come in June."))
                .containsExactly("Mara Lind: the test of the plan to sell the port will come in June");
        assertThat(Reading.found("The company said last week its profits fell 10 percent."))
                .containsExactly("Company: its profits fell 10 percent");
        assertThat(Reading.found("Mara Lind announced the places that would be given a new port."))
                .containsExactly("Mara Lind: the places that would be given a new port");
    }

    @Test
    void thatMayStandFarFromItsCue() {
        assertThat(
                        Reading.found(
                                "Mara Lind said in a statement marking the day that while the law had helped, it would change."))
                .containsExactly("Mara Lind: while the law had helped, it would change");
    }

    @Test
    void aClauseSettlesHalfOfTheDoubtAboutItsCue() {
        double clause = Reading.statements("Mara Lind believes that the port will close.")
                .getFirst()
                .confidence()
                .cue();
        double phrase = Reading.statements("Mara Lind wants to build a new port.")
                .getFirst()
                .confidence()
                .cue();
        assertThat(clause).isGreaterThan(0.8);
        assertThat(phrase).isLessThan(0.8);
    }

    @Test
    void aClauseGoesOnBehindItsAttribution() {
        assertThat(Reading.found("The port will not, Mara Lind said, be sold."))
                .containsExactly("Mara Lind: The port will not […] be sold");
        assertThat(Reading.found("It is not clear, Mara Lind said, whether the port will open."))
                .containsExactly("Mara Lind: It is not clear […] whether the port will open");
        assertThat(Reading.found("The port, according to Mara Lind, is unsafe at night."))
                .containsExactly("Mara Lind: The port […] is unsafe at night");
        assertThat(Reading.found("The port will close, Mara Lind said, as ships left the bay."))
                .containsExactly("Mara Lind: The port will close");
    }

    @Test
    void whatFollowsTheAttributionMayBeAStatementOfItsOwn() {
        assertThat(Reading.found(
                        "The strike will end, a union official told Lampara Radio, adding that talks went well."))
                .containsExactly("Union official: The strike will end", "Union official: talks went well");
        assertThat(Reading.found("Mara Lind, citing a letter from the union, said the port would close."))
                .contains("Mara Lind: the port would close");
    }

    @Test
    void aRelativeClauseIsReportedFromItsVerb() {
        assertThat(Reading.found("The law, which Mara Lind says will save the port, was signed in May."))
                .containsExactly("Mara Lind: will save the port");
    }

    @Test
    void whatSomebodyCallsAThingIsTheName() {
        assertThat(Reading.found("She left after what Mara Lind described as a mistake."))
                .containsExactly("Mara Lind: a mistake");
        assertThat(Reading.found("The port is a house without a door, as Mara Lind put it."))
                .containsExactly("Mara Lind: The port is a house without a door");
    }

    @Test
    void whatIsHedgedIsNotShownAsSaid() {
        assertThat(Reading.found("Mara Lind reportedly told friends that the port was lost."))
                .isEmpty();
        assertThat(Reading.found("Mara Lind allegedly promised to close the port."))
                .isEmpty();
        assertThat(Reading.found("Mara Lind did not promise to close the port."))
                .isEmpty();
        assertThat(Reading.found("Mara Lind promised not to close the port."))
                .containsExactly("Mara Lind: not to close the port");
    }

    @Test
    void whatIsExpectedBeginsWithWhomItIsExpectedOf() {
        assertThat(Reading.found("Analysts expect the company to post a loss."))
                .containsExactly("Analysts: the company to post a loss");
    }

    @Test
    void whomASpeakerHasSpokenAboutIsSeldomTheNextToSpeak() {
        var spokenAbout = Reading.statements(
                "Henrik Moss said the port was open. He said that Jonas Halvard was ill. He said the road was safe.");
        assertThat(spokenAbout.getLast().confidence().value()).isGreaterThan(0.5);
        var between = Reading.statements(
                "Henrik Moss said the port was open. In May he met Jonas Halvard. He said the road was safe.");
        assertThat(between.getLast().confidence().value()).isLessThan(0.5);
    }

    @Test
    void someOfSeveralSpeak() {
        assertThat(Reading.found("Sixty percent of those surveyed said they had doubts about the plan."))
                .containsExactly("Sixty percent of those surveyed: they had doubts about the plan");
        assertThat(Reading.statements("Many of them believe that the port is dead."))
                .hasSize(1);
    }

    @Test
    void whatFollowsSaidIsAClauseIfItCanBeOne() {
        assertThat(Reading.found("Lampara Lines said negotiations on the contract are expected to end in May."))
                .containsExactly("Lampara Lines: negotiations on the contract are expected to end in May");
        assertThat(Reading.found("The company said the special committee plans to meet to review both offers."))
                .containsExactly("Company: the special committee plans to meet to review both offers");
        assertThat(Reading.found("The company said it received and accepted about 4,000 shares."))
                .containsExactly("Company: it received and accepted about 4,000 shares");
        assertThat(Reading.found("Mara Lind said nothing of the plan that was adopted."))
                .isEmpty();
    }

    @Test
    void anAdverbialMayStandBeforeTheAttribution() {
        assertThat(Reading.found("Because of the strike, Mara Lind said, ships will be late."))
                .containsExactly("Mara Lind: Because of the strike […] ships will be late");
    }

    @Test
    void aRelativeClauseIsNotWhatIsSaid() {
        assertThat(Reading.found("Schools are worried about pupils who have stayed away."))
                .isEmpty();
        assertThat(Reading.found("The company accepted shares in response to an offer that expired on Friday."))
                .noneMatch(found -> found.startsWith("Company: expired"));
    }
}
