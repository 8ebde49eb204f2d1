package org.chancery.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Countries by code, name, alias, demonym and date. */
final class CountriesTest {
    private static final Authority AUTHORITY = InventedWorld.AUTHORITY;

    private static String code(String name, String date) {
        return AUTHORITY
                .countryNamed(name, InventedWorld.date(date))
                .map(CountryEntry::code)
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "NL, NL",
        "nld, NL",
        "the netherlands, NL",
        "Holland, NL",
        "SUHH, SUHH",
        "sun, SUHH",
        "U.S., US",
        "U.S.A., US",
        "St. Lucia, LC",
        "Narnia, none",
        "'', none"
    })
    void codesNamesAndAliasesAreFound(String name, String code) {
        assertThat(code(name, "")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "CS, 1990, CSHH",
        "CS, 2004-05, CSXX",
        "CS, 1992, CSHH",
        "CS, 1998, none",
        "CS, '', none",
        "RUS, 1970, SUHH",
        "RUS, 1992, RU",
        "RUS, 1991, SUHH",
        "RUS, 1991-12-27, RU",
        "RUS, '', RU",
        "Russia, 1900, RU"
    })
    void aSharedNameIsDecidedByTheDate(String name, String date, String code) {
        assertThat(code(name, date)).isEqualTo(code);
    }

    /** Two states are called so: neither is taken, and both are named to who asks. */
    @Test
    void aNameOfTwoCountriesMeansNeitherAndNamesBoth() {
        assertThat(code("Congo", "")).isEqualTo("none");
        assertThat(AUTHORITY.countriesMeantBy("Congo"))
                .extracting(CountryEntry::code)
                .containsExactly("CD", "CG");
        assertThat(AUTHORITY.countriesMeantBy("Belgium")).isEmpty();
        assertThat(AUTHORITY.countriesMeantBy("Narnia")).isEmpty();
        assertThat(AUTHORITY.countriesMeantBy("--")).isEmpty();
    }

    @Test
    void aNameOfOneCountryMeansItOnAnyDate() {
        assertThat(code("RU", "1970")).isEqualTo("RU");
        assertThat(code("Czechoslovakia", "2020")).isEqualTo("CSHH");
    }

    @ParameterizedTest
    @CsvSource({
        "Нидерланды, NL",
        "Pays-Bas, NL",
        "Países Bajos, NL",
        "هولندا, NL",
        "荷兰, NL",
        "オランダ, NL",
        "Нідерланди, NL",
        "Vereinigtes Königreich, GB",
        "Росія, RU",
        "États-Unis, US"
    })
    void namesInOtherLanguagesComeFromThePlatform(String name, String code) {
        assertThat(code(name, "")).isEqualTo(code);
    }

    @Test
    void theNameOfACountryIsGivenInALanguage() {
        assertThat(AUTHORITY.countryName("NL", Locale.FRENCH)).contains("Pays-Bas");
        assertThat(AUTHORITY.countryName("NL", Locale.ENGLISH)).contains("Netherlands");
        assertThat(AUTHORITY.countryName("SUHH", Locale.FRENCH)).contains("Soviet Union");
        assertThat(AUTHORITY.countryName("XX", Locale.FRENCH)).isEmpty();
        assertThat(AUTHORITY.localisedNames("NL")).contains("Netherlands", "Pays-Bas", "Niederlande");
        assertThat(AUTHORITY.localisedNames("SUHH")).isEmpty();
    }

    @Test
    void aDemonymMeansTheOneCountryThatHasIt() {
        assertThat(AUTHORITY
                        .countryOfDemonym("Dutch", Optional.empty())
                        .orElseThrow()
                        .code())
                .isEqualTo("NL");
        assertThat(AUTHORITY
                        .countryOfDemonym("russians", Optional.empty())
                        .orElseThrow()
                        .code())
                .isEqualTo("RU");
        assertThat(AUTHORITY.countryOfDemonym("Congolese", Optional.empty())).isEmpty();
        assertThat(AUTHORITY.countryOfDemonym("Netherlands", Optional.empty())).isEmpty();
    }

    @Test
    void organisationsGroupsAndTopicsAreFoundByAnyName() {
        assertThat(AUTHORITY
                        .organisationNamed("north atlantic treaty organization")
                        .orElseThrow()
                        .id())
                .isEqualTo("nato");
        assertThat(AUTHORITY.groupNamed("the twenty-seven").orElseThrow().id()).isEqualTo("EU");
        assertThat(AUTHORITY.topicNamed("CEASE FIRES").orElseThrow().id()).isEqualTo("truce");
        assertThat(AUTHORITY.topicNamed("war")).isEmpty();
    }

    @Test
    void groupsAreThoseOfTheWholeDate() {
        assertThat(AUTHORITY.groupsOf("GB", InventedWorld.date("2019").orElseThrow()))
                .containsExactly("EU");
        assertThat(AUTHORITY.groupsOf("GB", InventedWorld.date("2020").orElseThrow()))
                .isEmpty();
        assertThat(AUTHORITY.groupsOf("GB", InventedWorld.date("2020-01-31").orElseThrow()))
                .containsExactly("EU");
        assertThat(AUTHORITY.groupsOf("RU", InventedWorld.date("1999").orElseThrow()))
                .containsExactly("G8");
        assertThat(AUTHORITY.groupsOf("XX", InventedWorld.date("1999").orElseThrow()))
                .isEmpty();
    }
}
