package org.chancery.authority;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.statement.PartialDate;

/**
 * A set of countries with membership dates.
 *
 * @param id stable id: {@code EU}
 * @param label the name to show
 * @param aliases further names
 * @param memberships who belonged to it and when; a country that left and came back has two
 */
public record GroupEntry(String id, String label, List<String> aliases, List<Membership> memberships) {
    /**
     * One country's membership.
     *
     * @param country code of the country
     * @param from the first date
     * @param to the last date, inclusive; empty where it still is a member
     */
    public record Membership(String country, PartialDate from, Optional<PartialDate> to) {
        public Membership {
            Objects.requireNonNull(to);
        }

        /** Whether the country certainly was a member throughout {@code date}. */
        public boolean covers(PartialDate date) {
            return new Tenure(Optional.of(from), to).covers(date);
        }
    }

    public GroupEntry {
        aliases = List.copyOf(aliases);
        memberships = List.copyOf(memberships);
    }
}
