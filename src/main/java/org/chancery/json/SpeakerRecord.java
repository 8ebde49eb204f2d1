package org.chancery.json;

import java.util.Objects;
import java.util.Optional;

/**
 * A speaker as a record gives it; at least an id or a name.
 *
 * @param id the id, of the authority or the record's own
 * @param name the name as given
 * @param role the office as given
 * @param speakerClass the word for what the speaker is
 * @param complete false for an open group; empty where it is not given
 */
public record SpeakerRecord(
        Optional<String> id,
        Optional<String> name,
        Optional<String> role,
        Optional<String> speakerClass,
        Optional<Boolean> complete) {
    public SpeakerRecord {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(role);
        Objects.requireNonNull(speakerClass);
        Objects.requireNonNull(complete);
    }

    /** A speaker of whom only the name is given. */
    public static SpeakerRecord named(String name) {
        return new SpeakerRecord(
                Optional.empty(), Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
