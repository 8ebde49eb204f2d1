package org.chancery.authority;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.statement.PartialDate;
import org.chancery.statement.SpeakerClass;

/**
 * What is known, beside a name, of who is speaking.
 *
 * @param date when
 * @param countries codes of the states spoken for
 * @param organisations ids of the organisations spoken for
 * @param role the office named; empty where none is
 */
record Circumstances(
        Optional<PartialDate> date, Set<String> countries, Set<String> organisations, Optional<RoleWords> role) {
    Circumstances {
        countries = Set.copyOf(countries);
        organisations = Set.copyOf(organisations);
    }

    /** How long before the first office, and after the last one, someone is still taken for the one who held them. */
    static final int YEARS_BEFORE = 10;

    static final int YEARS_AFTER = 20;

    /** Whether a country or an organisation is known. */
    boolean namesBody() {
        return !countries.isEmpty() || !organisations.isEmpty();
    }

    /** Whether anything is known beside the name. */
    boolean isKnown() {
        return namesBody() || date.isPresent() || role.isPresent();
    }

    /** These circumstances with the office that a title names, where it names one. */
    Circumstances withTitle(PersonName name) {
        return name.titles().contains(Title.OFFICE)
                ? new Circumstances(date, countries, organisations, Optional.of(name.office()))
                : this;
    }

    /** These circumstances with no role known. */
    Circumstances withoutRole() {
        return new Circumstances(date, countries, organisations, Optional.empty());
    }

    /** Whether the date is known, but no more of it than its year. */
    boolean isDatedByYear() {
        return date.filter(d -> d.precision() == PartialDate.Precision.YEAR).isPresent();
    }

    /** Whether an office of the speaker is of one of the bodies, at the date, and of the role, as far as these are known. */
    boolean holdsOffice(SpeakerEntry speaker) {
        return speaker.offices().stream().anyMatch(this::agreeWith);
    }

    /** Whether all the offices by which {@link #holdsOffice} is so are those of a head of state. */
    boolean holdsOnlyHeadOfState(SpeakerEntry speaker) {
        return speaker.offices().stream()
                .filter(this::agreeWith)
                .allMatch(office -> office.country().isPresent()
                        && RoleWords.of(office.role()).rank() == 3);
    }

    private boolean agreeWith(Office office) {
        return (!namesBody() || Offices.isOf(office, countries, organisations))
                && date.map(office::overlaps).orElse(true)
                && role.map(r -> r.agreesWith(RoleWords.of(office.role()))).orElse(true);
    }

    /** Whether the speaker ever held an office of one of the bodies. */
    boolean hasOffice(SpeakerEntry speaker) {
        return speaker.offices().stream().anyMatch(office -> Offices.isOf(office, countries, organisations));
    }

    /** Whether the speaker can only be another one of that name; see {@link Authority#resolveSpeaker}. */
    boolean contradict(SpeakerEntry speaker) {
        if (speaker.speakerClass() != SpeakerClass.PERSON || speaker.offices().isEmpty()) {
            return false;
        }
        List<Office> offices = officesOfBodies(speaker.offices());
        return offices.isEmpty() || date.map(d -> !isInPublicLife(offices, d)).orElse(false);
    }

    /** Offices of the bodies; where only organisations are known, of any organisation; all where nothing is known. */
    private List<Office> officesOfBodies(List<Office> offices) {
        if (!namesBody()) {
            return offices;
        }
        List<Office> own = offices.stream()
                .filter(office -> Offices.isOf(office, countries, organisations))
                .toList();
        return own.isEmpty() && !organisations.isEmpty()
                ? offices.stream()
                        .filter(office -> office.organisation().isPresent())
                        .toList()
                : own;
    }

    private static boolean isInPublicLife(List<Office> offices, PartialDate date) {
        return offices.stream()
                        .anyMatch(office -> !date.lastDay()
                                .isBefore(office.from().firstDay().minusYears(YEARS_BEFORE)))
                && offices.stream()
                        .anyMatch(office -> office.to()
                                .map(to -> !date.firstDay().isAfter(to.lastDay().plusYears(YEARS_AFTER)))
                                .orElse(true));
    }
}
