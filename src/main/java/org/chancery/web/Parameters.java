package org.chancery.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parameters of a request, decoded.
 *
 * @param values by name in the order in which names first stood, each with its values in their order
 */
record Parameters(Map<String, List<String>> values) {
    static final Parameters NONE = new Parameters(Map.of());

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

    /** These parameters with the values of one name replaced; without it where there are none. */
    Parameters with(String name, List<String> replaced) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        if (replaced.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, replaced);
        }
        return new Parameters(changed);
    }

    /** The address of {@code path} with these parameters, percent-encoded, blank values left out. */
    String on(String path) {
        StringBuilder address = new StringBuilder(path);
        for (String name : values.keySet()) {
            for (String value : all(name)) {
                address.append(address.length() == path.length() ? '?' : '&')
                        .append(PercentCode.encode(name))
                        .append('=')
                        .append(PercentCode.encode(value));
            }
        }
        return address.toString();
    }
}
