package org.chancery.ingest;

/** An article that is not taken in; the message says what is wrong and what would be right. */
public final class NotTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotTaken(String reason) {
        // An answer about the input: its trace would say nothing.
        super(CleanText.inOneLine(reason), null, false, false);
    }
}
