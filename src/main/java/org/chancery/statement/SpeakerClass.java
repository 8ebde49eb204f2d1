package org.chancery.statement;

import java.util.Locale;
import java.util.Optional;

/** What a speaker is. */
public enum SpeakerClass {
    PERSON,
    /** A government, whatever it was called: the Kremlin, Kyiv, the authorities of a state. */
    GOVERNMENT,
    ORGANISATION,
    /** Several who are not all named: European diplomats, a senior official. */
    GROUP;

    /** The word for this class in records and the API: the constant's name in lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The class of that id, in any case; empty if there is none. */
    public static Optional<SpeakerClass> of(String id) {
        for (SpeakerClass speakerClass : values()) {
            if (speakerClass.id().equals(id.toLowerCase(Locale.ROOT))) {
                return Optional.of(speakerClass);
            }
        }
        return Optional.empty();
    }
}
