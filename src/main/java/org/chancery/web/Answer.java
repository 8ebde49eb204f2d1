package org.chancery.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.json.Problem;
import org.chancery.json.ProblemJson;

/** What goes back over the wire: status, type, body and the headers that are its own. Immutable. */
final class Answer {
    private static final byte[] EMPTY = {};

    private final int status;
    private final String type;
    private final byte[] body;
    private final Optional<byte[]> gzipped;
    private final Map<String, String> headers;

    private Answer(int status, String type, byte[] body, Optional<byte[]> gzipped, Map<String, String> headers) {
        this.status = status;
        this.type = type;
        this.body = body;
        this.gzipped = gzipped;
        this.headers = Map.copyOf(headers);
    }

    static Answer json(byte[] body) {
        return new Answer(200, "application/json", body, Optional.empty(), Map.of());
    }

    /** A document of another media type, with headers of its own. */
    static Answer document(String type, byte[] body, Map<String, String> headers) {
        return new Answer(200, type, body, Optional.empty(), headers);
    }

    static Answer html(int status, String body, Map<String, String> headers) {
        return new Answer(
                status, "text/html; charset=utf-8", body.getBytes(StandardCharsets.UTF_8), Optional.empty(), headers);
    }

    static Answer problem(Problem problem, Map<String, String> headers) {
        return new Answer(
                problem.type().status(),
                "application/problem+json",
                ProblemJson.of(problem),
                Optional.empty(),
                headers);
    }

    /** A file, with its bytes compressed already. */
    static Answer file(String type, byte[] body, byte[] gzipped) {
        return new Answer(200, type, body, Optional.of(gzipped), Map.of());
    }

    /** Another page to go to. */
    static Answer seeOther(String address) {
        return new Answer(303, "", EMPTY, Optional.empty(), Map.of("Location", address));
    }

    /** No body: 204 or 304. */
    static Answer empty(int status, Map<String, String> headers) {
        return new Answer(status, "", EMPTY, Optional.empty(), headers);
    }

    /** This answer, of which nobody may keep a copy. */
    Answer notKept() {
        Map<String, String> more = new HashMap<>(headers);
        more.put("Cache-Control", "no-store");
        return new Answer(status, type, body, gzipped, more);
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

    /** The body compressed, where that was done beforehand. */
    Optional<byte[]> gzipped() {
        return gzipped;
    }

    Map<String, String> headers() {
        return headers;
    }
}
