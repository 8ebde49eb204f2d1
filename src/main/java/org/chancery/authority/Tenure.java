package org.chancery.authority;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chancery.statement.PartialDate;

/**
 * From when to when something was so, both ends inclusive, open or known only in part.
 *
 * @param from since when; empty for ever
 * @param to until when; empty for still
 */
record Tenure(Optional<PartialDate> from, Optional<PartialDate> to) {
    /** For ever. */
    static final Tenure ALWAYS = new Tenure(Optional.empty(), Optional.empty());

    /** Whether a date may fall within it. */
    boolean overlaps(PartialDate date) {
        return daysOf(date) > 0;
    }

    /**
     * Whether a date lies wholly within it: no day it may be is before the first possible day or after the last possible
     * one.
     */
    boolean covers(PartialDate date) {
        return from.map(f -> !date.firstDay().isBefore(f.firstDay())).orElse(true)
                && to.map(t -> !date.lastDay().isAfter(t.lastDay())).orElse(true);
    }

    /** How many of the days that a date may be lie within it; 0 or less where none does. */
    long daysOf(PartialDate date) {
        var first = from.map(PartialDate::firstDay)
                .filter(day -> day.isAfter(date.firstDay()))
                .orElse(date.firstDay());
        var last = to.map(PartialDate::lastDay)
                .filter(day -> day.isBefore(date.lastDay()))
                .orElse(date.lastDay());
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
