package org.chancery.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.chancery.statement.PartialDate;

/** Who is who: every entry, found by id or by any name. Immutable. */
public final class Authority {
    private final Map<String, CountryEntry> countries;
    private final Map<String, OrganisationEntry> organisations;
    private final Map<String, GroupEntry> groups;
    private final Map<String, SpeakerEntry> speakers;
    private final Map<String, TopicEntry> topics;
    private final Map<String, CountryEntry> countriesByName = new LinkedHashMap<>();
    private final Map<String, OrganisationEntry> organisationsByName = new LinkedHashMap<>();
    private final Map<String, GroupEntry> groupsByName = new LinkedHashMap<>();
    private final Map<String, TopicEntry> topicsByName = new LinkedHashMap<>();
    private final Map<String, List<SpeakerEntry>> speakersByName = new LinkedHashMap<>();

    /** An authority of these entries, each collection in the order in which it is to be listed. */
    public Authority(
            Collection<CountryEntry> countries,
            Collection<OrganisationEntry> organisations,
            Collection<GroupEntry> groups,
            Collection<SpeakerEntry> speakers,
            Collection<TopicEntry> topics) {
        this.countries = byId(countries, CountryEntry::code);
        this.organisations = byId(organisations, OrganisationEntry::id);
        this.groups = byId(groups, GroupEntry::id);
        this.speakers = byId(speakers, SpeakerEntry::id);
        this.topics = byId(topics, TopicEntry::id);
        for (CountryEntry country : countries) {
            put(countriesByName, country, country.aliases(), country.code(), country.alpha3(), country.name());
        }
        for (OrganisationEntry organisation : organisations) {
            put(organisationsByName, organisation, organisation.aliases(), organisation.id(), organisation.name());
        }
        for (GroupEntry group : groups) {
            put(groupsByName, group, group.aliases(), group.id(), group.label());
        }
        for (TopicEntry topic : topics) {
            put(topicsByName, topic, topic.aliases(), topic.id(), topic.label());
        }
        for (SpeakerEntry speaker : speakers) {
            List<String> names = new ArrayList<>(speaker.aliases());
            names.add(speaker.name());
            names.stream()
                    .map(Names::key)
                    .distinct()
                    .forEach(key -> speakersByName
                            .computeIfAbsent(key, k -> new ArrayList<>())
                            .add(speaker));
        }
    }

    private static <T> Map<String, T> byId(Collection<T> entries, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        entries.forEach(entry -> map.put(id.apply(entry), entry));
        return Collections.unmodifiableMap(map);
    }

    private static <T> void put(Map<String, T> map, T entry, List<String> aliases, String... names) {
        for (String name : names) {
            map.putIfAbsent(Names.key(name), entry);
        }
        for (String alias : aliases) {
            map.putIfAbsent(Names.key(alias), entry);
        }
    }

    /** All countries, in the order of their file. */
    public Collection<CountryEntry> countries() {
        return countries.values();
    }

    /** All organisations, in the order of their file. */
    public Collection<OrganisationEntry> organisations() {
        return organisations.values();
    }

    /** All groups, in the order of their file. */
    public Collection<GroupEntry> groups() {
        return groups.values();
    }

    /** All speakers, in the order of their file. */
    public Collection<SpeakerEntry> speakers() {
        return speakers.values();
    }

    /** All topics, in the order of their file. */
    public Collection<TopicEntry> topics() {
        return topics.values();
    }

    /** The country of exactly that code. */
    public Optional<CountryEntry> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    /** The country of that code (alpha-2, alpha-3 or a withdrawn one), name or alias, case and diacritics aside. */
    public Optional<CountryEntry> countryNamed(String name) {
        return Optional.ofNullable(countriesByName.get(Names.key(name)));
    }

    /** The organisation of exactly that id. */
    public Optional<OrganisationEntry> organisation(String id) {
        return Optional.ofNullable(organisations.get(id));
    }

    /** The organisation of that id, name or alias, case and diacritics aside. */
    public Optional<OrganisationEntry> organisationNamed(String name) {
        return Optional.ofNullable(organisationsByName.get(Names.key(name)));
    }

    /** The group of exactly that id. */
    public Optional<GroupEntry> group(String id) {
        return Optional.ofNullable(groups.get(id));
    }

    /** The group of that id, label or alias, case and diacritics aside. */
    public Optional<GroupEntry> groupNamed(String name) {
        return Optional.ofNullable(groupsByName.get(Names.key(name)));
    }

    /** The topic of exactly that id. */
    public Optional<TopicEntry> topic(String id) {
        return Optional.ofNullable(topics.get(id));
    }

    /** The topic of that id, label or alias, case and diacritics aside. */
    public Optional<TopicEntry> topicNamed(String name) {
        return Optional.ofNullable(topicsByName.get(Names.key(name)));
    }

    /** The speaker of exactly that id. */
    public Optional<SpeakerEntry> speaker(String id) {
        return Optional.ofNullable(speakers.get(id));
    }

    /** Every speaker of that name or alias, case and diacritics aside; none where it is not known. */
    public List<SpeakerEntry> speakersNamed(String name) {
        return List.copyOf(speakersByName.getOrDefault(Names.key(name), List.of()));
    }

    /** The groups that {@code country} certainly belonged to throughout {@code date}, by id. */
    public List<String> groupsOf(String country, PartialDate date) {
        TreeSet<String> found = new TreeSet<>();
        for (GroupEntry group : groups.values()) {
            for (GroupEntry.Membership membership : group.memberships()) {
                if (membership.country().equals(country) && membership.covers(date)) {
                    found.add(group.id());
                }
            }
        }
        return List.copyOf(found);
    }
}
