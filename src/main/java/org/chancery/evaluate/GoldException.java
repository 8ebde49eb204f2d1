package org.chancery.evaluate;

/** A file of annotations that is not as it must be; the message names file, line and what is missing. */
public final class GoldException extends RuntimeException {
    private static final long serialVersionUID = 1;

    GoldException(String message) {
        super(message);
    }
}
