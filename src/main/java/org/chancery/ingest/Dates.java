package org.chancery.ingest;

import java.time.DateTimeException;
import org.chancery.statement.PartialDate;

/** The dates of records. */
final class Dates {
    private Dates() {}

    /** That date. Throws {@link Refusal}, naming {@code key}, where it is none. */
    static PartialDate parse(String key, String date) {
        try {
            return PartialDate.parse(date.strip());
        } catch (DateTimeException e) {
            throw new Refusal(key + ": there is no date '" + date.strip() + "' (use YYYY, YYYY-MM or YYYY-MM-DD)");
        }
    }
}
