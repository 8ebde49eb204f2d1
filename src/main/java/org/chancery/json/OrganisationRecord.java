package org.chancery.json;

import java.util.Objects;
import java.util.Optional;

/**
 * An organisation as a record gives it; at least an id or a name.
 *
 * @param id the id, of the authority or the record's own
 * @param name the name as given
 */
public record OrganisationRecord(Optional<String> id, Optional<String> name) {
    public OrganisationRecord {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
    }

    /** An organisation of which only the name is given. */
    public static OrganisationRecord named(String name) {
        return new OrganisationRecord(Optional.empty(), Optional.of(name));
    }
}
