package org.chancery.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.authority.Authority;
import org.chancery.authority.CountryEntry;
import org.chancery.authority.Names;
import org.chancery.authority.Office;
import org.chancery.authority.OrganisationEntry;
import org.chancery.authority.SpeakerEntry;
import org.chancery.json.OrganisationRecord;
import org.chancery.json.SpeakerRecord;
import org.chancery.json.StatementRecord;
import org.chancery.statement.Organisation;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Speaker;

/**
 * Resolves the speakers, countries and organisations of records by the authority, on the record's date. Remembers what it found, since
 * records that follow each other mostly name the same. For use by one thread at a time.
 */
final class Attributions {
    /** More countries than these do not help who reads the report. */
    private static final int MAX_COUNTRIES_NAMED = 4;

    private final Authority authority;
    private final SpeakerNames names;
    private final Map<String, String> governments = new HashMap<>();
    private final Recent<Named, Attribution> recent = new Recent<>();

    /** All that an attribution depends on. */
    private record Named(
            List<SpeakerRecord> speakers,
            Optional<String> role,
            List<String> countries,
            List<OrganisationRecord> organisations,
            Optional<PartialDate> date) {}

    Attributions(Authority authority) {
        this.authority = authority;
        this.names = new SpeakerNames(authority);
        for (CountryEntry country : authority.countries()) {
            authority
                    .governmentNamed(country.name(), country.to())
                    .ifPresent(government -> governments.put(government.id(), country.code()));
        }
    }

    /** Who speaks in that record, and for whom. Throws {@link Refusal} on a country or a class of speaker that is not known. */
    Attribution of(StatementRecord record, Optional<PartialDate> date) {
        Named named = new Named(record.speakers(), record.role(), record.countries(), record.organisations(), date);
        return recent.get(named, this::resolve);
    }

    private Attribution resolve(Named named) {
        Warnings warnings = new Warnings();
        Set<String> countries = new LinkedHashSet<>();
        for (String country : named.countries()) {
            if (!country.isBlank()) {
                countries.add(country(country, named.date()));
            }
        }
        Map<String, Organisation> organisations = new LinkedHashMap<>();
        for (OrganisationRecord organisation : named.organisations()) {
            organisation(organisation, named.date(), warnings).ifPresent(o -> organisations.putIfAbsent(o.id(), o));
        }
        List<SpeakerNames.Resolved> resolved = new ArrayList<>();
        for (SpeakerRecord speaker : withRole(named, warnings)) {
            names.resolve(speaker, named.date(), List.copyOf(countries), List.copyOf(organisations.keySet()), warnings)
                    .ifPresent(resolved::add);
        }
        if (countries.isEmpty() && organisations.isEmpty()) {
            resolved.forEach(speaker ->
                    speaker.entry().ifPresent(entry -> speaksFor(entry, named.date(), countries, organisations)));
        }
        return new Attribution(
                distinct(resolved), List.copyOf(countries), List.copyOf(organisations.values()), warnings.list());
    }

    private static List<SpeakerRecord> withRole(Named named, Warnings warnings) {
        if (named.role().isEmpty()) {
            return named.speakers();
        }
        if (named.speakers().size() != 1) {
            warnings.add(
                    named.speakers().isEmpty()
                            ? "role: given without a speaker, not kept"
                            : "role: given once for several speakers, not kept (give each speaker its own)");
            return named.speakers();
        }
        SpeakerRecord only = named.speakers().getFirst();
        return List.of(new SpeakerRecord(
                only.id(), only.name(), only.role().or(named::role), only.speakerClass(), only.complete()));
    }

    private static List<Speaker> distinct(List<SpeakerNames.Resolved> resolved) {
        Map<String, Speaker> speakers = new LinkedHashMap<>();
        resolved.forEach(r -> speakers.putIfAbsent(r.speaker().id(), r.speaker()));
        return List.copyOf(speakers.values());
    }

    private String country(String name, Optional<PartialDate> date) {
        return authority
                .countryNamed(name, date)
                .map(CountryEntry::code)
                .orElseThrow(() -> unknownCountry(name.strip()));
    }

