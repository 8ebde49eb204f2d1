package org.chancery.authority;

import java.util.Optional;
import org.chancery.statement.PartialDate;

/** Comparing terms and dates that may be known only in part. */
final class Terms {
    private Terms() {}

    /** Whether a date may fall within a term, both ends inclusive and each as imprecise as it is given. */
    static boolean overlaps(Optional<PartialDate> from, Optional<PartialDate> to, PartialDate date) {
        return from.map(f -> !date.lastDay().isBefore(f.firstDay())).orElse(true)
                && to.map(t -> !date.firstDay().isAfter(t.lastDay())).orElse(true);
    }

    /**
     * Whether a date lies wholly within a term: no day it may be is before the term's first possible day or after its last
     * possible one.
     */
    static boolean covers(Optional<PartialDate> from, Optional<PartialDate> to, PartialDate date) {
        return from.map(f -> !date.firstDay().isBefore(f.firstDay())).orElse(true)
                && to.map(t -> !date.lastDay().isAfter(t.lastDay())).orElse(true);
    }
}
