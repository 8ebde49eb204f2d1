package org.chancery.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.json.Problem;
import org.chancery.query.QueryField;
import org.chancery.query.QueryNode.FieldValue;
import org.chancery.search.StatementSearcher;
import org.chancery.statement.Kind;

/**
 * What the values of filters and of the fields of a query mean, as the searcher has it, and what is wrong with those that
 * mean nothing. A filter that is an id means just that; in a query an id is a name as well. Faults are left with the reader of the
 * parameters. For one request.
 */
final class FilterValues {
    /** Each is looked for among all titles of the index. */
    private static final int MOST_TITLES = 8;

    /** Whoever has misspelt more values than these was not typing. */
    private static final int MOST_MENDED = 5;

    /** A name of more values than these is none to filter by. */
    private static final int MOST_MEANT = 100;

    private final StatementSearcher searcher;
    private final ParameterReader reader;
    private int titles;
    private int mended;

    FilterValues(StatementSearcher searcher, ParameterReader reader) {
        this.searcher = searcher;
        this.reader = reader;
    }

    /** The ids that a value of the parameter of that field means; none where it is at fault. */
    List<String> of(QueryField field, String value) {
        List<String> named = named(field, value);
        if (named.contains(value)) {
            return List.of(value);
        }
        if (named.isEmpty()) {
            Unknown unknown = unknown(field, value);
            reader.fault(
                    Problem.Type.INVALID_PARAMETER,
                    new Problem.Fault(
                            field.id(), unknown.detail(), unknown.nearest(), OptionalInt.empty(), unknown.list()));
        } else if (named.size() > MOST_MEANT) {
            reader.fault(
                    field.id(),
                    "'" + value + "' is the name of " + named.size() + " and may be of " + MOST_MEANT
                            + ": give more of the name, or an id",
                    List.of());
            return List.of();
        }
        return named;
    }

    /** Notes a fault where a value in the query, which stands at that column, means nothing. */
    void check(FieldValue value, int column) {
        if (!named(value.field(), value.value()).isEmpty()) {
            return;
        }
        Unknown unknown = unknown(value.field(), value.value());
        String written = unknown.nearest().stream()
                .map(name -> value.field().id() + ":" + (name.indexOf(' ') < 0 ? name : '"' + name + '"'))
                .collect(Collectors.joining(" or "));
        reader.fault(
                Problem.Type.INVALID_PARAMETER,
                new Problem.Fault(
                        "q",
                        unknown.detail().replaceFirst("^there", "There"),
                        unknown.nearest(),
                        OptionalInt.of(column),
                        written.isEmpty() ? unknown.list() : Optional.of("Write " + written + ".")));
    }

    private List<String> named(QueryField field, String value) {
        List<String> named =
                field != QueryField.SOURCE || titles < MOST_TITLES ? searcher.named(field, value) : List.of();
        titles += field == QueryField.SOURCE && !named.contains(value) ? 1 : 0;
        return named;
    }

    /**
     * What to say of a value that means nothing.
     *
     * @param nearest the names nearest to it
     * @param list where to find all there are, where none is near
     */
    private record Unknown(String detail, List<String> nearest, Optional<String> list) {}

    private Unknown unknown(QueryField field, String value) {
        if (field == QueryField.SOURCE && titles > MOST_TITLES) {
            return new Unknown(
                    "more than " + MOST_TITLES + " sources are asked for by their titles: use ids",
                    List.of(),
                    Optional.empty());
        }
        List<String> nearest = field == QueryField.KIND
                ? Stream.of(Kind.values()).map(Kind::id).toList()
                : ++mended > MOST_MENDED ? List.<String>of() : searcher.nearest(field, value);
        String what = switch (field) {
            case ABOUT -> "country or speaker";
            case LANG -> "language";
            case SPEAKER, COUNTRY, ORGANISATION, GROUP, TOPIC, SOURCE, KIND -> field.id();
        };
        return new Unknown(
                "there is no " + what + " '" + value + "'",
                nearest,
                nearest.isEmpty() ? Optional.of("The server lists all at " + list(field) + ".") : Optional.empty());
    }

    private static String list(QueryField field) {
        return switch (field) {
            case COUNTRY -> "/api/v1/countries";
            case SPEAKER -> "/api/v1/speakers";
            case TOPIC -> "/api/v1/topics";
            case GROUP -> "/api/v1/groups";
            case ABOUT -> "/api/v1/countries and /api/v1/speakers";
            case ORGANISATION, SOURCE, LANG, KIND -> "/api/v1/facets/" + field.id();
        };
    }
}
