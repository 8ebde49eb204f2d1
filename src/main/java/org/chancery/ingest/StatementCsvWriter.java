package org.chancery.ingest;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.json.ExtractionJson;
import org.chancery.statement.Organisation;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Source;
import org.chancery.statement.Speaker;
import org.chancery.statement.Statement;

/**
 * Writes statements as CSV for spreadsheets, by RFC 4180: a head with the names of the columns, then a row each. Several
 * values of one column are joined by {@code " | "}; columns of the same things, such as speakers and roles, have their values
 * in the same places, empty ones included. Where an extracted statement was found stands in one cell, as JSON. A cell that a spreadsheet would take for a formula gets a leading apostrophe. An
 * ingest reads all of it back as the same statements. Not safe for use by several threads.
 */
public final class StatementCsvWriter {
    private final CsvWriter csv;

    /** Writes the head; {@code out} stays the caller's to flush and close. */
    public StatementCsvWriter(Writer out) {
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(out);
        csv.writeRecord(ExportedRows.COLUMNS);
    }

    /** Writes one row. */
    public void write(Statement statement) {
        List<Speaker> speakers = statement.speakers();
        List<Organisation> organisations = statement.organisations();
        List<Source> sources = statement.sources();
        csv.writeRecord(
                ExportedRows.guarded(statement.id()),
                ExportedRows.guarded(statement.text()),
                statement.kind().id(),
                joined(speakers, Speaker::name),
                joined(speakers, speaker -> speaker.role().orElse("")),
                joined(statement.countries(), Function.identity()),
                joined(organisations, Organisation::name),
                text(statement.date()),
                joined(statement.topics(), Function.identity()),
                ExportedRows.guarded(statement.lang()),
                text(statement.occasion()),
                text(statement.place()),
                joined(sources, Source::title),
                joined(sources, source -> source.publisher().orElse("")),
                joined(sources, source -> source.url().map(URI::toString).orElse("")),
                joined(
                        sources,
                        source -> source.published().map(PartialDate::toString).orElse("")),
                text(statement.checked()),
                text(statement.translated()),
                text(statement.context().before()),
                text(statement.context().after()),
                joined(statement.mentions(), Function.identity()),
                joined(speakers, Speaker::id),
                joined(speakers, speaker -> speaker.speakerClass().id()),
                joined(organisations, Organisation::id),
                joined(sources, Source::id),
                joined(speakers, speaker -> speaker.complete() ? "" : "false"),
                statement.extraction().map(ExtractionJson::encode).orElse(""));
    }

    private static <T> String joined(List<T> values, Function<T, String> text) {
        return ExportedRows.joined(values.stream().map(text).toList());
    }

    private static String text(Optional<?> value) {
        return ExportedRows.guarded(value.map(Object::toString).orElse(""));
    }
}
