package org.chancery.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.statement.PartialDate;

/**
 * Who is who: every entry, found by id or by any name. Names are compared by {@link Names#key}. Immutable and safe for use by
 * several threads.
 */
public final class Authority {
    private final Map<String, CountryEntry> countries;
    private final Map<String, OrganisationEntry> organisations;
    private final Map<String, GroupEntry> groups;
    private final Map<String, SpeakerEntry> speakers;
    private final Map<String, TopicEntry> topics;
    private final CountryIndex countryIndex;
    private final NamedEntries<OrganisationEntry> organisationNames =
            new NamedEntries<>(organisation -> new Tenure(organisation.from(), organisation.to()));
    private final NamedEntries<GroupEntry> groupNames = new NamedEntries<>(group -> Tenure.ALWAYS);
    private final NamedEntries<TopicEntry> topicNames = new NamedEntries<>(topic -> Tenure.ALWAYS);
    private final SpeakerIndex speakerIndex;
    private final Voices voices;
    private final Memberships memberships;
    private final SpeakerResolver resolver;

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
        countryIndex = new CountryIndex(countries);
        organisations.forEach(o -> add(organisationNames, o, o.aliases(), o.id(), o.name()));
        groups.forEach(g -> add(groupNames, g, g.aliases(), g.id(), g.label()));
        topics.forEach(t -> add(topicNames, t, t.aliases(), t.id(), t.label()));
        speakerIndex = new SpeakerIndex(speakers);
        voices = new Voices(new Governments(countries, countryIndex), organisations, organisationNames, speakers);
        memberships = new Memberships(groups);
        resolver = new SpeakerResolver(speakerIndex, voices);
    }

    private static <T> Map<String, T> byId(Collection<T> entries, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        entries.forEach(entry -> map.put(id.apply(entry), entry));
        return Collections.unmodifiableMap(map);
    }

    private static <T> void add(NamedEntries<T> map, T entry, List<String> aliases, String... names) {
        Stream.of(names).forEach(name -> map.add(CountryIndex.key(name), entry, 0));
        aliases.forEach(alias -> map.add(CountryIndex.key(alias), entry, 1));
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

    /** All speakers of the speaker files, in their order; governments and organisations are {@link #voices}. */
    public Collection<SpeakerEntry> speakers() {
        return speakers.values();
    }

    /**
     * The government of every country and every organisation, as speakers: governments first, in the order of countries. One
     * that stands in the speaker files is not repeated here.
     */
    public Collection<SpeakerEntry> voices() {
        return voices.all();
    }

    /** All topics, in the order of their file. */
    public Collection<TopicEntry> topics() {
        return topics.values();
    }

    /** The country of exactly that code. */
    public Optional<CountryEntry> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    /** As {@link #countryNamed(String, Optional)}, on a date that is not known. */
    public Optional<CountryEntry> countryNamed(String name) {
        return countryNamed(name, Optional.empty());
    }

    /**
     * The country of a code (alpha-2, alpha-3, ISO 3166-3 or withdrawn), a name or alias, or else of its name in another
     * language ({@link #localisedNames}). Articles do not matter, nor do full stops (U.S.) or St for Saint.
     *
     * <p>A name of several countries (CS: Czechoslovakia, later Serbia and Montenegro) means the one that existed on the date,
     * or, where the date is not exact, for the most part of it. Without a date it means the one whose own name or code it is,
     * or the one that still exists. Empty where this does not decide. A name of one country means it on any date.
     */
    public Optional<CountryEntry> countryNamed(String name, Optional<PartialDate> date) {
        return countryIndex.named(name, date);
    }

    /**
     * The countries that an ambiguous or incomplete name may mean: those of which a name or alias has its words beside others,
     * as both states have that are called Congo. None where {@link #countryNamed} knows the name.
     */
    public List<CountryEntry> countriesMeantBy(String name) {
        return countryNamed(name, Optional.empty()).isPresent() ? List.of() : countryIndex.containing(name);
    }

    /**
     * The country of a demonym, in the singular or plural: Russian, Russians. A demonym of several countries means the one
     * that existed on the date; empty where this does not decide (Congolese), or where there is none.
     */
    public Optional<CountryEntry> countryOfDemonym(String demonym, Optional<PartialDate> date) {
        return countryIndex.ofDemonym(demonym, date);
    }

    /**
     * The name of a country in a language, as the Java platform has it; in English, and for a country that the platform does
     * not know, the name of its entry. Empty where there is no entry of that code.
     */
    public Optional<String> countryName(String code, Locale language) {
        Optional<String> own = country(code).map(CountryEntry::name);
        boolean english =
                language.getLanguage().equals("en") || language.getLanguage().isEmpty();
        return own.map(name -> english ? name : CountryNames.in(code, language).orElse(name));
    }

    /** The names of a country in the languages in which it is found, English first; none where the platform has none. */
    public Set<String> localisedNames(String code) {
        return CountryNames.in(code);
    }

    /** The organisation of exactly that id. */
    public Optional<OrganisationEntry> organisation(String id) {
        return Optional.ofNullable(organisations.get(id));
    }

    /** As {@link #organisationNamed(String, Optional)}, on a date that is not known. */
    public Optional<OrganisationEntry> organisationNamed(String name) {
        return organisationNamed(name, Optional.empty());
    }

    /** The organisation of that id, name or alias; of several, the one that existed on the date, as for countries. */
    public Optional<OrganisationEntry> organisationNamed(String name, Optional<PartialDate> date) {
        return organisationNames.find(CountryIndex.key(name), date);
    }

    /** The group of exactly that id. */
    public Optional<GroupEntry> group(String id) {
        return Optional.ofNullable(groups.get(id));
    }

    /** The group of that id, label or alias. */
    public Optional<GroupEntry> groupNamed(String name) {
        return groupNames.find(CountryIndex.key(name), Optional.empty());
    }

    /** The groups that {@code country} certainly belonged to throughout {@code date}: their ids, in order. */
    public List<String> groupsOf(String country, PartialDate date) {
        return memberships.on(country, date);
    }

    /** The topic of exactly that id. */
    public Optional<TopicEntry> topic(String id) {
        return Optional.ofNullable(topics.get(id));
    }

    /** The topic of that id, label or alias. */
    public Optional<TopicEntry> topicNamed(String name) {
        return topicNames.find(CountryIndex.key(name), Optional.empty());
    }

    /** The speaker of exactly that id: of the speaker files, or a government or organisation. */
    public Optional<SpeakerEntry> speaker(String id) {
        return Optional.ofNullable(speakers.get(id)).or(() -> voices.withId(id));
    }

    /**
     * Every speaker of the speaker files whom a name may mean, in the order of the files: those of that full name; where there
     * are none, those of that name without titles, then without initials, then those of that surname. None where it is not
     * known. For who is meant on an occasion, see {@link #resolveSpeaker}.
     */
    public List<SpeakerEntry> speakersNamed(String name) {
        return speakerIndex.named(name);
    }

    /**
     * The government that a name means when a speaker is asked for: that of the country of that name or alias, of the house or
     * seat that stands for it (the Kremlin), or of a wording of these (the Russian government, the authorities of Russia).
     * Empty where it means none, or several.
     */
    public Optional<SpeakerEntry> governmentNamed(String name, Optional<PartialDate> date) {
        return voices.governmentNamed(name, date);
    }

    /** The country whose government {@link #governmentNamed} finds. */
    public Optional<CountryEntry> governmentCountryNamed(String name, Optional<PartialDate> date) {
        return voices.governmentCountryNamed(name, date);
    }

    /** As {@link #resolveSpeaker(String, Optional, Collection, Collection, Optional)}, with no role known. */
    public Optional<SpeakerEntry> resolveSpeaker(
            String name, Optional<PartialDate> date, Collection<String> countries, Collection<String> organisations) {
        return resolveSpeaker(name, date, countries, organisations, Optional.empty());
    }

    /**
     * The one speaker who is meant, or empty where it cannot be told. One wrong attribution costs more than ten missed ones,
     * so that a name alone is enough only where it is a full name and nothing speaks against it.
     *
     * <p><b>A full name</b> (a name or alias of two words or more, or the name of the entry), titles and the order
     * "Surname, Name" aside, and initials aside where only one of the two writings has them:
     * <ul>
     *   <li>It means nobody of that name who never held an office of the countries or organisations given: that is a
     *       namesake. Where an organisation but no country is given, an office of any organisation will do, since bodies of
     *       one family (of the European Union, of the United Nations) are not told apart alike everywhere.
     *   <li>It means nobody whose offices (of those countries, where given) all began more than
     *       {@value Circumstances#YEARS_BEFORE} years after the date, or ended more than
     *       {@value Circumstances#YEARS_AFTER} years before it: that is a son or a namesake.
     *   <li>Of several who are left, it means the only one in such an office on that date; else nobody.
     *   <li>Someone without any office, and a group or body, is meant wherever the name stands.
     *   <li>A family name of several words, an alias that is the end of the name (Borg Olivier), needs an office on the date,
     *       where one is given: relatives have it too.
     * </ul>
     *
     * <p><b>A government or an organisation</b>, where no title stands before the name: as {@link #governmentNamed} and
     * {@link #organisationNamed}. It must be among the countries and organisations given, if any. A name of both (Brussels)
     * means neither unless these decide.
     *
     * <p><b>A surname alone</b> means the only one of that surname who held an office of the countries or organisations given
     * on that date (on some date, where none is given), and of the role, where the role or a title names an office. It needs a
     * country or organisation, or the office of a head of state, government or organisation. The last word of a name is no
     * surname where an alias is the name without it: Antonio Guzmán Fernández, also Antonio Guzmán. Where no role is known:
     * <ul>
     *   <li>Mr. and Mrs. in records that give no more than a year mean no head of state: these name a president by the office,
     *       and a minister who is a relative by the surname.
     *   <li>Mr. goes with everyone but those who have an alias with a woman's title (Mrs Gandhi), Mrs. and Ms. only with
     *       these, and Dr., Sir and Lord with nobody: the wife of a president has his surname.
     *   <li>It means nobody where another one of that surname, with an office of the same state, was in public life then (as
     *       above): the husband of a minister may have been president. Nor where the surname is that of a ruling family, or
     *       one of the few surnames of China, Korea, Vietnam and Myanmar.
     * </ul>
     *
     * <p>A country is taken for the former state whose name and seat it took over, where the date lies before it.
     *
     * @param name as it stands in the source
     * @param date when it was said
     * @param countries codes of the states spoken for
     * @param organisations ids of the organisations spoken for
     * @param role the office as the source names it
     */
    public Optional<SpeakerEntry> resolveSpeaker(
            String name,
            Optional<PartialDate> date,
            Collection<String> countries,
            Collection<String> organisations,
            Optional<String> role) {
        return resolver.resolve(
                name,
                new Circumstances(date, statesOn(countries, date), Set.copyOf(organisations), role.map(RoleWords::of)));
    }

    /** The countries, and the former states that were in the place of those which did not exist yet. */
    private Set<String> statesOn(Collection<String> codes, Optional<PartialDate> date) {
        Set<String> states = new LinkedHashSet<>(codes);
        for (String code : codes) {
            boolean later = date.isPresent()
                    && country(code)
                            .flatMap(CountryEntry::from)
                            .filter(from -> date.get().lastDay().isBefore(from.firstDay()))
                            .isPresent();
            if (later) {
                countries.values().stream()
                        .filter(state -> state.successors().contains(code))
                        .filter(state -> new Tenure(state.from(), state.to()).overlaps(date.get()))
                        .forEach(state -> states.add(state.code()));
            }
        }
        return states;
    }

    /** As {@link #officeOn(String, PartialDate, Collection, Collection)}, whatever the office is of. */
    public Optional<Office> officeOn(String speakerId, PartialDate date) {
        return officeOn(speakerId, date, List.of(), List.of());
    }

    /**
     * The office that a speaker held on a date; empty where none, and where it cannot be told. Of several, those of the
     * countries and organisations given come first; then head of state before head of government or of an organisation before
     * any other; then the one that began last, then the one with the shorter term, then the first one listed. A date that is
     * not exact and during which the role changed has no office, unless one was held throughout.
     */
    public Optional<Office> officeOn(
            String speakerId, PartialDate date, Collection<String> countries, Collection<String> organisations) {
        return speaker(speakerId).flatMap(speaker -> Offices.on(speaker, date, countries, organisations));
    }

    /** The role of {@link #officeOn(String, PartialDate)}. */
    public Optional<String> roleOn(String speakerId, PartialDate date) {
        return officeOn(speakerId, date).map(Office::role);
    }

    /** The role of {@link #officeOn(String, PartialDate, Collection, Collection)}. */
    public Optional<String> roleOn(
            String speakerId, PartialDate date, Collection<String> countries, Collection<String> organisations) {
        return officeOn(speakerId, date, countries, organisations).map(Office::role);
    }

    /** All names of a speaker, the name to show first, each key once; none where the id is not known. */
    public List<String> namesOf(String speakerId) {
        Map<String, String> names = new LinkedHashMap<>();
        speaker(speakerId).ifPresent(speaker -> {
            names.put(Names.key(speaker.name()), speaker.name());
            speaker.aliases().forEach(alias -> names.putIfAbsent(Names.key(alias), alias));
        });
        return new ArrayList<>(names.values());
    }
}
