package org.chancery.query;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.statement.PartialDate;

/**
 * A range of dates, both ends inclusive and as precise as they are given: {@code 2022..2025-06} runs from the first day
 * of 2022 to the last of June 2025. A statement falls within it if any day on which it may have been said does; a
 * statement without a date never does.
 *
 * @param from the first date; empty for no bound
 * @param to the last date; empty for no bound
 */
public record DateRange(Optional<PartialDate> from, Optional<PartialDate> to) {
    /** Every date, and statements without one too: no filter at all. */
    public static final DateRange ALL = new DateRange(Optional.empty(), Optional.empty());

    public DateRange {
        if (from.isPresent()
                && to.isPresent()
                && to.get().lastDay().isBefore(from.get().firstDay())) {
            throw new IllegalArgumentException(
                    "the range ends (" + to.get() + ") before it begins (" + from.get() + ")");
        }
    }

    /** Whether it has neither a first nor a last date. */
    public boolean isAll() {
        return from.isEmpty() && to.isEmpty();
    }

    /** Whether a statement of that date falls within this range. */
    public boolean contains(PartialDate date) {
        return date.overlaps(
                from.map(PartialDate::firstDay).orElse(LocalDate.MIN),
                to.map(PartialDate::lastDay).orElse(LocalDate.MAX));
    }
}
