package org.chancery.authority;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.statement.PartialDate;

/**
 * A state or territory.
 *
 * @param code ISO 3166-1 alpha-2, or ISO 3166-3's four letters for a former state ({@code SUHH}), or XK
 * @param alpha3 ISO 3166-1 alpha-3, for a former state the alpha-3 it had
 * @param name the short English name
 * @param aliases further names, official and former ones and withdrawn codes included
 * @param demonyms adjectives and names of its people
 * @param capital the capital; empty where there is none
 * @param metonyms seats and houses that stand for its government: the capital where it is so used, the Kremlin
 * @param from since when it has been a state of this code; empty where it does not matter
 * @param to the last date on which it was; empty where it still is
 * @param successors codes of the states that followed it
 */
public record CountryEntry(
        String code,
        String alpha3,
        String name,
        List<String> aliases,
        List<String> demonyms,
        Optional<String> capital,
        List<String> metonyms,
        Optional<PartialDate> from,
        Optional<PartialDate> to,
        List<String> successors) {
    public CountryEntry {
        aliases = List.copyOf(aliases);
        demonyms = List.copyOf(demonyms);
        metonyms = List.copyOf(metonyms);
        successors = List.copyOf(successors);
        Objects.requireNonNull(capital);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
    }

    /** Whether this state no longer exists under this code. */
    public boolean isFormer() {
        return to.isPresent();
    }
}
