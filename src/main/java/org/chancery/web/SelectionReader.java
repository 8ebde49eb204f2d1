package org.chancery.web;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.authority.Authority;
import org.chancery.authority.CountryEntry;
import org.chancery.authority.GroupEntry;
import org.chancery.authority.Names;
import org.chancery.authority.OrganisationEntry;
import org.chancery.authority.SpeakerEntry;
import org.chancery.authority.TopicEntry;
import org.chancery.json.Problem;
import org.chancery.query.DateRange;
import org.chancery.query.QueryLimits;
import org.chancery.query.QueryNode;
import org.chancery.query.QueryParser;
import org.chancery.query.QuerySyntaxException;
import org.chancery.search.Dimension;
import org.chancery.search.Selection;
import org.chancery.search.ValueFilter;
import org.chancery.statement.Kind;
import org.chancery.statement.PartialDate;

/**
 * Reads the parameters that select statements, the same for every endpoint that shows a selection: a repeated one means
 * OR, different ones AND, a leading {@code -} on a value NOT. Values are ids or any alias of the authority.
 */
final class SelectionReader {
    private static final int MAX_VALUE_LENGTH = 200;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final Authority authority;
    private final Counts counts;
    private final QueryLimits limits;

    /** A reader that knows the names of {@code authority} and the values in use, and takes queries within {@code limits}. */
    SelectionReader(Authority authority, Counts counts, QueryLimits limits) {
        this.authority = authority;
        this.counts = counts;
        this.limits = limits;
    }

    /** The selection; faults are left with {@code reader}. */
    Selection read(ParameterReader reader) {
        Map<Dimension, ValueFilter> filters = new EnumMap<>(Dimension.class);
        filters.put(Dimension.SPEAKER, filter(reader, "speaker", this::speakers));
        filters.put(Dimension.COUNTRY, filter(reader, "country", value -> country(reader, value)));
        filters.put(Dimension.ORGANISATION, filter(reader, "organisation", this::organisation));
        filters.put(Dimension.GROUP, filter(reader, "group", value -> group(reader, value)));
        filters.put(Dimension.TOPIC, filter(reader, "topic", value -> topic(reader, value)));
        filters.put(Dimension.SOURCE, filter(reader, "source", List::of));
        filters.put(Dimension.LANG, filter(reader, "lang", value -> language(reader, value)));
        filters.put(Dimension.KIND, filter(reader, "kind", value -> kind(reader, value)));
        ValueFilter about = filter(reader, "about", this::about);
        DateRange dates = dates(reader);
        Optional<String> year = wholeYear(dates);
        if (year.isPresent()) {
            filters.put(Dimension.YEAR, ValueFilter.any(year.get()));
            dates = DateRange.ALL;
        }
        return new Selection(query(reader), filters, about, dates);
    }

    private Optional<QueryNode> query(ParameterReader reader) {
        Optional<String> typed = reader.one("q");
        try {
            return typed.flatMap(text -> QueryParser.parse(text, limits));
        } catch (QuerySyntaxException e) {
            reader.fault(
                    Problem.Type.QUERY_SYNTAX,
                    new Problem.Fault(
                            "q",
                            String.valueOf(e.getMessage()),
                            List.of(),
                            OptionalInt.of(e.column()),
                            Optional.of(e.fix())));
            return Optional.empty();
        }
    }

    private static ValueFilter filter(ParameterReader reader, String name, Function<String, List<String>> resolve) {
        List<String> any = new ArrayList<>();
        List<String> none = new ArrayList<>();
        for (String value : reader.all(name)) {
            boolean negated = value.startsWith("-") && value.length() > 1;
            String plain = negated ? value.substring(1).strip() : value;
            if (plain.length() > MAX_VALUE_LENGTH) {
                reader.fault(name, "a value has " + plain.length() + " characters, and may have 200", List.of());
            } else {
                (negated ? none : any).addAll(resolve.apply(plain));
            }
        }
        return new ValueFilter(any, none);
    }

