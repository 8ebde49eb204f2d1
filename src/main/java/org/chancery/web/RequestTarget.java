package org.chancery.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.web.pages.Address;

/**
 * What a request line asks for.
 *
 * @param path the path as it came, still encoded
 * @param segments the parts of the path between slashes, decoded; a trailing slash gives an empty last part
 * @param parameters the query, decoded
 */
record RequestTarget(String path, List<String> segments, Parameters parameters) {
    RequestTarget {
        segments = List.copyOf(segments);
    }

    /**
     * Reads a raw path and query.
     *
     * @throws ProblemException where either is no percent-encoded UTF-8 or there are more parameters than {@code maxParameters}
     */
    static RequestTarget parse(String path, String query, int maxParameters) {
        List<String> segments = new ArrayList<>();
        for (String raw : path.substring(path.startsWith("/") ? 1 : 0).split("/", -1)) {
            segments.add(PercentCode.decode(raw, "path", false));
        }
        return new RequestTarget(path, segments, parameters(query, maxParameters));
    }

    private static Parameters parameters(String query, int maxParameters) {
        if (query.isEmpty()) {
            return Parameters.NONE;
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        String[] pairs = query.split("&", -1);
        if (pairs.length > maxParameters) {
            throw ProblemException.badRequest("There are more than " + maxParameters + " parameters.");
        }
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            String name = PercentCode.decode(equals < 0 ? pair : pair.substring(0, equals), "query", true);
            String value = equals < 0 ? "" : PercentCode.decode(pair.substring(equals + 1), "query", true);
            if (!name.isEmpty() || !value.isEmpty()) {
                values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
            }
        }
        return new Parameters(values);
    }

    /** The address that gives this target again. */
    Address address() {
        return parameters.on(path);
    }
}
