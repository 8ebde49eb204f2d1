package org.chancery.config;

import java.util.Optional;
import org.chancery.statement.PartialDate;

/** Comparing periods whose ends may be open or known only in part. */
final class Periods {
    private Periods() {}

    /**
     * Whether two periods certainly share more than the day on which one gives way to the other. An imprecise end is taken
     * as early, an imprecise start as late as it may be: a term to 2014 and another from 2014 need not overlap.
     */
    static boolean overlap(
            Optional<PartialDate> from,
            Optional<PartialDate> to,
            Optional<PartialDate> otherFrom,
            Optional<PartialDate> otherTo) {
        return startsBeforeEnd(from, otherTo) && startsBeforeEnd(otherFrom, to);
    }

    private static boolean startsBeforeEnd(Optional<PartialDate> from, Optional<PartialDate> to) {
        return from.isEmpty()
                || to.isEmpty()
                || from.get().lastDay().isBefore(to.get().firstDay());
    }
}
