package org.chancery.ingest;

import java.util.List;
import java.util.Optional;
import org.chancery.authority.Authority;
import org.chancery.authority.CountryEntry;
import org.chancery.authority.InventedCountry;
import org.chancery.authority.Office;
import org.chancery.authority.OrganisationEntry;
import org.chancery.authority.SpeakerEntry;
import org.chancery.authority.TopicEntry;
import org.chancery.statement.PartialDate;
import org.chancery.statement.SpeakerClass;
import org.jspecify.annotations.Nullable;

/** A small authority of invented people. */
final class InventedAuthority {
    private InventedAuthority() {}

    static Authority make() {
        return new Authority(
                List.of(
                        country("FR", "FRA", "France", List.of("French Republic"), null, null),
                        country("RU", "RUS", "Russia", List.of("Russian Federation"), "1991-12-26", null),
                        country("SUHH", "SUN", "Soviet Union", List.of("SU", "RUS", "USSR"), null, "1991-12-25")),
                List.of(
                        new OrganisationEntry(
                                "nato",
                                "NATO",
                                List.of("North Atlantic Treaty Organization"),
                                Optional.empty(),
                                Optional.empty()),
                        new OrganisationEntry(
                                "pact", "The Pact Organisation", List.of(), Optional.empty(), Optional.empty())),
                List.of(),
                List.of(
                        new SpeakerEntry(
                                "ada-verel",
                                "Ada Vérel",
                                SpeakerClass.PERSON,
                                List.of("Ada Verel-Roux"),
                                List.of(
                                        office("Minister for Foreign Affairs", "FR", null, "2001-02-01", "2004-05-31"),
                                        office("Secretary General", null, "nato", "2010-01-01", "2014-12-31"))),
                        new SpeakerEntry("bo-first", "Bo Lind", SpeakerClass.PERSON, List.of(), List.of()),
                        new SpeakerEntry("bo-second", "Bo Lind", SpeakerClass.PERSON, List.of(), List.of())),
                List.of(new TopicEntry(
                        "ceasefire", "Ceasefire", Optional.empty(), "Truces", List.of("truce"), List.of())));
    }

    private static CountryEntry country(
            String code, String alpha3, String name, List<String> aliases, @Nullable String from, @Nullable String to) {
        return InventedCountry.of(
                code,
                alpha3,
                name,
                aliases,
                name.equals("France") ? List.of("French") : List.of(),
                Optional.ofNullable(from).map(PartialDate::parse),
                Optional.ofNullable(to).map(PartialDate::parse));
    }

    private static Office office(
            String role, @Nullable String country, @Nullable String organisation, String from, String to) {
        return new Office(
                role,
                Optional.ofNullable(country),
                Optional.ofNullable(organisation),
                PartialDate.parse(from),
                Optional.of(PartialDate.parse(to)));
    }
}
