package org.chancery.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.json.ExtractionJson;
import org.chancery.json.JsonFault;
import org.chancery.json.OrganisationRecord;
import org.chancery.json.SourceRecord;
import org.chancery.json.SpeakerRecord;
import org.chancery.json.StatementRecord;
import org.chancery.statement.Extraction;

/** The cells of the tables that {@link StatementCsvWriter} writes, and records made of them again. */
final class ExportedRows {
    /** The columns, in order. */
    static final List<String> COLUMNS = List.of(
            "id",
            "text",
            "kind",
            "speakers",
            "roles",
            "countries",
            "organisations",
            "date",
            "topics",
            "lang",
            "occasion",
            "place",
            "sources",
            "publishers",
            "urls",
            "published",
            "checked",
            "translated",
            "before",
            "after",
            "mentions",
            "speaker_ids",
            "speaker_classes",
            "organisation_ids",
            "source_ids",
            "speaker_complete",
            "extraction");

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final Map<String, List<String>> row;

    private ExportedRows(Map<String, List<String>> row) {
        this.row = row;
    }

    /** Whether a table with these columns is one that was written here, perhaps with some columns taken out or added. */
    static boolean are(List<String> columns) {
        return columns.contains("text") && columns.contains("speaker_ids");
    }

    /** The record of a row. Throws {@link Refusal} where columns of the same things have different numbers of places. */
    static StatementRecord record(Map<String, List<String>> row) {
        return new ExportedRows(row).record();
    }

    /** Those values in one cell, a stroke between; empty where all are. */
    static String joined(List<String> values) {
        if (values.stream().allMatch(String::isEmpty)) {
            return "";
        }
        return guarded(values.stream()
                .map(value -> value.replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining(" | ")));
    }

    /** That cell, with an apostrophe before it where a spreadsheet would take it for a formula, or it looks as if it had one. */
    static String guarded(String cell) {
        return isFormula(cell) ? "'" + cell : cell;
    }

    private static String unguarded(String cell) {
        return cell.startsWith("'") && isFormula(cell) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String cell) {
        int first = 0;
        while (first < cell.length() && cell.charAt(first) == '\'') {
            first++;
        }
        return first < cell.length() && FORMULA_STARTS.indexOf(cell.charAt(first)) >= 0;
    }

    /** The values that were joined to that cell, in their places; a lone empty one is none. */
    static List<String> parted(String cell) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        String text = unguarded(cell);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                value.append(text.charAt(++i));
            } else if (c == '|') {
                values.add(value.toString().strip());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString().strip());
        return values.size() == 1 && values.getFirst().isEmpty() ? List.of() : values;
    }

    private StatementRecord record() {
        return StatementRecord.builder()
                .id(one("id").orElse(null))
                .text(one("text").orElse(null))
                .kind(one("kind").orElse(null))
                .speakers(speakers())
                .countries(several("countries"))
                .organisations(organisations())
                .date(one("date").orElse(null))
                .topics(several("topics"))
                .lang(one("lang").orElse(null))
                .occasion(one("occasion").orElse(null))
                .place(one("place").orElse(null))
                .translated(one("translated")
                        .map(value -> RecordMapper.truth("translated", value))
                        .orElse(null))
                .before(one("before").orElse(null))
                .after(one("after").orElse(null))
                .mentions(several("mentions"))
                .sources(sources())
                .checked(one("checked").orElse(null))
                .extraction(one("extraction").map(ExportedRows::extraction).orElse(null))
                .unknownKeys(row.keySet().stream()
                        .filter(column -> !COLUMNS.contains(column))
                        .toList())
                .build();
    }

    private List<SpeakerRecord> speakers() {
        Places places = new Places("speakers", "speaker_ids", "roles", "speaker_classes", "speaker_complete");
        return places.each(at -> new SpeakerRecord(
                at.get("speaker_ids"),
                at.get("speakers"),
                at.get("roles"),
                at.get("speaker_classes"),
                at.get("speaker_complete").map(value -> RecordMapper.truth("speaker_complete", value))));
    }

    private static Extraction extraction(String cell) {
        try {
            return ExtractionJson.decode(cell);
        } catch (JsonFault fault) {
            String key = fault.path().isEmpty() ? "" : "." + fault.path();
            throw new Refusal("extraction" + key + ": " + fault.problem());
        }
    }

    private List<OrganisationRecord> organisations() {
        Places places = new Places("organisations", "organisation_ids");
        return places.each(at -> new OrganisationRecord(at.get("organisation_ids"), at.get("organisations")));
    }

    private List<SourceRecord> sources() {
        Places places = new Places("sources", "source_ids", "publishers", "urls", "published");
        return places.each(at -> new SourceRecord(
                at.get("source_ids"), at.get("sources"), at.get("publishers"), at.get("urls"), at.get("published")));
    }

    private Optional<String> one(String column) {
        return row.getOrDefault(column, List.of()).stream().findFirst().map(ExportedRows::unguarded);
    }

    private List<String> several(String column) {
        return row.getOrDefault(column, List.of()).stream()
                .flatMap(cell -> parted(cell).stream())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Columns that tell of the same things, the first one their names; the others are as long, or empty. */
    private final class Places {
        private final Map<String, List<String>> columns;
        private final int count;

        Places(String... names) {
            columns = List.of(names).stream().collect(Collectors.toMap(name -> name, this::cell));
            count = values(names[0]).size();
            for (String name : names) {
                int size = values(name).size();
                if (size != 0 && size != count) {
                    throw new Refusal(name + ": has " + size + " places and " + names[0] + " has " + count);
                }
            }
        }

        private List<String> cell(String column) {
            return row.getOrDefault(column, List.of()).stream()
                    .flatMap(cell -> parted(cell).stream())
                    .toList();
        }

        private List<String> values(String column) {
            return columns.getOrDefault(column, List.of());
        }

        <T> List<T> each(Function<Place, T> maker) {
            return IntStream.range(0, count)
                    .mapToObj(place -> maker.apply(column -> {
                        List<String> values = values(column);
                        return values.isEmpty()
                                ? Optional.empty()
                                : Optional.of(values.get(place)).filter(value -> !value.isEmpty());
                    }))
                    .toList();
        }
    }

    /** What the columns say in one place. */
    private interface Place {
        Optional<String> get(String column);
    }
}
