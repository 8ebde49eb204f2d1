package org.chancery.extract;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A noun by which news names a speaker: minister, spokesman, officials, ministry.
 *
 * @param id stable id
 * @param singular its spellings in the singular, lower case
 * @param plural its spellings in the plural, lower case; none where there is no plural
 * @param kind what it says of the speaker
 * @param relays whether the words are spoken for somebody else
 */
public record RoleNoun(String id, List<String> singular, List<String> plural, Kind kind, boolean relays) {
    /** What a noun says of the speaker. */
    public enum Kind {
        /** The holder of a post: who it is follows from the country or body and the date. */
        OFFICE,
        /** Speaks for another by profession. */
        SPOKESPERSON,
        /** One of many of a kind. */
        MEMBERSHIP,
        /** Asked for what they know; speaks for no government. */
        EXPERT,
        /** A body, or a number of people that speaks as one. */
        GROUP;

        /** As it is written in the file. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public RoleNoun {
        Objects.requireNonNull(id);
        singular = List.copyOf(singular);
        plural = List.copyOf(plural);
        Objects.requireNonNull(kind);
    }
}
