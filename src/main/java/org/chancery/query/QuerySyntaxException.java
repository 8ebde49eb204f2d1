package org.chancery.query;

/** A query that cannot be read: where, why, and what would be right. */
public final class QuerySyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int column;
    private final String fix;

    QuerySyntaxException(int offset, String message, String fix) {
        super(message);
        this.column = offset + 1;
        this.fix = fix;
    }

    /** The place of the fault: the UTF-16 unit at which it begins, counted from 1. */
    public int column() {
        return column;
    }

    /** What would be right, as a sentence for the one who typed it. */
    public String fix() {
        return fix;
    }
}
