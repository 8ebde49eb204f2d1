package org.chancery.lucene;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.query.DateRange;
import org.chancery.query.QueryParser;
import org.chancery.search.Dimension;
import org.chancery.search.NameMatch;
import org.chancery.search.Selection;
import org.chancery.search.ValueFilter;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Span;

/** One case of a golden file: keys and values as they are written there. */
record GoldenCase(Map<String, String> values) {
    GoldenCase {
        values = Map.copyOf(values);
    }

    /** What it shows. */
    String name() {
        return value("case");
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The value of a key that must be there. */
    String value(String key) {
        return Objects.requireNonNull(values.get(key), () -> "the case has no " + key + ": " + values);
    }

    String valueOr(String key, String other) {
        return values.getOrDefault(key, other);
    }

    int numberOr(String key, int other) {
        return Integer.parseInt(valueOr(key, Integer.toString(other)));
    }

    /**
     * The {@code query}; the {@code filter}, as in {@code country=KE;CL -topic=grain}; {@code about}, codes and ids parted by
     * {@code ;}; and {@code dates}, as in {@code 2022..2023-05}.
     */
    Selection selection() {
        Map<Dimension, ValueFilter> filters = new EnumMap<>(Dimension.class);
        for (String part : valueOr("filter", "").split(" ", -1)) {
            boolean none = part.startsWith("-");
            int equals = part.indexOf('=');
            if (equals > 0) {
                Dimension dimension =
                        Dimension.of(part.substring(none ? 1 : 0, equals)).orElseThrow();
                filters.merge(dimension, filter(part.substring(equals + 1), none), GoldenCase::both);
            }
        }
        return new Selection(
                QueryParser.parse(valueOr("query", "")),
                filters,
                new ValueFilter(several(valueOr("about", "")), List.of()),
                dates(),
                OptionalDouble.empty());
    }

    private static ValueFilter filter(String values, boolean none) {
        return none ? new ValueFilter(List.of(), several(values)) : new ValueFilter(several(values), List.of());
    }

    private static ValueFilter both(ValueFilter one, ValueFilter other) {
        return one.any().isEmpty()
                ? new ValueFilter(other.any(), one.none())
                : new ValueFilter(one.any(), other.none());
    }

    private DateRange dates() {
        String written = valueOr("dates", "..");
        int dots = written.indexOf("..");
        Function<String, Optional<PartialDate>> end =
                date -> date.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(date));
        return new DateRange(end.apply(written.substring(0, dots)), end.apply(written.substring(dots + 2)));
    }

    /** Values parted by {@code ;}. */
    static List<String> several(String values) {
        return values.isEmpty() ? List.of() : List.of(values.split(";", -1));
    }

    /** The names in which a query matched, each after what it is of, what matched in brackets. */
    static String names(List<NameMatch> names) {
        return names.stream()
                .map(match -> match.part().id() + " " + bracketed(match.name(), match.highlights()))
                .collect(Collectors.joining(", "));
    }

    /** A text with that much of it in brackets. */
    static String bracketed(String text, List<Span> spans) {
        StringBuilder marked = new StringBuilder(text);
        for (Span span : spans.reversed()) {
            marked.insert(span.end(), ']').insert(span.start(), '[');
        }
        return marked.toString();
    }
}
