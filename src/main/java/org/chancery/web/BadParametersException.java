package org.chancery.web;

/** Parameters that cannot be taken; the message names each of them and what would be right. */
public final class BadParametersException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadParametersException(String message, Throwable cause) {
        super(message, cause);
    }
}
