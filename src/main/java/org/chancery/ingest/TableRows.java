package org.chancery.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table whose cells may hold line breaks within quotation marks. A mark that is opened and never closed, or
 * closed within a cell, costs only the line it stands on: the lines behind it are read again as rows of their own. How far
 * a row may run is bounded, and so is the memory.
 */
final class TableRows {
    /** A line of the file, or the reason why it cannot be read. */
    private record Line(long number, String text, Optional<Refusal> refusal) {}

    /**
     * A row.
     *
     * @param line the line on which it begins, from 1
     * @param text its text, with the line breaks that its cells hold; empty where it cannot be read
     * @param refusal why it cannot be read
     */
    record Row(long line, String text, Optional<Refusal> refusal) {}

    private final ByteLines lines;
    private final int maxCharacters;
    private final Deque<Line> again = new ArrayDeque<>();
    private char separator;

    TableRows(ByteLines lines, char separator, int maxCharacters) {
        this.lines = lines;
        this.separator = separator;
        this.maxCharacters = maxCharacters;
    }

    /** Takes {@code character} for what stands between cells from here on. */
    void separator(char character) {
        separator = character;
    }

    /** The next row that is not blank; null at the end. */
    @Nullable
    Row next() {
        Line first = line();
        while (first != null && first.refusal().isEmpty() && first.text().isBlank()) {
            first = line();
        }
        if (first == null) {
            return null;
        }
        if (first.refusal().isPresent()) {
            return new Row(first.number(), "", first.refusal());
        }
        return row(first);
    }

    private Row row(Line first) {
        QuoteScan scan = new QuoteScan(separator);
        StringBuilder text = new StringBuilder(first.text());
        List<Line> behind = new ArrayList<>();
        scan.scan(first.text());
        while (scan.isOpen()) {
            Line line = text.length() > maxCharacters ? null : line();
            if (line != null) {
                behind.add(line);
            }
            if (line == null || line.refusal().isPresent()) {
                return broken(
                        first, behind, new Refusal(scan.column(), "the quotation mark opened here is never closed"));
            }
            text.append('\n').append(line.text());
            scan.scan(line.text());
        }
        if (scan.isBroken()) {
            String reason = behind.isEmpty()
                    ? "a quotation mark is closed within a cell (write it twice where it belongs to the text)"
                    : "the quotation mark opened here is not closed at the end of a cell";
            return broken(first, behind, new Refusal(scan.column(), reason));
        }
        return new Row(first.number(), text.toString(), Optional.empty());
    }

    private Row broken(Line first, List<Line> behind, Refusal refusal) {
        for (int i = behind.size() - 1; i >= 0; i--) {
            again.push(behind.get(i));
        }
        return new Row(first.number(), "", Optional.of(refusal));
    }

    private @Nullable Line line() {
        if (!again.isEmpty()) {
            return again.pop();
        }
        if (!lines.next()) {
            return null;
        }
        try {
            return new Line(lines.number(), lines.text(), Optional.empty());
        } catch (Refusal refusal) {
            return new Line(lines.number(), "", Optional.of(refusal));
        }
    }
}
