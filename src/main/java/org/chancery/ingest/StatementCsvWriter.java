package org.chancery.ingest;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.statement.Organisation;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Source;
import org.chancery.statement.Speaker;
import org.chancery.statement.Statement;

/**
 * Writes statements as CSV for spreadsheets, by RFC 4180: a head with the names of the columns, then a row each. Several
 * values of one column are joined by {@code " | "}. A cell that a spreadsheet would take for a formula gets a leading apostrophe.
 * Not safe for use by several threads.
 */
public final class StatementCsvWriter {
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final CsvWriter csv;

    /** Writes the head; {@code out} stays the caller's to flush and close. */
    public StatementCsvWriter(Writer out) {
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(out);
        csv.writeRecord(
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
                "checked");
    }

    /** Writes one row. */
    public void write(Statement statement) {
        List<Source> sources = statement.sources();
        csv.writeRecord(
                guarded(statement.id()),
                guarded(statement.text()),
                statement.kind().id(),
                joined(statement.speakers(), Speaker::name),
                joined(statement.speakers(), speaker -> speaker.role().orElse("")),
                joined(statement.countries(), Function.identity()),
                joined(statement.organisations(), Organisation::name),
                text(statement.date()),
                joined(statement.topics(), Function.identity()),
                guarded(statement.lang()),
                text(statement.occasion()),
                text(statement.place()),
                joined(sources, Source::title),
                joined(sources, source -> source.publisher().orElse("")),
                joined(sources, source -> source.url().map(URI::toString).orElse("")),
                joined(
                        sources,
                        source -> source.published().map(PartialDate::toString).orElse("")),
                text(statement.checked()));
    }

    private static <T> String joined(List<T> values, Function<T, String> text) {
        return guarded(
                values.stream().map(text).filter(value -> !value.isEmpty()).collect(Collectors.joining(" | ")));
    }

    private static String text(Optional<?> value) {
        return guarded(value.map(Object::toString).orElse(""));
    }

    private static String guarded(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
