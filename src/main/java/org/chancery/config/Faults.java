package org.chancery.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects the faults of one reading; not safe for use by several threads. */
final class Faults {
    private final List<ConfigFault> found = new ArrayList<>();

    /** A fault in one line, counted from 1. */
    void add(Path file, int line, String message) {
        found.add(new ConfigFault.InFile(file, line, message));
    }

    /** A fault of a file as a whole. */
    void add(Path file, String message) {
        add(file, 0, message);
    }

    /** A fault at the place of an entry. */
    void add(Located<?> place, String message) {
        add(place.file(), place.line(), message);
    }

    /** A fault that stands in no file. */
    void add(ConfigFault fault) {
        found.add(fault);
    }

    /** Whether there is one in that file so far. */
    boolean areIn(Path file) {
        return found.stream()
                .anyMatch(fault -> fault instanceof ConfigFault.InFile inFile
                        && inFile.file().equals(file));
    }

    List<ConfigFault> all() {
        return List.copyOf(found);
    }
}
