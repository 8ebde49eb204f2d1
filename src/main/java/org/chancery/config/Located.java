package org.chancery.config;

import java.nio.file.Path;

/**
 * An entry and where it stands.
 *
 * @param entry the entry
 * @param file the file it stands in
 * @param line the line, counted from 1
 * @param <T> its type
 */
record Located<T>(T entry, Path file, int line) {
    /** The place as it is named in messages about another place. */
    String place() {
        return file.getFileName() + " line " + line;
    }
}
