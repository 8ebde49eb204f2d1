package org.chancery.json;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An error as the API tells it: RFC 9457.
 *
 * @param type what kind of error it is
 * @param detail what went wrong this time, for the person who asked
 * @param instance the path that was asked for
 * @param faults the parameters at fault, in the order in which they were found; none where no parameter is
 */
public record Problem(Type type, String detail, Optional<String> instance, List<Fault> faults) {
    /** The kinds of error. The page {@code /about} tells what each means. */
    public enum Type {
        INVALID_PARAMETER(400, "Invalid parameter"),
        QUERY_SYNTAX(400, "The query cannot be read"),
        QUERY_REFUSED(400, "The query asks for too much"),
        CURSOR_INVALID(400, "Invalid cursor"),
        INVALID_REQUEST(400, "Invalid request"),
        UNAUTHORIZED(401, "A write token is needed"),
        WRITES_OFF(403, "Writing is off"),
        NOT_FOUND(404, "Not found"),
        METHOD_NOT_ALLOWED(405, "Method not allowed"),
        CURSOR_EXPIRED(410, "The cursor has run out"),
        TOO_LARGE(413, "Request too large"),
        UNSUPPORTED_MEDIA_TYPE(415, "No format that is read"),
        NOT_TAKEN(422, "The article was not taken"),
        INTERNAL(500, "Internal error"),
        OVERLOADED(503, "Too busy"),
        TIMED_OUT(503, "The search took too long"),
        UNAVAILABLE(503, "The index cannot be read"),
        NO_ROOM(507, "There is no room to write");

        private final int status;
        private final String title;

        Type(int status, String title) {
            this.status = status;
            this.title = title;
        }

        /** The HTTP status that goes with it. */
        public int status() {
            return status;
        }

        /** What it is, in a few words, always the same. */
        public String title() {
            return title;
        }

        /** The word for it in addresses: the constant's name in lower case with hyphens. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Where it is explained, relative to the server. */
        public String uri() {
            return "/about#" + id();
        }
    }

    /**
     * One parameter at fault.
     *
     * @param parameter its name
     * @param detail what is wrong with it
     * @param allowed what would be right, or the values nearest to what was given; none where there is no such list
     * @param column where in the value it goes wrong, from 1 in UTF-16 units
     * @param fix what to write instead
     */
    public record Fault(
            String parameter, String detail, List<String> allowed, OptionalInt column, Optional<String> fix) {
        public Fault {
            allowed = List.copyOf(allowed);
            Objects.requireNonNull(column);
            Objects.requireNonNull(fix);
        }

        /** A fault of a value as a whole. */
        public static Fault of(String parameter, String detail, List<String> allowed) {
            return new Fault(parameter, detail, allowed, OptionalInt.empty(), Optional.empty());
        }
    }

    public Problem {
        faults = List.copyOf(faults);
        Objects.requireNonNull(instance);
    }

    /** A problem that no parameter causes, of no stated path. */
    public static Problem of(Type type, String detail) {
        return new Problem(type, detail, Optional.empty(), List.of());
    }

    /** This problem as met at that path. */
    public Problem at(String path) {
        return new Problem(type, detail, Optional.of(path), faults);
    }
}
