package org.chancery.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.chancery.json.Problem;
import org.chancery.json.ProblemJson;

/** What goes back over the wire: status, type, body and the headers that are its own. Immutable. */
final class Answer {
    private static final byte[] EMPTY = {};

    private final int status;
    private final String type;
    private final byte[] body;
    private final Map<String, String> headers;

    private Answer(int status, String type, byte[] body, Map<String, String> headers) {
        this.status = status;
        this.type = type;
        this.body = body;
        this.headers = Map.copyOf(headers);
    }

    static Answer json(byte[] body) {
        return new Answer(200, "application/json", body, Map.of());
    }

    static Answer html(int status, String body, Map<String, String> headers) {
        return new Answer(status, "text/html; charset=utf-8", body.getBytes(StandardCharsets.UTF_8), headers);
    }

    static Answer problem(Problem problem, Map<String, String> headers) {
        return new Answer(problem.type().status(), "application/problem+json", ProblemJson.of(problem), headers);
    }

    /** A body of some other type, for status 200. */
    static Answer of(String type, byte[] body, Map<String, String> headers) {
        return new Answer(200, type, body, headers);
    }

    /** No body: 204 or 304. */
    static Answer empty(int status, Map<String, String> headers) {
        return new Answer(status, "", EMPTY, headers);
    }

    int status() {
        return status;
    }

    /** The media type; empty where there is no body. */
    String type() {
        return type;
    }

    /** The body, not to be changed. */
    byte[] body() {
        return body;
    }

    Map<String, String> headers() {
        return headers;
    }
}
