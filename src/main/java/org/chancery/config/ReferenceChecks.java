package org.chancery.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.authority.CountryEntry;
import org.chancery.authority.Office;
import org.chancery.authority.OrganisationEntry;
import org.chancery.authority.SpeakerEntry;
import org.chancery.statement.PartialDate;

/** Checks that what an entry refers to is there, and was there at the time. */
final class ReferenceChecks {
    private final Map<String, CountryEntry> countries = new HashMap<>();
    private final Map<String, OrganisationEntry> organisations = new HashMap<>();
    private final Faults faults;

    ReferenceChecks(
            List<Located<CountryEntry>> countries, List<Located<OrganisationEntry>> organisations, Faults faults) {
        countries.forEach(country -> this.countries.put(country.entry().code(), country.entry()));
        organisations.forEach(
                organisation -> this.organisations.put(organisation.entry().id(), organisation.entry()));
        this.faults = faults;
        for (Located<CountryEntry> country : countries) {
            for (String successor : country.entry().successors()) {
                if (!this.countries.containsKey(successor)) {
                    faults.add(country, "there is no country '" + successor + "' that could be a successor");
                }
            }
        }
    }

    void check(List<Located<SpeakerEntry>> speakers) {
        for (Located<SpeakerEntry> speaker : speakers) {
            speaker.entry().offices().forEach(office -> check(speaker, office));
        }
    }

    private void check(Located<SpeakerEntry> speaker, Office office) {
        office.country().ifPresent(code -> {
            CountryEntry country = countries.get(code);
            if (country == null) {
                faults.add(
                        speaker, "there is no country '" + code + "' in countries.tsv for the office " + office.role());
            } else {
                checkTerm(speaker, office, code, country.from(), country.to());
            }
        });
        office.organisation().ifPresent(id -> {
            OrganisationEntry organisation = organisations.get(id);
            if (organisation == null) {
                faults.add(
                        speaker,
                        "there is no organisation '" + id + "' in organisations.tsv for the office " + office.role());
            } else {
                checkTerm(speaker, office, id, organisation.from(), organisation.to());
            }
        });
    }

    /** An office needs its body: some day of its term lies in the body's time, and it is not open where the body has ended. */
    private void checkTerm(
            Located<SpeakerEntry> speaker,
            Office office,
            String body,
            Optional<PartialDate> from,
            Optional<PartialDate> to) {
        boolean tooEarly = office.to().isPresent()
                && from.isPresent()
                && office.to().get().lastDay().isBefore(from.get().firstDay());
        boolean tooLate =
                to.isPresent() && office.from().firstDay().isAfter(to.get().lastDay());
        if (!tooEarly && !tooLate && (to.isEmpty() || office.to().isPresent())) {
            return;
        }
        String term = office.role() + " @ " + body + " " + text(Optional.of(office.from()), "") + ".."
                + text(office.to(), "");
        String existed = body + " existed from " + text(from, "ever") + " to " + text(to, "now");
        faults.add(
                speaker,
                tooEarly || tooLate
                        ? "the term of " + term + " lies outside the time of its body: " + existed
                        : "the term of " + term + " has no end, but " + existed);
    }

    private static String text(Optional<PartialDate> date, String otherwise) {
        return date.map(PartialDate::toString).orElse(otherwise);
    }
}
