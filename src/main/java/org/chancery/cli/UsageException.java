package org.chancery.cli;

/** A command that was used wrongly in a way that only its work could tell, such as a query that cannot be read. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
