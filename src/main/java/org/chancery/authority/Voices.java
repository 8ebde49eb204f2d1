package org.chancery.authority;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.statement.PartialDate;
import org.chancery.statement.SpeakerClass;

/**
 * Governments and organisations as speakers. Every country and organisation has one without being listed; where the speaker
 * files list one of the same name, that entry takes its place.
 */
final class Voices {
    private final Governments governments;
    private final NamedEntries<OrganisationEntry> organisations;
    private final Map<String, SpeakerEntry> byId = new LinkedHashMap<>();
    private final Map<String, SpeakerEntry> byOrganisation = new HashMap<>();

    Voices(
            Governments governments,
            Collection<OrganisationEntry> organisations,
            NamedEntries<OrganisationEntry> organisationNames,
            Collection<SpeakerEntry> listed) {
        this.governments = governments;
        this.organisations = organisationNames;
        governments.all().forEach(government -> byId.put(government.id(), government));
        Map<String, SpeakerEntry> listedByName = new HashMap<>();
        for (SpeakerEntry speaker : listed) {
            if (speaker.speakerClass() == SpeakerClass.ORGANISATION) {
                names(speaker).forEach(name -> listedByName.putIfAbsent(Names.key(name), speaker));
            }
        }
        for (OrganisationEntry organisation : organisations) {
            SpeakerEntry voice = listedByName.getOrDefault(Names.key(organisation.name()), voice(organisation));
            byOrganisation.put(organisation.id(), voice);
            byId.put(organisation.id(), voice);
        }
    }

    private static SpeakerEntry voice(OrganisationEntry organisation) {
        return new SpeakerEntry(
                organisation.id(), organisation.name(), SpeakerClass.ORGANISATION, organisation.aliases(), List.of());
    }

    private static Stream<String> names(SpeakerEntry speaker) {
        return Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream());
    }

    /** All, governments first, in the order of countries and organisations; entries of the speaker files left out. */
    Collection<SpeakerEntry> all() {
        return byId.entrySet().stream()
                .filter(entry -> entry.getKey().equals(entry.getValue().id()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** By the id of the government or the organisation. */
    Optional<SpeakerEntry> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<SpeakerEntry> governmentNamed(String name, Optional<PartialDate> date) {
        return governmentCountryNamed(name, date).map(CountryEntry::code).flatMap(governments::of);
    }

    Optional<CountryEntry> governmentCountryNamed(String name, Optional<PartialDate> date) {
        return governments.country(name, date);
    }

    /**
     * The one government or organisation that a name means: Brussels may be either, and then only the countries and
     * organisations it may speak for decide. Where such are given, it must be among them.
     */
    Optional<SpeakerEntry> named(
            String name, Optional<PartialDate> date, Collection<String> countries, Collection<String> organisationIds) {
        Set<SpeakerEntry> meant = new LinkedHashSet<>();
        governments
                .country(name, date)
                .map(CountryEntry::code)
                .filter(allowedBy(countries, organisationIds))
                .flatMap(governments::of)
                .ifPresent(meant::add);
        organisations
                .find(CountryIndex.key(name), date)
                .map(OrganisationEntry::id)
                .filter(allowedBy(organisationIds, countries))
                .map(byOrganisation::get)
                .ifPresent(meant::add);
        return meant.size() == 1 ? Optional.of(meant.iterator().next()) : Optional.empty();
    }

    private static Predicate<String> allowedBy(Collection<String> ids, Collection<String> others) {
        return id -> ids.contains(id) || (ids.isEmpty() && others.isEmpty());
    }
}
