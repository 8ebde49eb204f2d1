package org.chancery.authority;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.statement.PartialDate;

/**
 * A body, other than a state, that speakers speak for.
 *
 * @param id stable id: {@code nato}
 * @param name the name to show: {@code NATO}
 * @param aliases further names, the full one included
 * @param from when it was founded
 * @param to when it ended; empty where it exists
 */
public record OrganisationEntry(
        String id, String name, List<String> aliases, Optional<PartialDate> from, Optional<PartialDate> to) {
    public OrganisationEntry {
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
    }
}
