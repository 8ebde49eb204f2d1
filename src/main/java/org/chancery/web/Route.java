package org.chancery.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One path that is served.
 *
 * @param template the parts of the path, a variable one in braces
 * @param style how it is served
 * @param service what answers
 */
record Route(List<String> template, Style style, Service service) {
    /** How a path is served. */
    enum Style {
        /** JSON for anybody, fresh as long as the index has not changed. */
        API,
        /** JSON for the one who wrote, never kept. */
        WRITE,
        /** HTML for people, fresh as long as the index has not changed. */
        PAGE,
        /** JSON about the server itself, never kept and never made to wait. */
        HEALTH,
        /** A file that never changes, never made to wait. */
        ASSET;

        /** Whether it is answered at once on the thread that read the request. */
        boolean isQuick() {
            return this == HEALTH || this == ASSET;
        }

        /** Whether the answer depends on the index alone. */
        boolean isVersioned() {
            return this == API || this == PAGE;
        }
    }

    Route {
        template = List.copyOf(template);
    }

    /** A path that is read. */
    static Route of(Style style, String template, Endpoint endpoint) {
        return new Route(parts(template), style, endpoint);
    }

    /** A path that is written to. */
    static Route of(String template, WriteEndpoint endpoint) {
        return new Route(parts(template), Style.WRITE, endpoint);
    }

    private static List<String> parts(String template) {
        return List.of(template.substring(1).split("/", -1));
    }

    /** The variable parts where the path fits; empty where it does not. */
    Optional<Map<String, String>> match(List<String> segments) {
        if (segments.size() != template.size()) {
            return Optional.empty();
        }
        Map<String, String> variables = new LinkedHashMap<>();
        for (int i = 0; i < template.size(); i++) {
            String part = template.get(i);
            if (part.startsWith("{")) {
                if (segments.get(i).isBlank()) {
                    return Optional.empty();
                }
                variables.put(part.substring(1, part.length() - 1), segments.get(i));
            } else if (!part.equals(segments.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }
}
