package org.chancery.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.authority.Authority;
import org.chancery.authority.CountryEntry;
import org.chancery.authority.GroupEntry;
import org.chancery.authority.SpeakerEntry;
import org.chancery.authority.TopicEntry;
import org.chancery.statement.PartialDate;
import org.chancery.statement.SpeakerClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The configuration that ships: complete, without fault, and telling who held which office. */
final class ShippedConfigTest {
    private static final Path FOLDER = Path.of("index-config");
    private static final Authority AUTHORITY = IndexConfig.load(FOLDER).authority();

    @Test
    void itHasNoFault() {
        assertThat(IndexConfig.check(FOLDER)).isEmpty();
    }

    @Test
    void everyIsoCountryIsThere() {
        assertThat(AUTHORITY.countries()).extracting(CountryEntry::code).contains(Locale.getISOCountries());
    }

    @ParameterizedTest
    @CsvSource({"SUN, SUHH", "YUG, YUCS", "CSK, CSHH", "DDR, DDDE", "YMD, YDYE", "SCG, CSXX", "SU, SUHH", "DD, DDDE"})
    void formerStatesAreFoundByWithdrawnCodes(String withdrawn, String code) {
        assertThat(AUTHORITY.countryNamed(withdrawn).map(CountryEntry::code)).contains(code);
    }

    @Test
    void aCodeUsedTwiceIsDecidedByTheDate() {
        assertThat(AUTHORITY.countryNamed("CS", date("1970")).map(CountryEntry::code))
                .contains("CSHH");
        assertThat(AUTHORITY.countryNamed("CS", date("2005")).map(CountryEntry::code))
                .contains("CSXX");
        assertThat(AUTHORITY.countryNamed("RUS", date("1970")).map(CountryEntry::code))
                .contains("SUHH");
        assertThat(AUTHORITY.countryNamed("RUS", date("2022")).map(CountryEntry::code))
                .contains("RU");
    }

    /** What the platform calls a country is that country, whatever aliases the file has; three plain letters are a code. */
    @Test
    void localisedNamesDoNotCollideWithAliases() {
        for (String code : Locale.getISOCountries()) {
            for (String name : AUTHORITY.localisedNames(code)) {
                if (!name.matches("[A-Za-z]{2,3}")) {
                    assertThat(AUTHORITY.countryNamed(name).map(CountryEntry::code))
                            .as(name)
                            .isIn(Optional.of(code), Optional.empty());
                }
            }
        }
    }

    @Test
    void aNameOfTwoCountriesIsNeither() {
        assertThat(AUTHORITY.countryNamed("Congo")).isEmpty();
        assertThat(AUTHORITY.countriesMeantBy("Congo"))
                .extracting(CountryEntry::code)
                .containsExactly("CD", "CG");
        assertThat(AUTHORITY.countriesMeantBy("Korea"))
                .extracting(CountryEntry::code)
                .containsExactly("KP", "KR");
        assertThat(AUTHORITY.countryNamed("CAR").map(CountryEntry::code)).contains("CF");
    }

    /** Relatives of presidents, who spoke for their states as ministers. */
    @ParameterizedTest
    @CsvSource({
        "Mr. BONGO, 1981, GA, none",
        "Mr. Barre, 1985, SO, none",
        "Toure, 1984, GN, none",
        "Bird, 1983, AG, none",
        "Mr. Belaunde, 1964, PE, none",
        "Mr. BELAUNDE, 1951, PE, victor-andres-belaunde",
        "BORG OLIVIER, 1988, MT, none",
        "BORG OLIVIER, 1967, MT, george-borg-olivier",
        "Mr. Ali, 1955, PK, none",
        "Fernandez, 1980, DO, emilio-ludovino-fernandez",
        "Konstantinos Karamanlis, 2004, GR, kostas-karamanlis",
        "Konstantinos Karamanlis, 1975, GR, konstantinos-karamanlis"
    })
    void relativesOfLeadersAreNotTakenForThem(String name, String date, String country, String who) {
        assertThat(resolve(name, date, country).orElse("none")).isEqualTo(who);
    }

    @Test
    void theGroupsAskedForAreThere() {
        assertThat(AUTHORITY.groups())
                .extracting(GroupEntry::id)
                .contains(
                        "P5",
                        "EU",
                        "NATO",
                        "G7",
                        "G20",
                        "BRICS",
                        "ASEAN",
                        "AU",
                        "ARAB-LEAGUE",
                        "OPEC",
                        "NAM",
                        "EFTA",
                        "COMMONWEALTH",
                        "CSTO",
                        "SCO",
                        "EEG",
                        "GRULAC",
                        "UN-AFRICA",
                        "UN-ASIA-PACIFIC",
                        "WEOG");
        assertThat(AUTHORITY.groupsOf("GB", PartialDate.parse("2015"))).contains("EU", "NATO", "P5", "G7");
        assertThat(AUTHORITY.groupsOf("GB", PartialDate.parse("2021")))
                .contains("NATO")
                .doesNotContain("EU");
        assertThat(AUTHORITY.groupsOf("SUHH", PartialDate.parse("1970"))).contains("P5");
    }

