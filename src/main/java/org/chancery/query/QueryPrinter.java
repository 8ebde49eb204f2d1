package org.chancery.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.query.QueryNode.And;
import org.chancery.query.QueryNode.Dated;
import org.chancery.query.QueryNode.FieldValue;
import org.chancery.query.QueryNode.Fuzzy;
import org.chancery.query.QueryNode.Near;
import org.chancery.query.QueryNode.Not;
import org.chancery.query.QueryNode.Or;
import org.chancery.query.QueryNode.Phrase;
import org.chancery.query.QueryNode.Prefix;
import org.chancery.query.QueryNode.Word;
import org.chancery.statement.PartialDate;

/** Writes a query in the language that {@link QueryParser} reads. */
public final class QueryPrinter {
    private QueryPrinter() {}

    /** The query as it would be typed: parsing it gives an equal node, for every node that parsing can give. */
    public static String print(QueryNode node) {
        return switch (node) {
            case Word word -> word.text();
            case Phrase phrase -> quoted(phrase.text());
            case Near near -> quoted(near.text()) + "~" + near.distance();
            case Prefix prefix -> prefix.start() + "*";
            case Fuzzy fuzzy -> fuzzy.word() + "~";
            case FieldValue field -> field.field().id() + ":" + value(field.value());
            case Dated dated -> "date:" + range(dated.range());
            case And and -> joined(and.parts(), " ");
            case Or or ->
                or.parts().stream()
                        .map(part -> part instanceof Or ? "(" + print(part) + ")" : print(part))
                        .collect(Collectors.joining(" OR "));
            case Not not -> "-" + (not.part() instanceof Not ? "(" + print(not.part()) + ")" : grouped(not.part()));
        };
    }

    private static String joined(List<QueryNode> parts, String separator) {
        return parts.stream().map(QueryPrinter::grouped).collect(Collectors.joining(separator));
    }

    private static String grouped(QueryNode node) {
        return node instanceof And || node instanceof Or ? "(" + print(node) + ")" : print(node);
    }

    private static String range(DateRange range) {
        if (range.from().equals(range.to())) {
            return range.from().map(PartialDate::toString).orElse("..");
        }
        return end(range.from()) + ".." + end(range.to());
    }

    private static String end(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse("");
    }

    private static String value(String value) {
        boolean plain = value.codePoints()
                .noneMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || c == '('
                        || c == ')');
        return plain ? value : quoted(value);
    }

    private static String quoted(String words) {
        return '"' + words + '"';
    }
}
