package org.chancery.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.chancery.authority.Authority;
import org.chancery.authority.CountryEntry;
import org.chancery.authority.GroupEntry;
import org.chancery.authority.InventedCountry;
import org.chancery.authority.OrganisationEntry;
import org.chancery.authority.SpeakerEntry;
import org.chancery.authority.TopicEntry;
import org.chancery.query.DateRange;
import org.chancery.query.QueryField;
import org.chancery.query.QueryNode;
import org.chancery.statement.InventedExtraction;
import org.chancery.statement.Kind;
import org.chancery.statement.Organisation;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Source;
import org.chancery.statement.Speaker;
import org.chancery.statement.SpeakerClass;
import org.chancery.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Invented people, bodies, words and what they say, made from a seed. No word is another form of another one. */
final class InventedWorld {
    static final List<String> WORDS = List.of(
            "bako", "bakot", "dilu", "dilup", "femi", "gorak", "hulat", "jomip", "kirap", "lomud", "nepu", "pasik",
            "rulo", "sabut", "tirok", "vamo", "wepik", "zulot");

    /** How certain the engines under test are told that statements must be to be shown. */
    static final double SHOWN = 0.5;

    static final List<List<String>> SYNONYMS = List.of(List.of("rulo", "vamo"));

    /** Some of them, of which a third of all texts are made, so that they repeat. */
    private static final List<String> FEW_WORDS = WORDS.subList(0, 5);

    private static final List<Speaker> SPEAKERS = List.of(
            speaker("ada-brenn", "Ada Brenn", "Envoy"),
            speaker("otto-lindqvar", "Otto Lindqvar", "Consul"),
            speaker("pia-sorrelo", "Pia Sorrelo", null),
            speaker("ada-quint", "Ada Quint", "Envoy"));
    private static final List<String> COUNTRIES = List.of("AR", "BR", "CL");
    private static final List<Organisation> ORGANISATIONS =
            List.of(new Organisation("tarn-pact", "Tarn Pact"), new Organisation("holm-bench", "Holm Bench"));
    private static final List<String> TOPICS = List.of("water", "grain");
    private static final List<String> SOURCES = List.of("q1", "q2", "q3");
    static final List<String> FIELD_VALUES = List.of(
            "ada-brenn",
            "Brenn",
            "Ada",
            "adah brenn",
            "Pia Sorrelo",
            "sorrelo",
            "AR",
            "argentina",
            "Brazilo",
            "nowhere",
            "tarn-pact",
            "League of Tarn",
            "Holm Bench",
            "SOUTH",
            "water",
            "Rivero",
            "grain",
            "q2",
            "gazette q3",
            "english",
            "en",
            "direct");

    private final Random random;

    InventedWorld(long seed) {
        this.random = new Random(seed);
    }

    private static Speaker speaker(String id, String name, @Nullable String role) {
        return new Speaker(id, name, Optional.ofNullable(role), SpeakerClass.PERSON);
    }

    /** The authority, which does not know every speaker and body. */
    static Authority authority() {
        return new Authority(
                List.of(
                        country("AR", "Argentina", List.of("Argentino Land"), List.of("Argentin")),
                        country("BR", "Brazil", List.of(), List.of("Brazilo")),
                        country("CL", "Chile", List.of(), List.of("Chileno"))),
                List.of(new OrganisationEntry(
                        "tarn-pact", "Tarn Pact", List.of("League of Tarn"), Optional.empty(), Optional.empty())),
                List.of(new GroupEntry(
                        "SOUTH", "The South", List.of(), List.of(member("AR", 1990, 2005), member("CL", 2000, 0)))),
                List.of(
                        person("ada-brenn", "Ada Brenn", List.of("Adah Brenn")),
                        person("otto-lindqvar", "Otto Lindqvar", List.of("Lindkvar"))),
                List.of(
                        new TopicEntry("water", "Water", Optional.empty(), "", List.of("Rivero"), List.of()),
                        new TopicEntry("grain", "Grain", Optional.empty(), "", List.of(), List.of())));
    }

    private static CountryEntry country(String code, String name, List<String> aliases, List<String> demonyms) {
        return InventedCountry.of(code, code + "X", name, aliases, demonyms);
    }

    private static SpeakerEntry person(String id, String name, List<String> aliases) {
        return new SpeakerEntry(id, name, SpeakerClass.PERSON, aliases, List.of());
    }

    private static GroupEntry.Membership member(String country, int from, int to) {
        return new GroupEntry.Membership(
                country,
                new PartialDate(from, 0, 0),
                to == 0 ? Optional.empty() : Optional.of(new PartialDate(to, 0, 0)));
    }

