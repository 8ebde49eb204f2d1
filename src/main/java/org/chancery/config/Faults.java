package org.chancery.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects the faults of one reading; not safe for use by several threads. */
final class Faults {
    private final List<ConfigFault> found = new ArrayList<>();

    /** A fault in one line, counted from 1. */
    void add(Path file, int line, String message) {
        found.add(new ConfigFault(file, line, message));
    }

    /** A fault of a file as a whole. */
    void add(Path file, String message) {
        add(file, 0, message);
    }

    /** A fault at the place of an entry. */
    void add(Located<?> place, String message) {
        add(place.file(), place.line(), message);
    }

    List<ConfigFault> all() {
        return List.copyOf(found);
    }
}
