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
 * @param complete whether this is all who are meant; false for an open group only, such as "European diplomats"
 */
public record Speaker(String id, String name, Optional<String> role, SpeakerClass speakerClass, boolean complete) {
    public Speaker {
        Checks.notBlank(id, "speaker id");
        Checks.notBlank(name, "speaker name");
        Objects.requireNonNull(role);
        Objects.requireNonNull(speakerClass);
        if (!complete && speakerClass != SpeakerClass.GROUP) {
            throw new IllegalArgumentException("only a group may be incomplete: " + name);
        }
    }

    /** A speaker who is no open group. */
    public Speaker(String id, String name, Optional<String> role, SpeakerClass speakerClass) {
        this(id, name, role, speakerClass, true);
    }
}
