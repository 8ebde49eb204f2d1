package org.chancery.config;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.statement.PartialDate;

/**
 * One row of a table, its cells read by type. What a cell should not hold is a fault with the row's line; the reading goes
 * on with the nearest thing that does no harm, so that all faults of a file are found at once.
 */
final class TsvRow {
    /** Words of lower-case letters and digits with hyphens between: {@code volodymyr-zelenskyy}. */
    static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    /** ISO 3166-1 alpha-2, or ISO 3166-3's four letters. */
    static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{2}(?:[A-Z]{2})?");

    private final Path file;
    private final int line;
    private final List<String> columns;
    private final List<String> cells;
    private final Faults faults;

    TsvRow(Path file, int line, List<String> columns, List<String> cells, Faults faults) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
        this.faults = faults;
    }

    /** The cell as it is, without blanks around it; empty where it holds nothing. */
    String text(String column) {
        return cells.get(columns.indexOf(column)).strip();
    }

    Optional<String> optional(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    /** The cell, which must hold something. */
    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            fault("the column " + column + " must not be empty");
        }
        return text;
    }

    /** The cell, which must hold something of that form; {@code example} shows one. */
    String required(String column, Pattern form, String example) {
        String text = required(column);
        if (!text.isEmpty() && !form.matcher(text).matches()) {
            fault(column + " '" + text + "' has the wrong form; right would be, for example, " + example);
        }
        return text;
    }

    /** The parts of the cell between {@code |}; none where it is empty. */
    List<String> list(String column) {
        List<String> parts = new ArrayList<>();
        if (text(column).isEmpty()) {
            return parts;
        }
        for (String part : text(column).split("\\|", -1)) {
            if (part.isBlank()) {
                fault("the column " + column + " has an empty entry; write one | between two entries");
            } else {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    Optional<PartialDate> date(String column) {
        return optional(column).flatMap(this::parseDate);
    }

    /** That date; empty, with a fault, where {@code text} is none. */
    Optional<PartialDate> parseDate(String text) {
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (DateTimeException e) {
            fault("'" + text + "' is not a date; right would be YYYY, YYYY-MM or YYYY-MM-DD");
            return Optional.empty();
        }
    }

    /** A fault where the term ends before it begins. */
    void checkTerm(Optional<PartialDate> from, Optional<PartialDate> to) {
        if (from.isPresent()
                && to.isPresent()
                && to.get().lastDay().isBefore(from.get().firstDay())) {
            fault("the end " + to.get() + " is before the start " + from.get());
        }
    }

    /** A number above 0 and at most 1; empty, with a fault, where the cell holds something else. */
    Optional<Double> share(String column) {
        String text = required(column);
        try {
            double number = Double.parseDouble(text);
            if (number > 0 && number <= 1) {
                return Optional.of(number);
            }
        } catch (NumberFormatException e) {
            // Told below, as a number out of range is.
        }
        if (!text.isEmpty()) {
            fault(column + " '" + text + "' must be a number above 0 and at most 1, as 0.85");
        }
        return Optional.empty();
    }

    Path file() {
        return file;
    }

    /** Counted from 1. */
    int line() {
        return line;
    }

    void fault(String message) {
        faults.add(file, line, message);
    }

    /** {@code entry} with the place of this row. */
    <T> Located<T> locate(T entry) {
        return new Located<>(entry, file, line);
    }
}