    /** That many statements with ids of their own. */
    List<Statement> statements(int count) {
        List<Statement> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(statement("s" + random.nextInt(1_000_000) + "-" + i));
        }
        return made;
    }

    /** That many statements, more than a third of them extracted, with every confidence in tenths. */
    List<Statement> partlyExtracted(int count) {
        return statements(count).stream()
                .map(statement -> random.nextInt(5) > 1
                        ? statement
                        : statement.toBuilder()
                                .extraction(InventedExtraction.bare((1 + random.nextInt(10)) / 10.0))
                                .build())
                .toList();
    }

    /** A statement of that id. */
    Statement statement(String id) {
        return Statement.builder(id, text())
                .kind(oneOf(List.of(Kind.values())))
                .speakers(some(SPEAKERS))
                .countries(some(COUNTRIES))
                .organisations(some(ORGANISATIONS))
                .date(random.nextInt(6) == 0 ? null : date())
                .topics(some(TOPICS))
                .lang(oneOf(List.of("en", "en", "und")))
                .mentions(some(List.of("AR", "CL", "ada-brenn")))
                .sources(some(SOURCES).stream().map(InventedWorld::source).toList())
                .build();
    }

    static Source source(String id) {
        return new Source(id, "Gazette " + id, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private String text() {
        List<String> words = random.nextInt(3) == 0 ? FEW_WORDS : WORDS;
        StringBuilder text = new StringBuilder(oneOf(words));
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(oneOf(List.of(" ", " ", ", ", "-"))).append(oneOf(words));
        }
        return text.append('.').toString();
    }

    /** Two to five words, some of them often twice, with some others between them. */
    QueryNode.Near near() {
        List<String> words = new ArrayList<>();
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            words.add(oneOf(FEW_WORDS));
        }
        return new QueryNode.Near(String.join(" ", words), 1 + random.nextInt(4));
    }

    private PartialDate date() {
        int month = random.nextInt(13);
        return new PartialDate(1989 + random.nextInt(20), month, month == 0 ? 0 : random.nextInt(29));
    }

    /** A selection: a query mostly, some filters, dates now and then. */
    Selection selection() {
        Selection selection = random.nextInt(4) == 0 ? Selection.ALL : Selection.of(node(2));
        for (Dimension dimension : Dimension.values()) {
            if (random.nextInt(6) == 0) {
                selection = selection.with(dimension, filter(values(dimension)));
            }
        }
        return new Selection(
                selection.query(),
                selection.filters(),
                random.nextInt(6) == 0 ? filter(List.of("AR", "CL", "ada-brenn")) : ValueFilter.ALL,
                random.nextInt(3) == 0 ? range() : DateRange.ALL,
                random.nextInt(2) == 0 ? OptionalDouble.empty() : OptionalDouble.of(random.nextInt(11) / 10.0));
    }

    private ValueFilter filter(List<String> values) {
        return random.nextInt(3) == 0
                ? new ValueFilter(List.of(), List.of(oneOf(values)))
                : new ValueFilter(some(values), List.of());
    }

    /** Values of a dimension, one of them had by no statement. */
    static List<String> values(Dimension dimension) {
        return switch (dimension) {
            case SPEAKER -> List.of("ada-brenn", "otto-lindqvar", "pia-sorrelo", "nobody");
            case COUNTRY -> List.of("AR", "BR", "CL", "NO");
            case ORGANISATION -> List.of("tarn-pact", "holm-bench", "none");
            case GROUP -> List.of("SOUTH", "NORTH");
            case TOPIC -> List.of("water", "grain", "none");
            case YEAR -> List.of("1990", "2000", "2001", "1800");
            case KIND -> List.of("direct", "mixed", "indirect");
            case SOURCE -> List.of("q1", "q2", "q9");
            case LANG -> List.of("en", "und", "fr");
        };
    }

    private DateRange range() {
        PartialDate one = date();
        PartialDate other = date();
        boolean inOrder = !other.lastDay().isBefore(one.firstDay());
        Optional<PartialDate> from = Optional.of(inOrder ? one : other);
        Optional<PartialDate> to = Optional.of(inOrder ? other : one);
        return switch (random.nextInt(4)) {
            case 0 -> new DateRange(from, Optional.empty());
            case 1 -> new DateRange(Optional.empty(), to);
            case 2 -> new DateRange(from, from);
            default -> new DateRange(from, to);
        };
    }

    private QueryNode node(int depth) {
        return switch (random.nextInt(depth > 0 ? 14 : 9)) {
            case 0, 1, 2 ->
                new QueryNode.Word(oneOf(List.of(oneOf(WORDS), oneOf(WORDS), "Ada", "brenn", "envoy", "BRAZIL")));
            case 3 -> new QueryNode.Phrase(oneOf(List.of(oneOf(WORDS) + " " + oneOf(WORDS), "ada brenn", "of tarn")));
            case 4 -> near();
            case 5 -> new QueryNode.Prefix(oneOf(List.of("bak", "dilu", "Arg", "sor", "xyz")));
            case 6 -> new QueryNode.Fuzzy(oneOf(List.of("bako", "dilux", "breno", "zzzz", "lomdu")));
            case 7 -> new QueryNode.FieldValue(oneOf(List.of(QueryField.values())), oneOf(FIELD_VALUES));
            case 8 -> new QueryNode.Dated(range());
            case 9, 10, 11 -> new QueryNode.And(List.of(node(depth - 1), node(depth - 1)));
            case 12 -> new QueryNode.Or(List.of(node(depth - 1), node(depth - 1)));
            default -> new QueryNode.Not(node(depth - 1));
        };
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> List<T> some(List<T> all) {
        return all.stream().filter(each -> random.nextInt(all.size() + 1) == 0).toList();
    }
}