    @Test
    void thereAreFortyToSixtyTopicsWithTriggers() {
        assertThat(AUTHORITY.topics()).hasSizeBetween(40, 60);
        assertThat(AUTHORITY.topics())
                .allSatisfy(topic -> assertThat(topic.triggers()).as(topic.id()).isNotEmpty());
        assertThat(AUTHORITY.topics()).extracting(TopicEntry::id).contains("ceasefire");
    }

    @Test
    void thereAreThreeHundredPeopleWithOffices() {
        List<SpeakerEntry> people = AUTHORITY.speakers().stream()
                .filter(speaker -> speaker.speakerClass() == SpeakerClass.PERSON)
                .filter(speaker -> !speaker.offices().isEmpty())
                .toList();
        assertThat(people).hasSizeGreaterThanOrEqualTo(300);
        Set<String> scripts = people.stream()
                .flatMap(speaker -> speaker.aliases().stream())
                .map(alias -> Character.UnicodeScript.of(alias.codePointAt(0)).name())
                .collect(Collectors.toSet());
        assertThat(scripts).contains("LATIN", "CYRILLIC", "ARABIC", "HAN", "HANGUL", "HEBREW", "GREEK");
    }

    @Test
    void noSpeakerHasTheIdOfAGovernment() {
        Set<String> governments = AUTHORITY.voices().stream()
                .filter(voice -> voice.speakerClass() == SpeakerClass.GOVERNMENT)
                .map(SpeakerEntry::id)
                .collect(Collectors.toSet());
        assertThat(governments).hasSize(AUTHORITY.countries().size());
        assertThat(AUTHORITY.speakers()).extracting(SpeakerEntry::id).doesNotContainAnyElementsOf(governments);
    }

    @ParameterizedTest
    @CsvSource({
        "Zelensky, 2024, UA",
        "Zelenskyy, 2024-03-01, UA",
        "Zelenskiy, 2024, UA",
        "Зеленський, 2024, UA",
        "ZELENSKY, '', UA",
        "Volodymyr Zelensky, 2024, UA",
        "Volodymyr Zelenskyy, '', ''",
        "President Zelenskyy, 2024, ''",
        "Володимир Зеленський, '', ''"
    })
    void everySpellingOfZelenskyyIsOnePerson(String name, String date, String country) {
        assertThat(resolve(name, date, country)).contains("volodymyr-zelenskyy");
    }

    @ParameterizedTest
    @CsvSource({
        "mark-rutte, 2022, Prime Minister",
        "mark-rutte, 2025, Secretary General",
        "mark-rutte, 2024, none",
        "vladimir-putin, 2010, Prime Minister",
        "vladimir-putin, 2000-02-01, Acting President",
        "vladimir-putin, 2022-02-24, President",
        "joe-biden, 2012, Vice President",
        "joe-biden, 2022, President",
        "angela-merkel, 2010, Federal Chancellor"
    })
    void theRoleOnADateIsKnown(String speaker, String date, String role) {
        assertThat(AUTHORITY.roleOn(speaker, PartialDate.parse(date)).orElse("none"))
                .isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({
        "Mr. GROMYKO, 1970, SUHH, andrei-gromyko",
        "Mr. GROMYKO, 1970, RU, andrei-gromyko",
        "Gromyko, 2000, RU, none",
        "Joseph R. Biden, 2021, US, joe-biden",
        "Joe Biden, 2010, US, joe-biden",
        "George Bush, 1990, US, george-h-w-bush",
        "George Bush, 2003, US, george-w-bush",
        "George Bush, 1997, US, none",
        "Mr. Clinton, 2010, US, none",
        "Dr. Biden, 2022, US, none",
        "Mr. AL-THANI, 1985, QA, none",
        "Rutte, 2022, NL, mark-rutte",
        "the Kremlin, 2024, '', government-of-russia",
        "Senior administration official, 2022, US, senior-administration-official",
        "European diplomats, '', '', european-diplomats",
        "Western officials, 2023, US, western-officials"
    })
    void namesOfTheRecordAreResolved(String name, String date, String country, String who) {
        assertThat(resolve(name, date, country).orElse("none")).isEqualTo(who);
    }

    private static Optional<String> resolve(String name, String date, String country) {
        List<String> countries =
                Arrays.stream(country.split(" ", -1)).filter(c -> !c.isEmpty()).toList();
        return AUTHORITY.resolveSpeaker(name, date(date), countries, List.of()).map(SpeakerEntry::id);
    }

    private static Optional<PartialDate> date(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty()).map(PartialDate::parse);
    }
}
