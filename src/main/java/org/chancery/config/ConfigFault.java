package org.chancery.config;

import java.nio.file.Path;
import java.util.Objects;

/** One thing that is wrong in the configuration. Its text begins with the place where it is to be put right. */
public sealed interface ConfigFault {
    /** What is wrong and what would be right. */
    String message();

    /**
     * A fault in the configuration folder.
     *
     * @param file the file it is in
     * @param line the line, counted from 1; 0 where the fault is not in one line
     * @param message what is wrong and what would be right
     */
    record InFile(Path file, int line, String message) implements ConfigFault {
        public InFile {
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

    /**
     * A fault of the command that was typed.
     *
     * @param message what is wrong and what would be right, the flag first
     */
    record OfFlag(String message) implements ConfigFault {
        public OfFlag {
            Objects.requireNonNull(message);
        }

        @Override
        public String toString() {
            return message;
        }
    }

    /**
     * A fault of the environment.
     *
     * @param message what is wrong and what would be right, the variable first
     */
    record OfVariable(String message) implements ConfigFault {
        public OfVariable {
            Objects.requireNonNull(message);
        }

        @Override
        public String toString() {
            return message;
        }
    }
}
