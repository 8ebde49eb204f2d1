package org.chancery.ingest;

import java.nio.file.Path;
import org.chancery.search.StatementWriter.Change;

/**
 * A record whose statement was there already, but not quite like this.
 *
 * @param file the file it stands in
 * @param line the line on which it begins, from 1
 * @param id the statement
 * @param change {@code MERGED} where the same words were known from other sources, {@code REPLACED} where the id stood for
 *     something else or the record tells more or less about the same
 */
public record Duplicate(Path file, long line, String id, Change change) {
    public Duplicate {
        id = CleanText.inOneLine(id);
    }

    /** In one line: where, which statement, and what was done. */
    @Override
    public String toString() {
        return CleanText.inOneLine(file.toString()) + ":" + line + ": "
                + switch (change) {
                    case MERGED -> "the same words as statement " + id + ", which now has this source too";
                    case REPLACED -> "takes the place of what statement " + id + " was";
                    case ADDED, UNCHANGED -> "statement " + id;
                };
    }
}
