package org.chancery.web.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An address on this server: a path and parameters. Immutable.
 *
 * @param path the path, encoded
 * @param parameters the values by name, decoded, in the order in which they are written
 */
public record Address(String path, Map<String, List<String>> parameters) {
    public Address {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        parameters.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        parameters = Collections.unmodifiableMap(copy);
    }

    /** The values of a parameter; none where it does not stand there. */
    public List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** This address with the values of one parameter replaced; without it where there are none. */
    public Address with(String name, List<String> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        if (values.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, values);
        }
        return new Address(path, changed);
    }

    /** This address with one value taken away where it stands, and put in where it does not. */
    public Address toggled(String name, String value) {
        List<String> values = new ArrayList<>(all(name));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(name, values);
    }

    /** The same parameters on another path. */
    public Address on(String otherPath) {
        return new Address(otherPath, parameters);
    }

    /** As it stands in a link, percent-encoded. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(path);
        parameters.forEach((name, values) -> {
            for (String value : values) {
                text.append(text.length() == path.length() ? '?' : '&')
                        .append(encoded(name))
                        .append('=')
                        .append(encoded(value));
            }
        });
        return text.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
