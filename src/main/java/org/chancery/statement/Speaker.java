package org.chancery.statement;

import java.util.Objects;
import java.util.Optional;

/**
 * Who said a statement.
 *
 * @param id stable id: that of the authority where the speaker is known there, else one derived from the name
 * @param name the name to show, never blank
 * @param role the office held on the statement's date; empty where it is not known
 * @param speakerClass what the speaker is
 */
public record Speaker(String id, String name, Optional<String> role, SpeakerClass speakerClass) {
    public Speaker {
        Checks.notBlank(id, "speaker id");
        Checks.notBlank(name, "speaker name");
        Objects.requireNonNull(role);
        Objects.requireNonNull(speakerClass);
    }
}
