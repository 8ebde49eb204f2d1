package org.chancery.ingest;

/** Follows the quotation marks through the lines of one row of a table. */
final class QuoteScan {
    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        /** Behind a mark within a quoted cell: doubled, or its end. */
        MARK,
        BROKEN
    }

    private static final char QUOTE = '"';

    private final char separator;
    private State state = State.CELL_START;
    private boolean firstLine = true;
    private int opened;

    QuoteScan(char separator) {
        this.separator = separator;
    }

    /** Goes on through the row's next line. */
    void scan(String line) {
        for (int i = 0; i < line.length() && state != State.BROKEN; i++) {
            step(line.charAt(i), i);
        }
        if (state == State.MARK || state == State.PLAIN) {
            state = State.CELL_START;
        }
        firstLine = false;
    }

    private void step(char c, int at) {
        state = switch (state) {
            case CELL_START -> {
                if (c == QUOTE && firstLine) {
                    opened = at + 1;
                }
                yield c == QUOTE ? State.QUOTED : c == separator ? State.CELL_START : State.PLAIN;
            }
            case PLAIN -> c == separator ? State.CELL_START : State.PLAIN;
            case QUOTED -> c == QUOTE ? State.MARK : State.QUOTED;
            case MARK -> c == QUOTE ? State.QUOTED : c == separator ? State.CELL_START : State.BROKEN;
            case BROKEN -> State.BROKEN;
        };
    }

    /** Whether the last line ended within a quoted cell. */
    boolean isOpen() {
        return state == State.QUOTED;
    }

    /** Whether a quoted cell went on behind its closing mark. */
    boolean isBroken() {
        return state == State.BROKEN;
    }

    /** The column, from 1, of the last mark that opened a cell on the row's first line. */
    int column() {
        return opened;
    }
}
