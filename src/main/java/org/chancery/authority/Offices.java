package org.chancery.authority;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.statement.PartialDate;

/** Which of a speaker's offices is the one to name on a date. */
final class Offices {
    /** The office to name first: the highest, then the newest, then the one with the shorter term. */
    private static final Comparator<Office> FIRST_TO_NAME = Comparator.comparingInt(
                    (Office office) -> RoleWords.of(office.role()).rank())
            .thenComparing(Office::from)
            .reversed()
            .thenComparing(office -> office.to().map(PartialDate::lastDay).orElse(LocalDate.MAX));

    private Offices() {}

    /** See {@link Authority#officeOn(String, PartialDate, Collection, Collection)}. */
    static Optional<Office> on(
            SpeakerEntry speaker, PartialDate date, Collection<String> countries, Collection<String> organisations) {
        List<Office> held = speaker.offices().stream()
                .filter(office -> office.overlaps(date))
                .toList();
        held = preferring(held, office -> isOf(office, countries, organisations));
        List<Office> throughout =
                held.stream().filter(office -> office.covers(date)).toList();
        if (throughout.isEmpty() && held.stream().map(Office::role).distinct().count() > 1) {
            return Optional.empty();
        }
        return (throughout.isEmpty() ? held : throughout).stream().min(FIRST_TO_NAME);
    }

    /** Those that meet a condition; all where none does. */
    private static List<Office> preferring(List<Office> offices, Predicate<Office> condition) {
        List<Office> preferred = offices.stream().filter(condition).toList();
        return preferred.isEmpty() ? offices : preferred;
    }

    /** Whether it is an office of one of these countries or organisations. */
    static boolean isOf(Office office, Collection<String> countries, Collection<String> organisations) {
        return office.country().filter(countries::contains).isPresent()
                || office.organisation().filter(organisations::contains).isPresent();
    }

    /** Whether a speaker held a throne, so that the surname is that of a ruling family. */
    static boolean isOfMonarch(SpeakerEntry speaker) {
        return speaker.offices().stream()
                .anyMatch(office -> RoleWords.of(office.role()).isMonarch());
    }
}
