package org.chancery.authority;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.statement.PartialDate;
import org.chancery.statement.SpeakerClass;

/** Real states, and invented people who hold their offices. */
final class InventedWorld {
    static final Authority AUTHORITY = new Authority(
            List.of(
                    country("BE", "BEL", "Belgium", "", "Belgian", "Brussels", "", ""),
                    country("CD", "COD", "Democratic Republic of the Congo", "DRC", "Congolese", "Kinshasa", "", ""),
                    country("CG", "COG", "Republic of the Congo", "", "Congolese", "Brazzaville", "", ""),
                    country("CH", "CHE", "Switzerland", "", "Swiss", "Bern", "", ""),
                    country("CN", "CHN", "China", "PRC", "Chinese", "Beijing", "", ""),
                    country(
                            "CSHH",
                            "CSK",
                            "Czechoslovakia",
                            "CS",
                            "Czechoslovak",
                            "Prague",
                            "1918-10-28",
                            "1992-12-31"),
                    country("CSXX", "SCG", "Serbia and Montenegro", "CS", "", "Belgrade", "2003-02-04", "2006-06-04"),
                    country("GB", "GBR", "United Kingdom", "UK|Britain", "British|Briton", "Downing Street", "", ""),
                    country("JO", "JOR", "Jordan", "", "Jordanian", "Amman", "", ""),
                    country("LC", "LCA", "Saint Lucia", "", "Saint Lucian", "Castries", "", ""),
                    country("NL", "NLD", "Netherlands", "Holland", "Dutch", "The Hague", "", ""),
                    country("RU", "RUS", "Russia", "Russian Federation", "Russian", "Moscow|Kremlin", "1991-12-26", ""),
                    country(
                            "SUHH",
                            "SUN",
                            "Soviet Union",
                            "SU|RUS|USSR|Russia",
                            "Soviet",
                            "Moscow|Kremlin",
                            "1922-12-30",
                            "1991-12-25",
                            "RU"),
                    country("US", "USA", "United States", "US|America", "American", "Washington|White House", "", "")),
            List.of(
                    organisation("eu", "European Union", "EU|Brussels", "", ""),
                    organisation("league", "League of Nations", "LN", "1920", "1946-04-20"),
                    organisation("nato", "NATO", "North Atlantic Treaty Organization", "1949-04-04", "")),
            List.of(
                    new GroupEntry("G8", "Group of Eight", List.of(), List.of(membership("RU", "1998", "2014-03-24"))),
                    new GroupEntry(
                            "EU",
                            "European Union",
                            List.of("the Twenty-Seven"),
                            List.of(membership("NL", "1993-11-01", ""), membership("GB", "1993-11-01", "2020-01-31")))),
            List.of(
                    person(
                            "mila-verhoeven",
                            "Mila Verhoeven",
                            "Mila J. Verhoeven|Mila van Dam|Мила Верховен",
                            "Prime Minister @ NL 2010-10-14..2018-05-02; Secretary General @ nato 2018-10-01.."),
                    person(
                            "tom-hale",
                            "Thomas Hale",
                            "Tom Hale|Thomas A. Hale|Thomas A. Hale Jr.",
                            "President @ US 1981-01-20..1989-01-20"),
                    person("tom-hale-junior", "Thomas B. Hale", "Tom Hale", "President @ US 2001-01-20..2009-01-20"),
                    person(
                            "anna-reed",
                            "Anna Reed",
                            "Mrs Reed",
                            "Secretary of State @ US 2009-01-21..2013-02-01; Senator @ US 2001..2009-01-21"),
                    person("paul-reed", "Paul Reed", "", "President @ US 1993-01-20..2001-01-20"),
                    person(
                            "ivan-morozov",
                            "Ivan Morozov",
                            "Ivan Ivanovich Morozov",
                            "Minister for Foreign Affairs @ SUHH 1957-02..1985-07"),
                    person(
                            "oleg-lisin",
                            "Oleg Lisin",
                            "",
                            "Minister for Foreign Affairs @ RU 1998..2004; Deputy Minister for Foreign Affairs @ RU 2004..2006; Prime Minister @ RU 2005-06-01.."),
                    person("marc-de-brouwer", "Marc de Brouwer", "", "Minister for Foreign Affairs @ BE 1990..1995"),
                    person("li-anguo", "Li Anguo", "Li|李安国", "Premier @ CN 1988..1998"),
                    person("karim-bin-salim", "Karim bin Salim", "King Karim", "King @ JO 1970..1999"),
                    person("omar-salim", "Omar Salim", "", "Prime Minister @ JO 1989..1991"),
                    person("ada-brown", "Ada Brown", "", "Foreign Secretary @ GB 1995..1999"),
                    person("carl-brown", "Carl Brown", "", "Home Secretary @ GB 1996..2000"),
                    person("nora-lang", "Nora Lang", "", ""),
                    new SpeakerEntry(
                            "western-officials",
                            "Western officials",
                            SpeakerClass.GROUP,
                            List.of("a Western official"),
                            List.of()),
                    new SpeakerEntry(
                            "reporters",
                            "Reporters",
                            SpeakerClass.GROUP,
                            List.of("the press|press|Q".split("\\|", -1)),
                            List.of())),
            List.of(
                    new TopicEntry(
                            "peace", "Peace", Optional.empty(), "making peace", List.of("peacemaking"), List.of()),
                    new TopicEntry(
                            "truce",
                            "Truces",
                            Optional.of("peace"),
                            "stopping the fighting",
                            List.of("Cease-fires"),
                            List.of())));

    private InventedWorld() {}

    static CountryEntry country(
            String code,
            String alpha3,
            String name,
            String aliases,
            String demonyms,
            String metonyms,
            String from,
            String to,
            String... successors) {
        return new CountryEntry(
                code,
                alpha3,
                name,
                list(aliases),
                list(demonyms),
                Optional.empty(),
                list(metonyms),
                date(from),
                date(to),
                List.of(successors));
    }

    static OrganisationEntry organisation(String id, String name, String aliases, String from, String to) {
        return new OrganisationEntry(id, name, list(aliases), date(from), date(to));
    }

    /** A person with offices of the form {@code role @ body from..to}, separated by semicolons. */
    static SpeakerEntry person(String id, String name, String aliases, String offices) {
        return new SpeakerEntry(
                id,
                name,
                SpeakerClass.PERSON,
                list(aliases),
                list(offices.replace("; ", "|")).stream()
                        .map(InventedWorld::office)
                        .toList());
    }

    private static Office office(String text) {
        List<String> parts = List.of(text.split(" @ |\\.\\.| (?=\\d{4})", -1));
        boolean country = parts.get(1).matches("[A-Z]+");
        return new Office(
                parts.get(0),
                Optional.of(parts.get(1)).filter(body -> country),
                Optional.of(parts.get(1)).filter(body -> !country),
                PartialDate.parse(parts.get(2)),
                date(parts.get(3)));
    }

    private static GroupEntry.Membership membership(String country, String from, String to) {
        return new GroupEntry.Membership(country, PartialDate.parse(from), date(to));
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\|", -1));
    }

    static Optional<PartialDate> date(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty()).map(PartialDate::parse);
    }
}
