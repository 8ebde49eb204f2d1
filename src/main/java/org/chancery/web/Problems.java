package org.chancery.web;

import java.util.Map;
import org.chancery.json.Problem;
import org.chancery.search.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where what went wrong becomes an error for the one who asked; what it says of the machine goes to the log only. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final Map<String, String> SOON = Map.of("Retry-After", "1");

    private Problems() {}

    /** The error that {@code thrown} is told as, for a request of that path. What nobody expected is logged. */
    static ProblemException of(Throwable thrown, String path) {
        return switch (thrown) {
            case ProblemException known -> known;
            case SearchException failed -> of(failed);
            default -> {
                LOG.error("Failed to answer {}", printable(path), thrown);
                yield new ProblemException(Problem.of(
                        Problem.Type.INTERNAL, "Something went wrong here. It has been noted; trying again may help."));
            }
        };
    }

    private static ProblemException of(SearchException failed) {
        String message = failed.told();
        return switch (failed) {
            case SearchException.QueryRefused refused ->
                new ProblemException(Problem.of(Problem.Type.QUERY_REFUSED, message));
            case SearchException.CursorInvalid invalid ->
                new ProblemException(Problem.of(Problem.Type.CURSOR_INVALID, message));
            case SearchException.CursorExpired expired ->
                new ProblemException(Problem.of(Problem.Type.CURSOR_EXPIRED, message));
            case SearchException.TimedOut late ->
                new ProblemException(Problem.of(Problem.Type.TIMED_OUT, message), SOON);
            case SearchException.NoRoom full -> {
                LOG.error("There is no room to write", failed);
                yield new ProblemException(Problem.of(Problem.Type.NO_ROOM, message));
            }
            case SearchException.Unavailable unavailable -> {
                LOG.error("The index is not available", failed);
                yield new ProblemException(Problem.of(Problem.Type.UNAVAILABLE, message), SOON);
            }
        };
    }

    /** More requests came than may wait. */
    static ProblemException overloaded() {
        return new ProblemException(
                Problem.of(Problem.Type.OVERLOADED, "Too many requests are waiting. Please try again in a moment."),
                SOON);
    }

    /** The server is on its way down. */
    static ProblemException closing() {
        return new ProblemException(Problem.of(Problem.Type.UNAVAILABLE, "The server is shutting down."), SOON);
    }

    /** Text for the log, with every control character escaped. */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                printable.append(String.format("\\u%04x", c));
            } else {
                printable.appendCodePoint(c);
            }
        });
        return printable.toString();
    }
}
