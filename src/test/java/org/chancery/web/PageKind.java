package org.chancery.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.statement.Kind;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Source;
import org.chancery.statement.Speaker;
import org.chancery.statement.SpeakerClass;
import org.chancery.statement.Statement;

/** One page of each kind, over {@link Lighthouses} and {@link #statements}. */
enum PageKind {
    START("/", 200),
    RESULTS("/?q=lighthouse", 200),
    FILTERED("/?q=lighthouse&country=GB&topic=-trade&speaker=fenna-holt&from=2001&to=2009&sort=oldest", 200),
    UNDERSTOOD("/?q=oster", 200),
    NOTHING("/?q=storm&country=GB&topic=trade", 200),
    MISSPELT("/?q=lighthuose", 200),
    ODD_RESULTS("/?q=odd", 200),
    STATEMENT("/statements/harbour-1", 200),
    PARTLY_QUOTED("/statements/harbour-2", 200),
    REPORTED("/statements/harbour-3", 200),
    LONG("/statements/long-speech", 200),
    PASSAGE("/statements/" + InventedArticle.ID, 200),
    PASSAGE_MISSING("/statements/" + InventedArticle.LOST, 200),
    BARE("/statements/nobody-1", 200),
    LONG_WORD("/statements/odd-1", 200),
    RIGHT_TO_LEFT("/statements/odd-2", 200),
    SPEAKER("/speakers/ada-quill", 200),
    SILENT_SPEAKER("/speakers/carla-nemo", 200),
    COUNTRY("/countries/GB", 200),
    FORMER_COUNTRY("/countries/YUCS", 200),
    TOPIC("/topics/shipping", 200),
    VALUES("/facets/speaker?q=lighthouse", 200),
    VALUES_CHOSEN("/facets/year?prefix=200&country=GB", 200),
    ABOUT("/about", 200),
    SYNTAX_ERROR("/?q=peace+AND+(war", 400),
    UNKNOWN_NAME("/?q=peace+country:Ukrane", 400),
    BAD_FILTERS("/?country=Ukrane&kind=quoted&colour=red", 400),
    NOT_FOUND("/statements/none", 404);

    private final String target;
    private final int status;

    PageKind(String target, int status) {
        this.target = target;
        this.status = status;
    }

    /** An address of this kind. */
    String target() {
        return target;
    }

    /** With which status it is served. */
    int status() {
        return status;
    }

    /** A name for files. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What every kind of page needs. */
    static List<Statement> statements() {
        return Stream.of(Lighthouses.statements(), odd(), InventedArticle.statements())
                .flatMap(List::stream)
                .toList();
    }

    /** What strains a page: words and names without a place to break, and a script that runs from right to left. */
    private static List<Statement> odd() {
        String word = "Lampenputzereiaufsichtsbeamtenwitwenrente".repeat(6);
        return List.of(
                Statement.builder("odd-1", "An odd word is " + word + " indeed.")
                        .speakers(List.of(new Speaker(
                                "odd-speaker", "Wilhelmina " + word, Optional.of(word), SpeakerClass.PERSON)))
                        .topics(List.of("shipping"))
                        .lang("en")
                        .occasion(word)
                        .sources(List.of(new Source(
                                "odd-source",
                                word,
                                Optional.of(word),
                                Optional.of(URI.create("https://gazette.example/" + word)),
                                Optional.empty())))
                        .build(),
                Statement.builder(
                                "odd-2",
                                "\u0642\u0627\u0644 \u00ab\u0627\u0644\u0645\u0646\u0627\u0631\u0629 "
                                        + "\u0644\u0644\u062c\u0645\u064a\u0639\u00bb, odd as it is, \u0648\u0627\u0646\u0635\u0631\u0641")
                        .kind(Kind.MIXED)
                        .speakers(List.of(new Speaker(
                                "salma-noor",
                                "\u0633\u0644\u0645\u0649 \u0646\u0648\u0631",
                                Optional.of("Envoy"),
                                SpeakerClass.PERSON)))
                        .countries(List.of("FR"))
                        .date(PartialDate.parse("1998-02-01"))
                        .lang("ar")
                        .build());
    }
}
