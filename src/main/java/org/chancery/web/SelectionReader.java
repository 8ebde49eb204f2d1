package org.chancery.web;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.json.Problem;
import org.chancery.query.DateRange;
import org.chancery.query.QueryField;
import org.chancery.query.QueryLimits;
import org.chancery.query.QueryNode;
import org.chancery.query.QueryNode.FieldValue;
import org.chancery.query.QueryParser;
import org.chancery.query.QuerySyntaxException;
import org.chancery.search.Dimension;
import org.chancery.search.Selection;
import org.chancery.search.StatementSearcher;
import org.chancery.search.ValueFilter;
import org.chancery.statement.PartialDate;

/**
 * Reads the parameters that select statements, the same for every endpoint that shows a selection: a repeated one means
 * OR, different ones AND, a leading {@code -} on a value NOT. What values mean, {@link FilterValues} says.
 */
final class SelectionReader {
    private static final int MAX_VALUE_LENGTH = 200;

    private final StatementSearcher searcher;
    private final QueryLimits limits;

    /** A reader that takes queries within {@code limits} and the names that {@code searcher} knows. */
    SelectionReader(StatementSearcher searcher, QueryLimits limits) {
        this.searcher = searcher;
        this.limits = limits;
    }

    /** The selection; faults are left with {@code reader}. */
    Selection read(ParameterReader reader) {
        FilterValues values = new FilterValues(searcher, reader);
        Map<Dimension, ValueFilter> filters = new EnumMap<>(Dimension.class);
        filters.put(Dimension.SPEAKER, filter(reader, QueryField.SPEAKER, values));
        filters.put(Dimension.COUNTRY, filter(reader, QueryField.COUNTRY, values));
        filters.put(Dimension.ORGANISATION, filter(reader, QueryField.ORGANISATION, values));
        filters.put(Dimension.GROUP, filter(reader, QueryField.GROUP, values));
        filters.put(Dimension.TOPIC, filter(reader, QueryField.TOPIC, values));
        filters.put(Dimension.SOURCE, filter(reader, QueryField.SOURCE, values));
        filters.put(Dimension.LANG, filter(reader, QueryField.LANG, values));
        filters.put(Dimension.KIND, filter(reader, QueryField.KIND, values));
        ValueFilter about = filter(reader, QueryField.ABOUT, values);
        DateRange dates = dates(reader);
        Optional<String> year = wholeYear(dates);
        if (year.isPresent()) {
            filters.put(Dimension.YEAR, ValueFilter.any(year.get()));
            dates = DateRange.ALL;
        }
        return new Selection(query(reader, values), filters, about, dates, reader.share("minConfidence"));
    }

    private Optional<QueryNode> query(ParameterReader reader, FilterValues values) {
        Optional<String> typed = reader.one("q");
        Map<FieldValue, Integer> fields = new LinkedHashMap<>();
        try {
            Optional<QueryNode> query = typed.flatMap(text -> QueryParser.parse(text, limits, fields::putIfAbsent));
            fields.forEach(values::check);
            return query;
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

    private static ValueFilter filter(ParameterReader reader, QueryField field, FilterValues values) {
        String name = field.id();
        List<String> any = new ArrayList<>();
        List<String> none = new ArrayList<>();
        for (String value : reader.all(name)) {
            boolean negated = value.startsWith("-") && value.length() > 1;
            String plain = negated ? value.substring(1).strip() : value;
            if (plain.length() > MAX_VALUE_LENGTH) {
                reader.fault(name, "a value has " + plain.length() + " characters, and may have 200", List.of());
            } else if (plain.startsWith("-")) {
                reader.fault(name, "two minuses stand before '" + plain.substring(1) + "': one excludes it", List.of());
            } else {
                (negated ? none : any).addAll(values.of(field, plain));
            }
        }
        return new ValueFilter(any, none);
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
