package org.chancery.authority;

import java.util.Objects;
import java.util.Optional;
import org.chancery.statement.PartialDate;

/**
 * An office held.
 *
 * @param role the office: {@code Prime Minister}
 * @param country code of the state whose office it is; empty for an organisation's
 * @param organisation id of the organisation whose office it is; empty for a state's
 * @param from the first date of the term
 * @param to the last date, inclusive; empty where it is still held
 */
public record Office(
        String role,
        Optional<String> country,
        Optional<String> organisation,
        PartialDate from,
        Optional<PartialDate> to) {
    public Office {
        Objects.requireNonNull(country);
        Objects.requireNonNull(organisation);
        Objects.requireNonNull(to);
    }

    /** Whether it may have been held on {@code date}: any day the date may be lies within the term. */
    public boolean overlaps(PartialDate date) {
        return new Tenure(Optional.of(from), to).overlaps(date);
    }

    /** Whether it was held throughout {@code date}, as far as the term is known. */
    public boolean covers(PartialDate date) {
        return new Tenure(Optional.of(from), to).covers(date);
    }
}
