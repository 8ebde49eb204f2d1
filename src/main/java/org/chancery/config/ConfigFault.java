package org.chancery.config;

import java.nio.file.Path;
import java.util.Objects;

/**
 * One thing that is wrong in the configuration folder.
 *
 * @param file the file it is in
 * @param line the line, counted from 1; 0 where the fault is not in one line
 * @param message what is wrong and what would be right
 */
public record ConfigFault(Path file, int line, String message) {
    public ConfigFault {
        Objects.requireNonNull(file);
        Objects.requireNonNull(message);
        if (line < 0) {
            throw new IllegalArgumentException("line must be 0 or more: " + line);
        }
    }

    /** {@code file:line: message}, or {@code file: message} where there is no one line. */
    @Override
    public String toString() {
        return line == 0 ? file + ": " + message : file + ":" + line + ": " + message;
    }
}
