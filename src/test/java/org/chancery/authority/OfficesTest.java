package org.chancery.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.statement.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The office on a date. */
final class OfficesTest {
    private static final Authority AUTHORITY = InventedWorld.AUTHORITY;

    private static String role(String speaker, String date) {
        return AUTHORITY.roleOn(speaker, PartialDate.parse(date)).orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "2012, Prime Minister",
        "2018-05-02, Prime Minister",
        "2018-05-03, none",
        "2018-10-01, Secretary General",
        "2030, Secretary General",
        "2010-10-13, none"
    })
    void theRoleIsThatOfTheTerm(String date, String role) {
        assertThat(role("mila-verhoeven", date)).isEqualTo(role);
    }

    @Test
    void aYearInWhichTheRoleChangedHasNone() {
        assertThat(role("mila-verhoeven", "2018")).isEqualTo("none");
    }

    @Test
    void theBodySpokenForDecidesWithinAYear() {
        PartialDate year = PartialDate.parse("2018");
        assertThat(AUTHORITY.roleOn("mila-verhoeven", year, List.of("NL"), List.of()))
                .contains("Prime Minister");
        assertThat(AUTHORITY.roleOn("mila-verhoeven", year, List.of(), List.of("nato")))
                .contains("Secretary General");
    }

    @Test
    void aYearOfWhichOneOfficeTookAPartHasThatRole() {
        assertThat(role("tom-hale", "1981")).isEqualTo("President");
    }

    @Test
    void theHighestOfSeveralOfficesIsNamed() {
        assertThat(role("oleg-lisin", "2005-07-01")).isEqualTo("Prime Minister");
        assertThat(role("oleg-lisin", "2005-01-01")).isEqualTo("Deputy Minister for Foreign Affairs");
    }

    @Test
    void theNewestOfEqualOfficesIsNamed() {
        Authority authority = new Authority(
                List.of(),
                List.of(),
                List.of(),
                List.of(InventedWorld.person(
                        "x", "X Y", "", "Minister of Defence @ NL 2001..2009; Minister of Trade @ NL 2004..2006")),
                List.of());
        assertThat(authority.roleOn("x", PartialDate.parse("2005-05-05"))).contains("Minister of Trade");
        assertThat(authority.roleOn("x", PartialDate.parse("2003"))).contains("Minister of Defence");
    }

    @Test
    void whoIsNotKnownHasNoOffice() {
        assertThat(role("nobody", "2005")).isEqualTo("none");
    }
}
