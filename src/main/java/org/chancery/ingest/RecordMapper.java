package org.chancery.ingest;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.json.OrganisationRecord;
import org.chancery.json.RecordMapping;
import org.chancery.json.RecordMapping.Condition;
import org.chancery.json.RecordMapping.Rule;
import org.chancery.json.SourceRecord;
import org.chancery.json.SpeakerRecord;
import org.chancery.json.StatementRecord;
import org.chancery.statement.PartialDate;

/** Makes records of rows of other people's columns, as a mapping says. */
final class RecordMapper {
    private final RecordMapping mapping;
    private final Set<String> columns;

    RecordMapper(RecordMapping mapping) {
        this.mapping = mapping;
        this.columns = mapping.columns();
    }

    /** The columns that are looked at. */
    Set<String> columns() {
        return columns;
    }

    /** The columns that may give a field. */
    List<String> columnsOf(String field) {
        return mapping.rules().getOrDefault(field, List.of()).stream()
                .flatMap(rule -> rule.column().stream())
                .toList();
    }

    /** The record of a row, given as the values of each column. Throws {@link Refusal} where it has several where one is allowed. */
    StatementRecord record(Map<String, List<String>> row) {
        StatementRecord.Builder record = StatementRecord.builder();
        one(row, "id", record::id);
        one(row, "text", record::text);
        one(row, "kind", record::kind);
        one(row, "role", record::role);
        one(row, "date", record::date);
        one(row, "lang", record::lang);
        one(row, "occasion", record::occasion);
        one(row, "place", record::place);
        one(row, "translated", value -> record.translated(truth("translated", value)));
        one(row, "context.before", record::before);
        one(row, "context.after", record::after);
        one(row, "checked", record::checked);
        record.speakers(speakers(row));
        record.countries(values(row, "country"));
        record.organisations(values(row, "organisation").stream()
                .map(OrganisationRecord::named)
                .toList());
        record.topics(values(row, "topics"));
        record.mentions(values(row, "mentions"));
        record.sources(source(row));
        record.unknownKeys(unknown(row));
        return record.build();
    }

    private List<String> unknown(Map<String, List<String>> row) {
        List<String> unknown = new ArrayList<>(0);
        for (String column : row.keySet()) {
            if (!columns.contains(column) && !mapping.ignored().contains(column) && !isAbsentParent(column, row)) {
                unknown.add(column);
            }
        }
        return unknown;
    }

    /** Whether it is where an object would be whose keys are looked at, but is null. */
    private boolean isAbsentParent(String column, Map<String, List<String>> row) {
        return row.getOrDefault(column, List.of()).isEmpty()
                && columns.stream().anyMatch(known -> known.startsWith(column + "."));
    }

    static boolean truth(String field, String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Refusal(field + ": must be true or false, not '" + value + "'");
        };
    }

    private List<SpeakerRecord> speakers(Map<String, List<String>> row) {
        List<String> names = values(row, "speaker");
        Optional<String> id = one(row, "speaker.id");
        Optional<String> speakerClass = one(row, "speaker.class");
        if (names.size() > 1) {
            if (id.isPresent()) {
                throw new Refusal("speaker.id: is given, but there are several speakers");
            }
            return names.stream()
                    .map(name -> new SpeakerRecord(
                            Optional.empty(), Optional.of(name), Optional.empty(), speakerClass, Optional.empty()))
                    .toList();
        }
        Optional<String> name = names.stream().findFirst();
        return name.isEmpty() && id.isEmpty()
                ? List.of()
                : List.of(new SpeakerRecord(id, name, Optional.empty(), speakerClass, Optional.empty()));
    }

    private List<SourceRecord> source(Map<String, List<String>> row) {
        SourceRecord source = new SourceRecord(
                one(row, "source.id"),
                one(row, "source.title"),
                one(row, "source.publisher"),
                one(row, "source.url"),
                one(row, "source.published"));
        return source.isEmpty() ? List.of() : List.of(source);
    }

    private void one(Map<String, List<String>> row, String field, Consumer<String> setter) {
        one(row, field).ifPresent(setter);
    }

    private Optional<String> one(Map<String, List<String>> row, String field) {
        List<String> values = values(row, field);
        if (values.size() > 1) {
            throw new Refusal(field + ": has " + values.size() + " values, and may have one");
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values.getFirst());
    }

    private List<String> values(Map<String, List<String>> row, String field) {
        for (Rule rule : mapping.rules().getOrDefault(field, List.of())) {
            if (applies(rule, row)) {
                List<String> values = values(row, rule);
                if (!values.isEmpty() || rule.constant().isPresent()) {
                    return values;
                }
            }
        }
        return List.of();
    }

    // Plain loops from here on: every rule of the mapping runs for every record.
    private static boolean applies(Rule rule, Map<String, List<String>> row) {
        for (Condition condition : rule.when()) {
            if (!holds(condition, row)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Condition condition, Map<String, List<String>> row) {
        List<String> values = row.getOrDefault(condition.column(), List.of());
        if (condition.isRange()) {
            return values.size() == 1 && lies(values.getFirst(), condition);
        }
        for (String value : values) {
            if (condition.oneOf().contains(value)) {
                return true;
            }
        }
        return values.isEmpty() && condition.orAbsent();
    }

    /** Whether that is a date, and all of it in the range. */
    private static boolean lies(String value, Condition range) {
        try {
            PartialDate date = PartialDate.parse(value);
            return range.from()
                            .map(from -> !date.firstDay().isBefore(from.firstDay()))
                            .orElse(true)
                    && range.to()
                            .map(to -> !date.lastDay().isAfter(to.lastDay()))
                            .orElse(true);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static List<String> values(Map<String, List<String>> row, Rule rule) {
        if (rule.constant().isPresent()) {
            return rule.constant().filter(constant -> !constant.isEmpty()).stream()
                    .toList();
        }
        List<String> cells = rule.column().map(row::get).orElse(List.of());
        List<String> values = new ArrayList<>(cells.size());
        for (String cell : cells) {
            if (rule.split().isPresent()) {
                parts(cell, rule.split().get()).forEach(part -> add(part, rule, values));
            } else {
                add(cell, rule, values);
            }
        }
        return values;
    }

    private static void add(String cell, Rule rule, List<String> values) {
        String value = cell.strip();
        if (value.isEmpty()
                || rule.except().contains(value)
                || (!rule.only().isEmpty() && !rule.only().contains(value))) {
            return;
        }
        String changed = changed(value, rule);
        if (!changed.isEmpty()) {
            values.add(changed);
        }
    }

    private static List<String> parts(String cell, String mark) {
        List<String> parts = new ArrayList<>(2);
        int from = 0;
        for (int at = cell.indexOf(mark); at >= 0; at = cell.indexOf(mark, from)) {
            parts.add(cell.substring(from, at));
            from = at + mark.length();
        }
        parts.add(cell.substring(from));
        return parts;
    }

    private static String changed(String value, Rule rule) {
        String changed = rule.values().getOrDefault(value, value);
        for (String mark : rule.cutFrom()) {
            int cut = changed.indexOf(mark);
            changed = cut < 0 ? changed : changed.substring(0, cut);
        }
        for (Map.Entry<String, String> part : rule.replace().entrySet()) {
            changed = changed.replace(part.getKey(), part.getValue());
        }
        return changed.strip();
    }
}
