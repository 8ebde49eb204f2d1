package org.chancery.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant: each rule of {@link Authority#resolveSpeaker}, by cases that it decides and cases that it leaves open. */
final class SpeakerResolutionTest {
    private static final Authority AUTHORITY = InventedWorld.AUTHORITY;
    private static final Authority SURNAMES = new Authority(
            List.of(),
            List.of(),
            List.of(),
            List.of(
                    InventedWorld.person(
                            "luca-vella-conti",
                            "Luca Vella Conti",
                            "Vella Conti",
                            "Prime Minister @ CH 1962..1971; Minister @ CH 1975..1976"),
                    InventedWorld.person(
                            "mateo-salcedo-quintero",
                            "Mateo Salcedo Quintero",
                            "Mateo Salcedo|Salcedo",
                            "President @ BE 1978..1982")),
            List.of());

    /** The id of who is meant; bodies are country codes or organisation ids. */
    private static String meant(String name, String date, String bodies, String role) {
        List<String> all =
                Arrays.stream(bodies.split(" ", -1)).filter(b -> !b.isEmpty()).toList();
        Predicate<String> isCountry = body -> body.matches("[A-Z]+");
        return AUTHORITY
                .resolveSpeaker(
                        name,
                        InventedWorld.date(date),
                        all.stream().filter(isCountry).toList(),
                        all.stream().filter(isCountry.negate()).toList(),
                        Optional.of(role).filter(r -> !r.isEmpty()))
                .map(SpeakerEntry::id)
                .orElse("none");
    }

    private static String meant(String name, String date, String bodies) {
        return meant(name, date, bodies, "");
    }

    @ParameterizedTest
    @CsvSource({
        "Mila Verhoeven",
        "MILA VERHOEVEN",
        "Mila van Dam",
        "Мила Верховен",
        "Mrs. Mila Verhoeven",
        "H.E. Ms. Mila Verhoeven",
        "Prime Minister Mila Verhoeven",
        "Secretary-General Mila Verhoeven",
        "'Verhoeven, Mila'",
        "Mila Verhoeven (Netherlands)",
        "Mila J. Verhoeven"
    })
    void aFullNameMeansItsOnlyBearer(String name) {
        assertThat(meant(name, "", "")).isEqualTo("mila-verhoeven");
        assertThat(meant(name, "2012", "NL")).isEqualTo("mila-verhoeven");
    }

    @Test
    void aNamesakeOfAnotherStateIsNotMeant() {
        assertThat(meant("Mila Verhoeven", "2012", "BE")).isEqualTo("none");
        assertThat(meant("Nora Lang", "2012", "BE")).isEqualTo("nora-lang");
    }

    @Test
    void oneOfTheBodiesIsEnough() {
        assertThat(meant("Mila Verhoeven", "2012", "BE NL")).isEqualTo("mila-verhoeven");
        assertThat(meant("Mila Verhoeven", "2020", "BE nato")).isEqualTo("mila-verhoeven");
    }

    @Test
    void anOfficialOfOneOrganisationMaySpeakForAnother() {
        assertThat(meant("Mila Verhoeven", "2020", "eu")).isEqualTo("mila-verhoeven");
        assertThat(meant("Thomas Hale", "1985", "eu")).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"1970, none", "1972, ivan-morozov", "1985, ivan-morozov", "2004, ivan-morozov", "2006, none"})
    void aNamesakeOfAnotherTimeIsNotMeant(String date, String who) {
        Authority authority = new Authority(
                List.of(),
                List.of(),
                List.of(),
                List.of(InventedWorld.person("ivan-morozov", "Ivan Morozov", "", "Minister @ RU 1982..1985")),
                List.of());
        assertThat(authority
                        .resolveSpeaker("Ivan Morozov", InventedWorld.date(date), List.of("RU"), List.of())
                        .map(SpeakerEntry::id)
                        .orElse("none"))
                .isEqualTo(who);
    }

    @ParameterizedTest
    @CsvSource({"1985, US, tom-hale", "2003, US, tom-hale-junior", "1995, US, none", "'', US, none", "'', '', none"})
    void ofSeveralBearersTheOneInOfficeIsMeant(String date, String country, String who) {
        assertThat(meant("Tom Hale", date, country)).isEqualTo(who);
    }

    @Test
    void initialsMustNotContradict() {
        assertThat(meant("Ada Q. Brown", "1996", "GB")).isEqualTo("ada-brown");
        assertThat(meant("Thomas A. Hale", "1985", "US")).isEqualTo("tom-hale");
        assertThat(meant("Thomas C. Hale", "1985", "US")).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({
        "Mr. MOROZOV, 1970, SUHH, ivan-morozov",
        "MOROZOV, 1970-05-01, SUHH, ivan-morozov",
        "Morozov, 1990, SUHH, none",
        "Morozov, 1970, US, none",
        "Morozov, '', SUHH, ivan-morozov",
        "Morozov, 1970, '', none",
        "Morozov, '', '', none",
        "Mr. de Brouwer, 1992, BE, marc-de-brouwer",
        "Brouwer, 1992, BE, marc-de-brouwer",
        "Верховен, 2012, NL, none",
        "Verhoeven, 2020, nato, mila-verhoeven"
    })
    void aSurnameNeedsAnOfficeOfTheBodyOnTheDate(String name, String date, String body, String who) {
        assertThat(meant(name, date, body)).isEqualTo(who);
    }

    @Test
    void aSurnameOfTwoInOfficeMeansNobody() {
        assertThat(meant("Mr. Brown", "1997", "GB")).isEqualTo("none");
        assertThat(meant("Mr. Brown", "1997", "GB", "Home Secretary")).isEqualTo("carl-brown");
    }

    /** The husband of the secretary of state was president before: his surname in her time may mean either. */
    @Test
    void aSurnameIsNotThatOfARelativeInPublicLife() {
        assertThat(meant("Mr. Reed", "2010", "US")).isEqualTo("none");
        assertThat(meant("Reed", "2010", "US")).isEqualTo("none");
        assertThat(meant("Secretary Reed", "2010", "US")).isEqualTo("anna-reed");
        assertThat(meant("President Reed", "2010", "US")).isEqualTo("none");
        assertThat(meant("President Reed", "1995", "US")).isEqualTo("paul-reed");
        assertThat(meant("Mrs. Reed", "2010", "US")).isEqualTo("anna-reed");
        assertThat(meant("Mrs. Reed", "1995", "US")).isEqualTo("none");
        assertThat(meant("Mrs. Reed", "", "")).isEqualTo("none");
        assertThat(meant("Mr. Reed", "1995-05-01", "US")).isEqualTo("paul-reed");
    }

    /** A president's brother was foreign minister; the yearbook of the debates has him as Mr. and the surname. */
    @Test
    void misterInRecordsOfAYearIsNoHeadOfState() {
        assertThat(meant("Mr. Hale", "1985", "US")).isEqualTo("none");
        assertThat(meant("Hale", "1985", "US")).isEqualTo("tom-hale");
        assertThat(meant("Mr. Hale", "1985-05", "US")).isEqualTo("tom-hale");
        assertThat(meant("President Hale", "1985", "US")).isEqualTo("tom-hale");
        assertThat(meant("Mr. Hale", "1985", "US", "President")).isEqualTo("tom-hale");
        assertThat(meant("Mr. Morozov", "1970", "SUHH")).isEqualTo("ivan-morozov");
    }

    /** Long after the prime minister's death, a relative spoke for the state; both are called by two surnames. */
    @ParameterizedTest
    @CsvSource({
        "Mr. Vella Conti, 1968, CH, luca-vella-conti",
        "VELLA CONTI, 1968, CH, luca-vella-conti",
        "VELLA CONTI, 1988, CH, none",
        "Luca Vella Conti, 1988, CH, luca-vella-conti",
        "Prime Minister Vella Conti, 1968, CH, luca-vella-conti",
        "Mr. Vella Conti, 1968, BE, none",
        "Vella Conti, '', '', luca-vella-conti"
    })
    void aFamilyNameOfSeveralWordsNeedsAnOfficeOnTheDate(String name, String date, String country, String who) {
        assertThat(SURNAMES.resolveSpeaker(
                                name,
                                InventedWorld.date(date),
                                Optional.of(country).filter(c -> !c.isEmpty()).stream()
                                        .toList(),
                                List.of())
                        .map(SpeakerEntry::id)
                        .orElse("none"))
                .isEqualTo(who);
    }

    /** The foreign minister, Mr. Quintero, was taken for the president, whose mother's name was Quintero. */
    @Test
    void theLastOfTwoSurnamesIsNotWhatSomeoneIsCalledBy() {
        assertThat(SURNAMES.resolveSpeaker("Quintero", InventedWorld.date("1980-10-02"), List.of("BE"), List.of()))
                .isEmpty();
        assertThat(SURNAMES.resolveSpeaker("Salcedo", InventedWorld.date("1980-10-02"), List.of("BE"), List.of()))
                .map(SpeakerEntry::id)
                .contains("mateo-salcedo-quintero");
    }

    @Test
    void aWomansTitleNeedsAWomanAndADoctorARole() {
        assertThat(meant("Mrs. Morozov", "1970", "SUHH")).isEqualTo("none");
        assertThat(meant("Dr. Morozov", "1970", "SUHH")).isEqualTo("none");
        assertThat(meant("Dr. Morozov", "1970", "SUHH", "Foreign Minister")).isEqualTo("ivan-morozov");
        assertThat(meant("Lady Morozov", "1970", "SUHH")).isEqualTo("none");
        assertThat(meant("First Lady Hale", "1985", "US")).isEqualTo("none");
    }

    @Test
    void aTitleMustBeThatOfTheOffice() {
        assertThat(meant("President Hale", "1985", "US")).isEqualTo("tom-hale");
        assertThat(meant("Vice President Hale", "1985", "US")).isEqualTo("none");
        assertThat(meant("Former President Hale", "1985", "US")).isEqualTo("none");
        assertThat(meant("Premier Verhoeven", "2012", "NL")).isEqualTo("mila-verhoeven");
        assertThat(meant("Hale", "1985", "US", "Press Secretary")).isEqualTo("none");
    }

    @Test
    void theOfficeOfALeaderMayStandForTheCountry() {
        assertThat(meant("President Hale", "1985", "")).isEqualTo("tom-hale");
        assertThat(meant("Foreign Minister Morozov", "1970", "")).isEqualTo("none");
    }

    @Test
    void theSurnameOfMillionsOrOfARulingFamilyNeedsARole() {
        assertThat(meant("Mr. Li", "1990", "CN")).isEqualTo("none");
        assertThat(meant("Premier Li", "1990", "CN")).isEqualTo("li-anguo");
        assertThat(meant("Mr. Anguo", "1990", "CN")).isEqualTo("none");
        assertThat(meant("李安国", "", "")).isEqualTo("li-anguo");
        assertThat(meant("Mr. Salim", "1980", "JO")).isEqualTo("none");
        assertThat(meant("Mr. Salim", "1990", "JO")).isEqualTo("none");
        assertThat(meant("King Karim", "1980", "JO")).isEqualTo("karim-bin-salim");
    }

    @Test
    void aStateIsTakenForTheOneWhosePlaceItTook() {
        assertThat(meant("Mr. Morozov", "1970", "RU")).isEqualTo("ivan-morozov");
        assertThat(meant("Ivan Morozov", "1970", "RU")).isEqualTo("ivan-morozov");
        assertThat(meant("Ivan Morozov", "1995", "RU")).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({
        "the Kremlin, 2020, government-of-russia",
        "Kremlin, 1970, government-of-soviet-union",
        "Russia, '', government-of-russia",
        "Russian Federation, 1970, government-of-russia",
        "the Russian government, 2020, government-of-russia",
        "Government of the Netherlands, '', government-of-netherlands",
        "authorities of Russia, '', government-of-russia",
        "Dutch authorities, '', government-of-netherlands",
        "Belgium's Foreign Ministry, '', government-of-belgium",
        "The Hague, '', government-of-netherlands",
        "UK, '', government-of-united-kingdom",
        "the Congolese government, '', none",
        "Che, '', none",
        "CHE, '', none",
        "Russian, '', none",
        "NATO, '', nato",
        "Brussels, '', none",
        "'', '', none",
        "--, '', none"
    })
    void governmentsAndOrganisationsSpeak(String name, String date, String who) {
        assertThat(meant(name, date, "")).isEqualTo(who);
    }

    @Test
    void theBodiesSpokenForDecideBetweenGovernmentAndOrganisation() {
        assertThat(meant("Brussels", "", "BE")).isEqualTo("government-of-belgium");
        assertThat(meant("Brussels", "", "eu")).isEqualTo("eu");
        assertThat(meant("NATO", "", "US")).isEqualTo("none");
        assertThat(meant("the Kremlin", "2020", "US")).isEqualTo("none");
        assertThat(meant("Mr. Moscow", "2020", "RU")).isEqualTo("none");
    }

    @Test
    void groupsAreMeantWhereverTheyStand() {
        assertThat(meant("A Western Official", "2020", "US")).isEqualTo("western-officials");
    }

    @Test
    void aPersonWithTheNameOfAGroupIsNoGroup() {
        assertThat(meant("The Press (off microphone)", "", "")).isEqualTo("reporters");
        assertThat(meant("Mr. Press", "", "US")).isEqualTo("none");
        assertThat(meant("Ambassador Press", "2020", "GB")).isEqualTo("none");
        assertThat(meant("Dr. Q", "", "")).isEqualTo("none");
        assertThat(AUTHORITY.speakersNamed("Mr. Press")).isEmpty();
    }

    @Test
    void governmentsAreSpeakersOnlyWhenASpeakerIsAskedFor() {
        assertThat(AUTHORITY.speakersNamed("Russia")).isEmpty();
        assertThat(AUTHORITY
                        .governmentNamed("Russia", Optional.empty())
                        .orElseThrow()
                        .name())
                .isEqualTo("Government of Russia");
        assertThat(AUTHORITY
                        .speaker("government-of-united-states")
                        .orElseThrow()
                        .name())
                .isEqualTo("Government of the United States");
        assertThat(AUTHORITY.speaker("nato").orElseThrow().name()).isEqualTo("NATO");
        assertThat(AUTHORITY.speakers()).extracting(SpeakerEntry::id).doesNotContain("nato", "government-of-russia");
        assertThat(AUTHORITY.voices()).extracting(SpeakerEntry::id).contains("nato", "government-of-russia");
    }

    @Test
    void searchingFindsEverybodyOfASurname() {
        assertThat(AUTHORITY.speakersNamed("brown"))
                .extracting(SpeakerEntry::id)
                .containsExactly("ada-brown", "carl-brown");
        assertThat(AUTHORITY.speakersNamed("Mr. Verhoeven"))
                .extracting(SpeakerEntry::id)
                .containsExactly("mila-verhoeven");
        assertThat(AUTHORITY.speakersNamed("Tom Hale")).hasSize(2);
        assertThat(AUTHORITY.speakersNamed("Nobody Known")).isEmpty();
    }

    @Test
    void allNamesOfASpeakerAreListedOnce() {
        assertThat(AUTHORITY.namesOf("mila-verhoeven"))
                .containsExactly("Mila Verhoeven", "Mila J. Verhoeven", "Mila van Dam", "Мила Верховен");
        assertThat(AUTHORITY.namesOf("government-of-russia"))
                .contains("Government of Russia", "Kremlin", "Russian government");
        assertThat(AUTHORITY.namesOf("nobody")).isEmpty();
    }
}
