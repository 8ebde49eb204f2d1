package org.chancery.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table of tab-separated values: UTF-8, one header line with exactly the columns expected, then a line a row. Lines
 * that start with {@code #} are comments.
 */
final class TsvTable {
    private TsvTable() {}

    /**
     * The rows of a file. A row with a wrong number of cells is a fault; it is still given, filled up where it is too short, so that
     * what refers to it is not taken for a fault too. None where the header is wrong.
     */
    static List<TsvRow> rows(Path file, List<String> columns, Faults faults) {
        List<TextFile.Line> lines = TextFile.lines(file, faults);
        if (lines.isEmpty()) {
            if (!faults.areIn(file)) {
                faults.add(file, "the header line is missing: " + header(columns));
            }
            return List.of();
        }
        TextFile.Line first = lines.getFirst();
        if (!List.of(first.text().split("\t", -1)).equals(columns)) {
            faults.add(file, first.number(), "the header must be, with tabs between: " + header(columns));
            return List.of();
        }
        List<TsvRow> rows = new ArrayList<>();
        for (TextFile.Line line : lines.subList(1, lines.size())) {
            List<String> cells = new ArrayList<>(List.of(line.text().split("\t", -1)));
            if (cells.size() != columns.size()) {
                faults.add(
                        file,
                        line.number(),
                        "the row has " + cells.size() + " columns instead of " + columns.size() + ": "
                                + header(columns));
            }
            while (cells.size() < columns.size()) {
                cells.add("");
            }
            rows.add(new TsvRow(file, line.number(), columns, cells, faults));
        }
        return rows;
    }

    private static String header(List<String> columns) {
        return String.join(" ", columns);
    }
}