    /** Names the countries that are meant by a name which is part of the names of a few. */
    private Refusal unknownCountry(String name) {
        List<CountryEntry> meant = authority.countriesMeantBy(name);
        if (meant.size() < 2 || meant.size() > MAX_COUNTRIES_NAMED) {
            return new Refusal("country: '" + name
                    + "' is not known (use an ISO 3166 code or a country's name; a body that is no state is an"
                    + " organisation)");
        }
        return new Refusal("country: '" + name + "' may mean "
                + meant.stream()
                        .map(country -> country.name() + " (" + country.code() + ")")
                        .collect(Collectors.joining(" or "))
                + "; use the code");
    }

    private Optional<Organisation> organisation(
            OrganisationRecord given, Optional<PartialDate> date, Warnings warnings) {
        Optional<String> id = CleanText.name("organisation.id", given.id(), warnings);
        Optional<String> name = CleanText.name("organisation.name", given.name(), warnings);
        Optional<OrganisationEntry> named = name.flatMap(n -> authority.organisationNamed(n, date));
        Optional<OrganisationEntry> entry = id.isPresent() ? byId(id.get(), name.orElse(""), named) : named;
        if (entry.isPresent()) {
            return entry.map(e -> new Organisation(e.id(), e.name()));
        }
        return name.or(() -> id).map(shown -> new Organisation(id.orElseGet(() -> slug(shown)), shown));
    }

    /** The entry of that id, unless the name given with it is that of another; as for speakers, an id of the record's own stays. */
    private Optional<OrganisationEntry> byId(String id, String name, Optional<OrganisationEntry> named) {
        Optional<OrganisationEntry> entry = authority.organisation(id);
        if (entry.isPresent() && named.isPresent() && !named.equals(entry) && !hasName(entry.get(), name)) {
            throw new Refusal("organisation: the id '" + id + "' is that of "
                    + entry.get().name() + ", but '" + name + "' is "
                    + named.get().name());
        }
        return entry;
    }

    /** Whether the name is one of its own, which another may have had on another date. */
    private static boolean hasName(OrganisationEntry entry, String name) {
        String key = Names.key(name);
        return Stream.concat(Stream.of(entry.id(), entry.name()), entry.aliases().stream())
                .anyMatch(own -> Names.key(own).equals(key));
    }

    /** An id made of a name; of a name without letters and digits, or one that makes too long an id, one made of its hash. */
    static String slug(String name) {
        String slug = Names.slug(name);
        return slug.isEmpty() || slug.length() > CleanText.MAX_NAME
                ? StatementIds.hash(name, StatementIds.LENGTH)
                : slug;
    }

    /** Adds what a known speaker speaks for: a government and an organisation for themselves, a person by office. */
    private void speaksFor(
            SpeakerEntry speaker,
            Optional<PartialDate> date,
            Set<String> countries,
            Map<String, Organisation> organisations) {
        switch (speaker.speakerClass()) {
            case PERSON -> date.ifPresent(day -> speaksByOffice(speaker, day, countries, organisations));
            case GOVERNMENT ->
                Optional.ofNullable(governments.get(speaker.id())).ifPresent(countries::add);
            case ORGANISATION ->
                authority.organisationNamed(speaker.name(), date).ifPresent(o -> add(o, organisations));
            case GROUP -> {}
        }
    }

    /** Adds the state or the body of the offices that were certainly held on that date, if it was only one. */
    private void speaksByOffice(
            SpeakerEntry person, PartialDate date, Set<String> countries, Map<String, Organisation> organisations) {
        List<Office> held =
                person.offices().stream().filter(o -> o.covers(date)).toList();
        List<String> states =
                held.stream().flatMap(o -> o.country().stream()).distinct().toList();
        List<String> bodies =
                held.stream().flatMap(o -> o.organisation().stream()).distinct().toList();
        if (states.size() == 1 && bodies.isEmpty()) {
            countries.addAll(states);
        } else if (bodies.size() == 1 && states.isEmpty()) {
            authority.organisation(bodies.getFirst()).ifPresent(o -> add(o, organisations));
        }
    }

    private static void add(OrganisationEntry entry, Map<String, Organisation> organisations) {
        organisations.put(entry.id(), new Organisation(entry.id(), entry.name()));
    }
}
