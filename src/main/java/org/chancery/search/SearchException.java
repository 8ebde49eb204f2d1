package org.chancery.search;

import org.jspecify.annotations.Nullable;

/**
 * A search or a change that failed, in the kinds that a caller can tell apart. Its message is fit to show to who runs the engine, and may name
 * folders; {@link #told} is fit to show to anybody.
 */
public abstract sealed class SearchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String told;

    private SearchException(String message, String told, @Nullable Throwable cause) {
        super(message, cause);
        this.told = told;
    }

    private SearchException(String message) {
        this(message, message, null);
    }

    /** What happened, without anything about the machine. */
    public String told() {
        return told;
    }

    /** A part of the query is beyond what the engine accepts. */
    public static final class QueryRefused extends SearchException {
        private static final long serialVersionUID = 1L;

        public QueryRefused(String message) {
            super(message);
        }
    }

    /** A cursor that no engine ever gave, or that belongs to another request. */
    public static final class CursorInvalid extends SearchException {
        private static final long serialVersionUID = 1L;

        public CursorInvalid(String message) {
            super(message);
        }
    }

    /** A cursor whose state of the index is no longer held. */
    public static final class CursorExpired extends SearchException {
        private static final long serialVersionUID = 1L;

        public CursorExpired(String message) {
            super(message);
        }
    }

    /** The search took longer than it may. */
    public static final class TimedOut extends SearchException {
        private static final long serialVersionUID = 1L;

        public TimedOut(String message) {
            super(message);
        }
    }

    /** The disk has no room to write safely; what is there can be read. */
    public static final class NoRoom extends SearchException {
        private static final long serialVersionUID = 1L;

        private static final String TOLD = "The disk has no room to write safely: make room and write again.";

        public NoRoom(String message) {
            super(message, TOLD, null);
        }

        public NoRoom(String message, Throwable cause) {
            super(message, TOLD, cause);
        }
    }

    /** The index cannot be read or written. */
    public static final class Unavailable extends SearchException {
        private static final long serialVersionUID = 1L;

        private static final String TOLD = "The index cannot be read or written now. The server's log tells why.";

        public Unavailable(String message, Throwable cause) {
            super(message, TOLD, cause);
        }

        public Unavailable(String message) {
            super(message, TOLD, null);
        }

        private Unavailable(String message, String told, @Nullable Throwable cause) {
            super(message, told, cause);
        }

        /** Another writer has not been closed. */
        public static Unavailable beingWritten(String message, Throwable cause) {
            return new Unavailable(
                    message, "The index is being written by another process: try again when it is done.", cause);
        }

        /** What would write is on its way down. */
        public static Unavailable closing() {
            return new Unavailable("the server is shutting down", "The server is shutting down.", null);
        }
    }
}
