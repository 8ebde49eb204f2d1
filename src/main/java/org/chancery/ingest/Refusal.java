package org.chancery.ingest;

/** Ends the work on one record or one file; the message is the reason. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int column;

    Refusal(String reason) {
        this(0, reason);
    }

    Refusal(int column, String reason) {
        // One per bad line, told in the report: a trace would say nothing and cost much.
        super(reason, null, false, false);
        this.column = column;
    }

    /** Where in the line, from 1; 0 where the whole line is meant. */
    int column() {
        return column;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
