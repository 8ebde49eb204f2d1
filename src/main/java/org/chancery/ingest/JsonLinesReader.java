package org.chancery.ingest;

import java.io.InputStream;
import java.util.function.Function;
import org.chancery.json.JsonFault;
import org.chancery.json.StatementRecord;

/** JSON Lines: one record a line; blank lines are passed over. */
final class JsonLinesReader implements RecordReader {
    private final Function<String, StatementRecord> decoder;
    private final int maxLineBytes;

    /** A reader that takes lines apart by {@code decoder}, which may throw {@link JsonFault} and {@link Refusal}. */
    JsonLinesReader(Function<String, StatementRecord> decoder, int maxLineBytes) {
        this.decoder = decoder;
        this.maxLineBytes = maxLineBytes;
    }

    @Override
    public void read(InputStream in, RecordSink sink) {
        ByteLines lines = new ByteLines(in, maxLineBytes);
        while (lines.next()) {
            try {
                String line = lines.text();
                if (!line.isBlank()) {
                    sink.record(lines.number(), decoder.apply(line));
                }
            } catch (JsonFault fault) {
                String key = fault.path().isEmpty() ? "" : fault.path() + ": ";
                sink.refuse(lines.number(), fault.column(), key + fault.problem());
            } catch (Refusal refusal) {
                sink.refuse(lines.number(), refusal.column(), refusal.reason());
            }
        }
        lines.damage().ifPresent(damage -> sink.refuse(lines.number(), 0, damage));
    }
}
