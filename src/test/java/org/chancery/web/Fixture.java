package org.chancery.web;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chancery.authority.Authority;
import org.chancery.authority.CountryEntry;
import org.chancery.authority.GroupEntry;
import org.chancery.authority.InventedCountry;
import org.chancery.authority.Office;
import org.chancery.authority.OrganisationEntry;
import org.chancery.authority.SpeakerEntry;
import org.chancery.authority.TopicEntry;
import org.chancery.lucene.LuceneIndex;
import org.chancery.lucene.LuceneSettings;
import org.chancery.search.StatementWriter;
import org.chancery.statement.Context;
import org.chancery.statement.Kind;
import org.chancery.statement.Organisation;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Source;
import org.chancery.statement.Speaker;
import org.chancery.statement.SpeakerClass;
import org.chancery.statement.Statement;

/** Invented people and what they never said, for tests of the server. */
final class Fixture {
    static final Source GAZETTE = new Source(
            "gazette-1",
            "The harbour talks, day one",
            Optional.of("The Daily Gazette"),
            Optional.of(URI.create("https://gazette.example/harbour?day=1&part=2")),
            Optional.of(PartialDate.parse("2024-03-06")));
    static final Source RECORD = new Source(
            "record-7",
            "Record of the seventh sitting",
            Optional.empty(),
            Optional.of(URI.create("https://record.example/7")),
            Optional.empty());

    private Fixture() {}

    static Authority authority() {
        return new Authority(
                List.of(
                        country("FR", "FRA", "France", "French Republic"),
                        country("GB", "GBR", "United Kingdom", "Britain", "UK"),
                        country("UA", "UKR", "Ukraine"),
                        new CountryEntry(
                                "YUCS",
                                "YUG",
                                "Yugoslavia",
                                List.of(),
                                List.of("Yugoslav"),
                                Optional.of("Belgrade"),
                                List.of(),
                                Optional.of(PartialDate.parse("1945")),
                                Optional.of(PartialDate.parse("1992")),
                                List.of())),
                List.of(new OrganisationEntry(
                        "harbour-union", "Harbour Union", List.of("HU"), Optional.empty(), Optional.empty())),
                List.of(new GroupEntry(
                        "P5",
                        "Permanent members",
                        List.of("permanent five"),
                        List.of(
                                new GroupEntry.Membership("FR", PartialDate.parse("1945"), Optional.empty()),
                                new GroupEntry.Membership("GB", PartialDate.parse("1945"), Optional.empty())))),
                List.of(
                        new SpeakerEntry(
                                "ada-quill",
                                "Ada Quill",
                                SpeakerClass.PERSON,
                                List.of("Ada Kwill", "Ада Квілл"),
                                List.of(
                                        new Office(
                                                "Foreign Minister",
                                                Optional.of("FR"),
                                                Optional.empty(),
                                                PartialDate.parse("2019"),
                                                Optional.of(PartialDate.parse("2023-06-30"))),
                                        new Office(
                                                "Secretary General",
                                                Optional.empty(),
                                                Optional.of("harbour-union"),
                                                PartialDate.parse("2023-07-01"),
                                                Optional.empty()))),
                        new SpeakerEntry("bram-oster", "Bram Oster", SpeakerClass.PERSON, List.of("Oster"), List.of()),
                        new SpeakerEntry("carla-nemo", "Carla Nemo", SpeakerClass.PERSON, List.of(), List.of())),
                List.of(
                        topic("ceasefire", "Ceasefire", "truce"),
                        topic("trade", "Trade", "commerce"),
                        topic("shipping", "Shipping")));
    }

    private static CountryEntry country(String code, String alpha3, String name, String... aliases) {
        return InventedCountry.of(code, alpha3, name, List.of(aliases), List.of());
    }

    private static TopicEntry topic(String id, String label, String... aliases) {
        return new TopicEntry(id, label, Optional.empty(), "What is said on " + label, List.of(aliases), List.of(id));
    }

    static Speaker quill(String role) {
        return new Speaker("ada-quill", "Ada Quill", Optional.of(role), SpeakerClass.PERSON);
    }

    static Speaker oster() {
        return new Speaker("bram-oster", "Bram Oster", Optional.of("Prime Minister"), SpeakerClass.PERSON);
    }

    static List<Statement> statements() {
        return List.of(
                Statement.builder("harbour-1", "The harbour stays open to every ship that comes in peace.")
                        .speakers(List.of(quill("Foreign Minister")))
                        .countries(List.of("FR"))
                        .date(PartialDate.parse("2022-05-04"))
                        .topics(List.of("shipping", "trade"))
                        .lang("en")
                        .occasion("Opening of the harbour talks")
                        .place("Port Verity")
                        .context(new Context(
                                Optional.of("She spoke on the quay."), Optional.of("The crowd was silent.")))
                        .mentions(List.of("UA"))
                        .sources(List.of(GAZETTE, RECORD))
                        .checked("read word for word in the record")
                        .build(),
                Statement.builder(
                                "harbour-2",
                                "The talks \u201cwill not end in a ceasefire on paper\u201d, he said on Monday.")
                        .kind(Kind.MIXED)
                        .speakers(List.of(oster()))
                        .countries(List.of("GB"))
                        .date(PartialDate.parse("2024-03"))
                        .topics(List.of("ceasefire"))
                        .lang("en")
                        .sources(List.of(GAZETTE))
                        .build(),
                Statement.builder(
                                "harbour-3", "Both governments agreed that the ceasefire must hold through the winter.")
                        .kind(Kind.INDIRECT)
                        .speakers(List.of(quill("Secretary General"), oster()))
                        .countries(List.of("GB"))
                        .organisations(List.of(new Organisation("harbour-union", "Harbour Union")))
                        .date(PartialDate.parse("2024"))
                        .topics(List.of("ceasefire", "trade"))
                        .lang("en")
                        .sources(List.of(RECORD))
                        .build(),
                Statement.builder("mer/1 a", "La mer est \u00e0 nous tous.")
                        .speakers(List.of(quill("Foreign Minister")))
                        .countries(List.of("FR"))
                        .date(PartialDate.parse("2021-11-30"))
                        .topics(List.of("shipping"))
                        .lang("fr")
                        .sources(List.of(RECORD))
                        .build(),
                Statement.builder("nobody-1", "No ship is asked for its flag in a storm.")
                        .lang("en")
                        .build());
    }

    /** A new index of {@link #statements} and {@code more} in {@code folder}. */
    static LuceneIndex index(Path folder, List<Statement> more) {
        LuceneIndex index = LuceneIndex.openOrCreate(folder, settings());
        try (StatementWriter writer = index.writer()) {
            statements().forEach(writer::put);
            more.forEach(writer::put);
            writer.commit();
        }
        return index;
    }

    /** Time enough on a busy machine, and texts long enough to be more than a connection holds on its way. */
    private static LuceneSettings settings() {
        LuceneSettings usual = LuceneSettings.of(authority(), List.of());
        return new LuceneSettings(
                usual.authority(),
                usual.synonyms(),
                usual.limits(),
                Duration.ofMinutes(5),
                usual.cursorLifetime(),
                usual.heldVersions(),
                usual.bufferMebibytes(),
                2_000_000,
                usual.maxClauses(),
                usual.minConfidence());
    }
}
