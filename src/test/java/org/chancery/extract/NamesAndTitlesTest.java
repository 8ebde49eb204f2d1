package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What of a mention is the name and what the office. Everybody is invented. */
class NamesAndTitlesTest {
    @Test
    void anOfficeBeforeTheNameIsNoPartOfIt() {
        assertThat(Reading.speakers("Water Minister Amara Tsegai said the dam was full."))
                .containsExactly("Amara Tsegai (Water Minister)");
        assertThat(Reading.speakers("Lampara Steel Chief Executive Jane Roe said the mines would close."))
                .containsExactly("Jane Roe (Lampara Steel Chief Executive)");
        assertThat(Reading.speakers("Refugee Council chief executive Tom Wren said it was a mistake."))
                .containsExactly("Tom Wren (Refugee Council chief executive)");
        assertThat(Reading.speakers("CEO Tom Wren said it was a mistake.")).containsExactly("Tom Wren (CEO)");
    }

    @Test
    void titlesThatAreCutShortAreNoPartOfTheName() {
        assertThat(Reading.found("Cllr David Garrow said: \"We will wait.\""))
                .containsExactly("David Garrow: \"We will wait.\"");
        assertThat(Reading.found("Lt. Gen. Omar Dessin said the city was safe."))
                .containsExactly("Omar Dessin: the city was safe");
    }

    @Test
    void aNameMayHaveAWordThatIsAnOfficeElsewhere() {
        assertThat(Reading.speakers("Martin Bishop Lind said the city was safe."))
                .containsExactly("person Martin Bishop Lind");
    }

    @Test
    void oneMinisterOfTwoThingsIsOne() {
        assertThat(Reading.speakers("Water and Energy Minister Amara Tsegai said that the dam was full."))
                .containsExactly("Amara Tsegai (Water and Energy Minister)");
    }

    @Test
    void twoOfficesOfOneAreOne() {
        assertThat(Reading.speakers(
                        "Former prime minister and deputy head of the Lampara bureau Ismail Haddad said that the"
                                + " port was open."))
                .containsExactly("Ismail Haddad (Former prime minister and deputy head of the Lampara bureau)");
    }

    @Test
    void theNameMayStandBehindWhatTheOfficeIsOf() {
        assertThat(Reading.speakers("CEO of Lampara Steel Enver Solomon said the mines would close."))
                .containsExactly("Enver Solomon (CEO of Lampara Steel)");
        assertThat(Reading.speakers("Deputy head of the Lampara bureau Ismail Haddad said that nobody was hurt."))
                .containsExactly("Ismail Haddad (Deputy head of the Lampara bureau)");
        assertThat(Reading.speakers("The governor of New South Wales said that nobody was hurt."))
                .containsExactly("person Governor of New South Wales");
    }

    @Test
    void twoWhoSayItAreTwo() {
        assertThat(Reading.found("Mara Lind, Teodor Vask and Ilva Torn said the road was open."))
                .containsExactly("Mara Lind + Teodor Vask + Ilva Torn: the road was open");
        assertThat(Reading.speakers(
                        "Trade Minister Mara Lind and Foreign Minister Teodor Vask said the road was open."))
                .containsExactly("Mara Lind (Trade Minister) + Teodor Vask (Foreign Minister)");
        assertThat(Reading.speakers(
                        "Mara Lind, the trade minister, and Teodor Vask, her deputy, said the road was open."))
                .containsExactly("Mara Lind (the trade minister) + Teodor Vask (her deputy)");
        assertThat(Reading.found("France, Germany and Italy said the truce must hold."))
                .containsExactly(
                        "Government of France + Government of Germany + Government of Italy: the truce must hold");
        assertThat(
                        Reading.found(
                                "Norwegian Prime Minister Mara Lind and her Swedish counterpart, Teodor Vask, said the road was open."))
                .containsExactly("Mara Lind + Teodor Vask: the road was open");
    }

    @Test
    void ministersFromSeveralStatesAreOneOpenGroup() {
        assertThat(Reading.speakers("Foreign ministers from France, Spain and Italy said the truce must hold."))
                .containsExactly("group Foreign ministers from France, Spain and Italy");
    }

    @Test
    void oneOfAGroupIsAPerson() {
        assertThat(Reading.speakers("A senior European official said the talks had failed."))
                .containsExactly("person Senior European official");
        assertThat(Reading.speakers("A Western diplomat said there was no deal."))
                .containsExactly("person Western diplomat");
        assertThat(Reading.speakers("\"The road is closed,\" one woman said.")).containsExactly("person One woman");
    }

    @Test
    void namesOfCompaniesAndAgenciesAreNoPeople() {
        assertThat(Reading.speakers("Lampara Steel said that the mines would close."))
                .containsExactly("organisation Lampara Steel");
        assertThat(Reading.speakers("Reuters said that the port was closed.")).containsExactly("organisation Reuters");
        assertThat(Reading.speakers("Orwell said it planned to pay the miners."))
                .containsExactly("organisation Orwell");
        assertThat(Reading.speakers("Halvard said he planned to pay the miners."))
                .containsExactly("person Halvard");
    }

    @Test
    void anAgeIsNoRole() {
        assertThat(Reading.speakers("Ilva Torn, 54, a teacher from Lampara, said: \"We could not sleep.\""))
                .containsExactly("Ilva Torn (a teacher from Lampara)");
    }

    @Test
    void theSecondCommaOfADescriptionMayBeMissing() {
        assertThat(Reading.speakers("Omar Dessin, a spokesman for the rebels said there was no deal."))
                .containsExactly("Omar Dessin (a spokesman for the rebels)");
    }
}
