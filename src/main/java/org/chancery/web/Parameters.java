package org.chancery.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.web.pages.Address;

/**
 * The parameters of a request, decoded.
 *
 * @param values by name in the order in which names first stood, each with its values in their order
 */
record Parameters(Map<String, List<String>> values) {
    static final Parameters NONE = new Parameters(Map.of());

    /** Parameters that mean something even where they are blank: no facet is not the default facets. */
    private static final Set<String> MEANT_BLANK = Set.of("facet");

    Parameters {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((name, list) -> copy.put(name, List.copyOf(list)));
        values = Collections.unmodifiableMap(copy);
    }

    /** The names that stand in the request. */
    Set<String> names() {
        return values.keySet();
    }

    /** The values of a name, those left out that are blank: a form sends empty fields too. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .map(String::strip)
                .toList();
    }

    /** These without the ones that stand there blank only: what a form leaves empty is not given. */
    Parameters withoutBlank() {
        Map<String, List<String>> given = new LinkedHashMap<>(values);
        given.keySet().removeIf(name -> all(name).isEmpty());
        return new Parameters(given);
    }

    /** The address of {@code path} with these parameters, blank values left out unless they mean something. */
    Address on(String path) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        values.keySet().forEach(name -> {
            if (!all(name).isEmpty()) {
                given.put(name, all(name));
            } else if (MEANT_BLANK.contains(name)) {
                given.put(name, List.of(""));
            }
        });
        return new Address(path, given);
    }
}
