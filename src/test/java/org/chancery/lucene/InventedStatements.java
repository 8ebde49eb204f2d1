package org.chancery.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.chancery.authority.Authority;
import org.chancery.authority.CountryEntry;
import org.chancery.authority.GroupEntry;
import org.chancery.authority.InventedCountry;
import org.chancery.authority.OrganisationEntry;
import org.chancery.authority.SpeakerEntry;
import org.chancery.authority.TopicEntry;
import org.chancery.search.Dimension;
import org.chancery.statement.Kind;
import org.chancery.statement.Organisation;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Source;
import org.chancery.statement.Speaker;
import org.chancery.statement.SpeakerClass;
import org.chancery.statement.Statement;

/** Statements of invented people, made from a seed: skewed as real ones are, with several values and with none. */
final class InventedStatements {
    private static final List<String> COUNTRIES = List.of("UA", "RU", "NL", "FR", "KE", "CL", "JP", "SUHH");
    private static final List<String> WORDS =
            List.of("truce", "troops", "border", "treaty", "grain", "winter", "summit", "vote", "aid", "river");
    private static final List<String> LANGUAGES = List.of("en", "fr", "uk", "zh", "und");

    private static final List<Kind> KINDS = List.of(Kind.DIRECT, Kind.MIXED, Kind.INDIRECT);

    private final Random random;
    private final int speakers;

    InventedStatements(long seed, int speakers) {
        this.random = new Random(seed);
        this.speakers = speakers;
    }

    /** The authority that knows some of the values. */
    static Authority authority() {
        Optional<PartialDate> always = Optional.empty();
        List<CountryEntry> countries = COUNTRIES.stream()
                .map(code ->
                        InventedCountry.of(code, code + "X", "Land " + code, List.of("Republic of " + code), List.of()))
                .toList();
        GroupEntry west =
                new GroupEntry("WEST", "The West", List.of(), List.of(member("NL", 1950), member("FR", 1990)));
        GroupEntry world = new GroupEntry(
                "WORLD",
                "The World",
                List.of(),
                COUNTRIES.stream().map(code -> member(code, 1960)).toList());
        return new Authority(
                countries,
                List.of(new OrganisationEntry("o0", "League 0", List.of("Bund"), always, always)),
                List.of(west, world),
                List.of(new SpeakerEntry("s0", "Ada Known", SpeakerClass.PERSON, List.of("Адa"), List.of())),
                List.of(new TopicEntry("t0", "Topic nought", Optional.empty(), "", List.of("zero"), List.of())));
    }

    /** What people read for a value that some statement has. */
    static String label(Dimension dimension, String id) {
        return switch (dimension) {
            case SPEAKER -> id.equals("s0") ? "Ada Known" : "Speaker " + id.substring(1);
            case COUNTRY -> "Land " + id;
            case ORGANISATION -> id.equals("o0") ? "League 0" : "Bench " + id.substring(1);
            case GROUP -> id.equals("WEST") ? "The West" : "The World";
            case TOPIC -> id.equals("t0") ? "Topic nought" : id;
            case YEAR -> id;
            case KIND ->
                Map.of("direct", "Quoted", "mixed", "Partly quoted", "indirect", "Reported")
                        .getOrDefault(id, id);
            case SOURCE -> "Gazette " + id.substring(1);
            case LANG ->
                Map.of(
                                "en",
                                "English",
                                "fr",
                                "French",
                                "uk",
                                "Ukrainian",
                                "zh",
                                "Chinese",
                                "und",
                                "Unknown",
                                "tlh",
                                "Klingon")
                        .getOrDefault(id, id);
        };
    }

    private static GroupEntry.Membership member(String country, int from) {
        return new GroupEntry.Membership(country, new PartialDate(from, 0, 0), Optional.empty());
    }

    /** That many statements, ids counting from {@code first}. */
    List<Statement> make(int first, int count) {
        List<Statement> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(one("id" + (first + i)));
        }
        return made;
    }

    private Statement one(String id) {
        Statement.Builder builder = Statement.builder(id, words())
                .kind(KINDS.get(skewed(KINDS.size())))
                .speakers(several(speakers, 3).stream()
                        .map(n -> new Speaker("s" + n, "Speaker " + n, Optional.empty(), SpeakerClass.PERSON))
                        .toList())
                .countries(several(COUNTRIES.size(), 2).stream()
                        .map(COUNTRIES::get)
                        .toList())
                .organisations(
                        random.nextInt(3) > 0
                                ? List.of()
                                : several(4, 2).stream()
                                        .map(n -> new Organisation("o" + n, "Bench " + n))
                                        .toList())
                .topics(several(12, 3).stream().map(n -> "t" + n).toList())
                .lang(LANGUAGES.get(skewed(LANGUAGES.size())))
                .mentions(several(COUNTRIES.size(), 2).stream()
                        .map(COUNTRIES::get)
                        .toList())
                .sources(several(20, 3).stream()
                        .map(n -> new Source(
                                "q" + n, "Gazette " + n, Optional.empty(), Optional.empty(), Optional.empty()))
                        .toList());
        if (random.nextInt(8) > 0) {
            builder.date(new PartialDate(1945 + skewed(70), random.nextInt(13), 0));
        }
        return builder.build();
    }

    private String words() {
        StringBuilder words = new StringBuilder("said");
        for (int i = random.nextInt(6); i >= 0; i--) {
            words.append(' ').append(WORDS.get(skewed(WORDS.size())));
        }
        return words.toString();
    }

    /** Low numbers more often than high ones. */
    private int skewed(int bound) {
        int first = random.nextInt(bound);
        return Math.min(first, random.nextInt(bound));
    }

    private List<Integer> several(int bound, int most) {
        TreeSet<Integer> found = new TreeSet<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            found.add(skewed(bound));
        }
        return List.copyOf(found);
    }
}
