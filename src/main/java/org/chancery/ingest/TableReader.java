package org.chancery.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chancery.json.RecordMapping;
import org.chancery.json.RecordMapping.Rule;
import org.chancery.json.StatementRecord;
import org.jspecify.annotations.Nullable;

/**
 * Tables: CSV (commas; semicolons where the header has them and no comma) and TSV (tabs), cells in quotation marks where needed. The first row names the
 * columns. Without a mapping these are the fields of a record ({@code source.title} and the like for nested ones, or the words that records
 * take for them: {@code topic}, {@code source}, {@code url}), in any case; cells of several values separate them by semicolons.
 * A table that {@link StatementCsvWriter} wrote is known by its columns and read as it was written.
 */
final class TableReader implements RecordReader {
    private static final Map<String, String> OTHER_WORDS = Map.of(
            "speakers", "speaker",
            "countries", "country",
            "organisations", "organisation",
            "topic", "topics",
            "source", "source.title",
            "url", "source.url");

    private final char separator;
    private final Optional<RecordMapping> mapping;
    private final int maxRowBytes;

    TableReader(char separator, Optional<RecordMapping> mapping, int maxRowBytes) {
        this.separator = separator;
        this.mapping = mapping;
        this.maxRowBytes = maxRowBytes;
    }

    @Override
    public void read(InputStream in, RecordSink sink) {
        ByteLines lines = new ByteLines(in, maxRowBytes);
        TableRows rows = new TableRows(lines, separator, maxRowBytes);
        TableRows.Row header = rows.next();
        if (header != null) {
            try {
                read(header, rows, sink);
            } catch (Refusal refusal) {
                sink.refuse(header.line(), refusal.column(), "the header cannot be used: " + refusal.reason());
            }
        }
        lines.damage().ifPresent(damage -> sink.refuse(lines.number(), 0, damage));
    }

    private void read(TableRows.Row header, TableRows rows, RecordSink sink) {
        throwIfRefused(header);
        char used = separator == ','
                        && header.text().indexOf(',') < 0
                        && header.text().indexOf(';') >= 0
                ? ';'
                : separator;
        rows.separator(used);
        CsvReader.CsvReaderBuilder csv =
                CsvReader.builder().fieldSeparator(used).maxBufferSize(Math.max(maxRowBytes, 1 << 16) * 2);
        List<String> columns = columns(cells(csv, header.text()));
        Function<Map<String, List<String>>, StatementRecord> records = records(columns);
        TableRows.@Nullable Row row = rows.next();
        while (row != null) {
            try {
                throwIfRefused(row);
                sink.record(row.line(), records.apply(values(columns, cells(csv, row.text()))));
            } catch (Refusal refusal) {
                sink.refuse(row.line(), refusal.column(), refusal.reason());
            }
            row = rows.next();
        }
    }

    private Function<Map<String, List<String>>, StatementRecord> records(List<String> columns) {
        if (mapping.isEmpty() && ExportedRows.are(columns)) {
            return ExportedRows::record;
        }
        RecordMapper mapper = new RecordMapper(mapping.orElseGet(() -> mapping(columns)));
        requireText(mapper, columns);
        return mapper::record;
    }

    private static void throwIfRefused(TableRows.Row row) {
        if (row.refusal().isPresent()) {
            throw row.refusal().get();
        }
    }

    private static List<String> cells(CsvReader.CsvReaderBuilder csv, String row) {
        try {
            return csv.ofSingleCsvRecord(row).getFields();
        } catch (CsvParseException e) {
            throw new Refusal("not a row of the table: " + e.getMessage());
        }
    }

    private List<String> columns(List<String> header) {
        List<String> columns = header.stream()
                .map(String::strip)
                .map(name -> mapping.isPresent() ? name : name.toLowerCase(Locale.ROOT))
                .toList();
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!column.isEmpty() && !seen.add(column)) {
                throw new Refusal("the column '" + column + "' stands twice");
            }
        }
        return columns;
    }

    /** The mapping that takes columns for the fields that they are called after. */
    private static RecordMapping mapping(List<String> columns) {
        Map<String, List<Rule>> rules = new LinkedHashMap<>();
        for (String column : columns) {
            String field = OTHER_WORDS.getOrDefault(column, column);
            if (RecordMapping.FIELDS.contains(field)) {
                Optional<String> split = RecordMapping.LISTS.contains(field) ? Optional.of(";") : Optional.empty();
                if (rules.put(field, List.of(Rule.ofColumn(column, split))) != null) {
                    throw new Refusal("two columns give '" + field + "'");
                }
            }
        }
        return new RecordMapping(rules, Set.of());
    }

    private static void requireText(RecordMapper mapper, List<String> columns) {
        if (mapper.columnsOf("text").stream().noneMatch(columns::contains)) {
            throw new Refusal("no column gives the text (columns: " + String.join(", ", columns) + ")");
        }
    }

    private static Map<String, List<String>> values(List<String> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new Refusal("the row has " + cells.size() + " cells, the header " + columns.size());
        }
        Map<String, List<String>> values = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!columns.get(i).isEmpty() || !cells.get(i).isBlank()) {
                values.put(columns.get(i), cells.get(i).isBlank() ? List.of() : List.of(cells.get(i)));
            }
        }
        return values;
    }
}
