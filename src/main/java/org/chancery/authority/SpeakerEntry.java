package org.chancery.authority;

import java.util.List;
import java.util.Objects;
import org.chancery.statement.SpeakerClass;

/**
 * Someone who speaks.
 *
 * @param id stable id: {@code volodymyr-zelenskyy}
 * @param name the name to show
 * @param speakerClass what the speaker is
 * @param aliases spelling variants, names in the original script, former names
 * @param offices the offices held, earliest first
 */
public record SpeakerEntry(
        String id, String name, SpeakerClass speakerClass, List<String> aliases, List<Office> offices) {
    public SpeakerEntry {
        Objects.requireNonNull(speakerClass);
        aliases = List.copyOf(aliases);
        offices = List.copyOf(offices);
    }
}
