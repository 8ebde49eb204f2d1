package org.chancery.query;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.query.QueryNode.Dated;
import org.chancery.query.QueryNode.FieldValue;
import org.chancery.statement.Kind;
import org.chancery.statement.PartialDate;

/** Makes nodes of the fields of a query: a name, a value, and what is wrong with them. */
final class FieldSyntax {
    private static final String DATE = "date";

    private FieldSyntax() {}

    /** Whether there is a field of that name, in any case. */
    static boolean isKnown(String name) {
        return name.equalsIgnoreCase(DATE) || QueryField.of(name).isPresent();
    }

    /** Refuses a name that no field has. */
    static void check(String name, int start) {
        if (!isKnown(name)) {
            String known = Stream.concat(Stream.of(QueryField.values()).map(QueryField::id), Stream.of(DATE))
                    .collect(Collectors.joining(", "));
            throw new QuerySyntaxException(
                    start,
                    "There is no field '" + name.toLowerCase(Locale.ROOT) + "'",
                    "Use one of " + known + ", or put the words in quotation marks.");
        }
    }

    /** Whether a minus before the value of this field, rather than before its name, excludes the value. */
    static boolean takesMinus(String name) {
        return !name.equalsIgnoreCase(DATE);
    }

    /** The node of a field that {@link #isKnown} and its value, which stands at {@code start}. */
    static QueryNode node(String name, String value, int start) {
        if (value.isEmpty()) {
            String field = name.toLowerCase(Locale.ROOT);
            throw new QuerySyntaxException(
                    start,
                    "The field '" + field + "' has no value",
                    "Write one value right after the colon, in quotation marks if it has blanks: " + field + ":\"…\"");
        }
        return name.equalsIgnoreCase(DATE) ? new Dated(range(value, start)) : fieldValue(name, value, start);
    }

    private static QueryNode fieldValue(String name, String value, int start) {
        QueryField field = QueryField.of(name).orElseThrow();
        if (value.startsWith("-")) {
            throw new QuerySyntaxException(start, "Two minuses stand before this value", "Write one to exclude it.");
        }
        if (field == QueryField.KIND && Kind.of(value).isEmpty()) {
            throw new QuerySyntaxException(
                    start, "There is no kind '" + value + "'", "Use kind:direct, kind:mixed or kind:indirect.");
        }
        return new FieldValue(field, value);
    }

    private static DateRange range(String value, int start) {
        int dots = value.indexOf("..");
        String from = dots < 0 ? value : value.substring(0, dots);
        String to = dots < 0 ? value : value.substring(dots + 2);
        try {
            DateRange range = new DateRange(date(from), date(to));
            if (!range.isAll()) {
                return range;
            }
            throw new QuerySyntaxException(
                    start, "This range has neither a first nor a last date", "Write one: date:2022..2025-06");
        } catch (DateTimeException e) {
            String message = String.valueOf(e.getMessage());
            throw new QuerySyntaxException(
                    start,
                    Character.toUpperCase(message.charAt(0)) + message.substring(1),
                    "Write YYYY, YYYY-MM or YYYY-MM-DD, alone or as a range: date:2022..2025-06");
        } catch (IllegalArgumentException e) {
            throw new QuerySyntaxException(
                    start,
                    "'" + value + "' is no range of dates: " + e.getMessage(),
                    "Write the earlier date first: date:2022..2025-06");
        }
    }

    private static Optional<PartialDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text));
    }
}
