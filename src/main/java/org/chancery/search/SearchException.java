package org.chancery.search;

/** A search or a change that failed, in the kinds that a caller can tell apart. Its message is fit to show to a user. */
public abstract sealed class SearchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private SearchException(String message, Throwable cause) {
        super(message, cause);
    }

    private SearchException(String message) {
        super(message);
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

        public NoRoom(String message) {
            super(message);
        }
    }

    /** The index cannot be read or written. */
    public static final class Unavailable extends SearchException {
        private static final long serialVersionUID = 1L;

        public Unavailable(String message, Throwable cause) {
            super(message, cause);
        }

        public Unavailable(String message) {
            super(message);
        }
    }
}