    /** An id before a name, that of a speaker whom the authority does not know too. */
    private List<String> speakers(String value) {
        if (authority.speaker(value).isPresent() || counts.has(Dimension.SPEAKER, value)) {
            return List.of(value);
        }
        List<String> named =
                authority.speakersNamed(value).stream().map(SpeakerEntry::id).toList();
        return named.isEmpty() ? List.of(Names.slug(value)) : named;
    }

    private List<String> organisation(String value) {
        return List.of(authority
                .organisation(value)
                .or(() -> authority.organisationNamed(value))
                .map(OrganisationEntry::id)
                .orElseGet(() -> Names.slug(value)));
    }

    private List<String> country(ParameterReader reader, String value) {
        return known(
                reader,
                "country",
                value,
                authority.countryNamed(value).map(CountryEntry::code),
                () -> choices(
                        authority.countries(),
                        CountryEntry::code,
                        country -> Stream.concat(Stream.of(country.name()), country.aliases().stream())));
    }

    private List<String> group(ParameterReader reader, String value) {
        return known(
                reader,
                "group",
                value,
                authority.groupNamed(value).map(GroupEntry::id),
                () -> choices(
                        authority.groups(),
                        GroupEntry::id,
                        group -> Stream.concat(Stream.of(group.label()), group.aliases().stream())));
    }

    private List<String> topic(ParameterReader reader, String value) {
        return known(
                reader,
                "topic",
                value,
                authority.topicNamed(value).map(TopicEntry::id),
                () -> choices(
                        authority.topics(),
                        TopicEntry::id,
                        topic -> Stream.concat(Stream.of(topic.label()), topic.aliases().stream())));
    }

    private static <T> List<Nearness.Choice> choices(
            Collection<T> entries, Function<T, String> id, Function<T, Stream<String>> names) {
        return entries.stream()
                .map(entry ->
                        new Nearness.Choice(id.apply(entry), names.apply(entry).toList()))
                .toList();
    }

    private static List<String> known(
            ParameterReader reader,
            String name,
            String value,
            Optional<String> id,
            Supplier<List<Nearness.Choice>> choices) {
        if (id.isEmpty()) {
            reader.fault(
                    name,
                    "there is no " + name + " '" + value + "'; the nearest are listed",
                    Nearness.nearest(value, choices.get()));
        }
        return id.stream().toList();
    }

    private static List<String> kind(ParameterReader reader, String value) {
        Optional<Kind> kind = Kind.of(value);
        if (kind.isEmpty()) {
            reader.fault(
                    "kind",
                    "there is no kind '" + value + "'",
                    Stream.of(Kind.values()).map(Kind::id).toList());
        }
        return kind.map(Kind::id).stream().toList();
    }

    private static List<String> language(ParameterReader reader, String value) {
        if (!LANGUAGE.matcher(value).matches()) {
            reader.fault("lang", "'" + value + "' is not a language code such as en or zh-Hant", List.of());
        }
        return List.of(value);
    }

    private List<String> about(String value) {
        return authority
                .countryNamed(value)
                .map(country -> List.of(country.code()))
                .orElseGet(() -> speakers(value));
    }

    private static DateRange dates(ParameterReader reader) {
        Optional<PartialDate> from = date(reader, "from");
        Optional<PartialDate> to = date(reader, "to");
        try {
            return new DateRange(from, to);
        } catch (IllegalArgumentException e) {
            reader.fault("to", String.valueOf(e.getMessage()), List.of());
            return DateRange.ALL;
        }
    }

    private static Optional<PartialDate> date(ParameterReader reader, String name) {
        try {
            return reader.one(name).map(PartialDate::parse);
        } catch (DateTimeException e) {
            reader.fault(name, String.valueOf(e.getMessage()), List.of());
            return Optional.empty();
        }
    }

    /** The year where the range is exactly one: then it is a value of the dimension, whose counts it must not narrow. */
    private static Optional<String> wholeYear(DateRange dates) {
        return dates.from()
                .filter(from -> from.precision() == PartialDate.Precision.YEAR
                        && dates.to().equals(Optional.of(from)))
                .map(PartialDate::toString);
    }
}
