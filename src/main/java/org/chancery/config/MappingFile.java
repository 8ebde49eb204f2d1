package org.chancery.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.json.JsonFault;
import org.chancery.json.MappingJson;
import org.chancery.json.RecordMapping;

/** A file that maps other people's columns to fields; see {@link RecordMapping}. */
public final class MappingFile {
    private MappingFile() {}

    /** Reads that file. Throws ConfigException, which names file and line, where it cannot be used. */
    public static RecordMapping load(Path file) {
        Faults faults = new Faults();
        return read(file, faults).orElseThrow(() -> new ConfigException(faults.all()));
    }

    static Optional<RecordMapping> read(Path file, Faults faults) {
        try {
            return Optional.of(MappingJson.decode(Files.readString(file)));
        } catch (JsonFault fault) {
            String key = fault.path().isEmpty() ? "" : fault.path() + ": ";
            faults.add(file, fault.line(), key + fault.problem() + " (column " + fault.column() + ")");
        } catch (IOException e) {
            faults.add(file, "cannot be read as UTF-8 text (" + e + ")");
        }
        return Optional.empty();
    }
}
