package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who is meant by what names somebody again. Everybody is invented. */
class NamedBeforeTest {
    @Test
    void theMinistryIsTheOneThatWasNamed() {
        assertThat(Reading.speakers(
                        "The Foreign Ministry of Orvenia said the talks were over. The ministry added that the envoy"
                                + " would leave."))
                .containsExactly(
                        "organisation Foreign Ministry of Orvenia", "organisation Foreign Ministry of Orvenia");
        assertThat(Reading.speakers(
                        "The Harbour Workers Union rejected the offer. The union said the strike would go on."))
                .containsExactly("organisation Harbour Workers Union", "organisation Harbour Workers Union");
    }

    @Test
    void ofTwoMinistriesNeitherIsMeant() {
        assertThat(Reading.speakers(
                        "The Interior Ministry of Orvenia said the talks were over. The Health Ministry of Orvenia said"
                                + " they went on. The ministry added that the envoy would leave."))
                .endsWith("organisation Ministry");
    }

    @Test
    void theCompanyIsTheOneThatWasNamed() {
        assertThat(Reading.speakers(
                        "Lampara Steel said that the mines would close. The company said 400 people would lose their"
                                + " work."))
                .containsExactly("organisation Lampara Steel", "organisation Lampara Steel");
        assertThat(
                        Reading.speakers(
                                "Lampara Steel and Orvenia Motors have met. The company said 400 people would lose their work."))
                .containsExactly("organisation Company");
    }

    @Test
    void theMinistryIsNotACompanyThatWasNamed() {
        assertThat(Reading.speakers(
                        "Lampara Steel said that the mines would close. The ministry said 400 people would lose their"
                                + " work."))
                .endsWith("organisation Ministry");
    }

    @Test
    void aSurnameBehindAnOfficeIsWhoWasNamedInFull() {
        assertThat(
                        Reading.found(
                                "Prime Minister Mara Okonjo said the port was open. Prime Minister Okonjo said the road was open."))
                .containsExactly("Mara Okonjo: the port was open", "Mara Okonjo: the road was open");
    }

    @Test
    void aSurnameMayComeFirst() {
        assertThat(Reading.found("Chen Weiming said the port was open. Chen said the road was safe."))
                .containsExactly("Chen Weiming: the port was open", "Chen Weiming: the road was safe");
    }

    @Test
    void ofTwoOfOneSurnameNeitherIsCertain() {
        var found = Reading.statements(
                "Mara Lind said the port was open. Jonas Lind said the road was open. Lind said that the"
                        + " bridge was open.");
        assertThat(found).hasSize(3);
        assertThat(found.getLast().confidence().value()).isLessThan(0.5);
        assertThat(Reading.found(
                        "Mara Lind said the port was open. Jonas Lind said the road was open. Mrs. Lind said that the"
                                + " bridge was open. Mr. Lind said that the ferry was full."))
                .hasSize(4);
    }

    @Test
    void aRoleIsKeptWhereTheFullNameStandsAgain() {
        assertThat(
                        Reading.speakers(
                                "Teodor Vask, the energy minister, said the port was open. Teodor Vask said the road was open."))
                .containsExactly("Teodor Vask (the energy minister)", "Teodor Vask (the energy minister)");
    }

    @Test
    void whoSaidWhatOthersAskedForIsWhoSpeaksOn() {
        assertThat(
                        Reading.found(
                                "An official said the port was open. Foreign ministers from France, Spain and Italy called for a"
                                        + " truce, Foreign Minister Jonas Halvard said. \"All of us want peace,\" he told reporters."))
                .endsWith("Jonas Halvard: \"All of us want peace,\"");
    }
}
