package org.chancery.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is odd about one record, each oddity once. */
final class Warnings {
    private List<String> found = List.of();

    void add(String warning) {
        if (found.contains(warning)) {
            return;
        }
        if (found.isEmpty()) {
            found = new ArrayList<>(2);
        }
        found.add(warning);
    }

    void addAll(Collection<String> warnings) {
        warnings.forEach(this::add);
    }

    List<String> list() {
        return List.copyOf(found);
    }
}
