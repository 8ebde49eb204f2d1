package org.chancery.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.authority.CountryEntry;
import org.chancery.authority.GroupEntry;
import org.chancery.authority.Names;
import org.chancery.authority.Office;
import org.chancery.authority.OrganisationEntry;
import org.chancery.authority.SpeakerEntry;
import org.chancery.authority.TopicEntry;

/** Checks that an id stands for one entry, and a name for one entry at a time. */
final class NameChecks {
    private final Faults faults;

    NameChecks(Faults faults) {
        this.faults = faults;
    }

    void countries(List<Located<CountryEntry>> countries) {
        ids(countries, CountryEntry::code);
        BiPredicate<CountryEntry, CountryEntry> together =
                (one, other) -> Periods.overlap(one.from(), one.to(), other.from(), other.to());
        names(
                countries,
                country -> join(country.aliases(), country.code(), country.alpha3(), country.name()),
                together);
        names(countries, CountryEntry::metonyms, together);
    }

    void organisations(List<Located<OrganisationEntry>> organisations) {
        ids(organisations, OrganisationEntry::id);
        names(
                organisations,
                organisation -> join(organisation.aliases(), organisation.id(), organisation.name()),
                (one, other) -> Periods.overlap(one.from(), one.to(), other.from(), other.to()));
    }

    void groups(List<Located<GroupEntry>> groups) {
        ids(groups, GroupEntry::id);
        names(groups, group -> join(group.aliases(), group.id(), group.label()), (one, other) -> true);
    }

    void topics(List<Located<TopicEntry>> topics) {
        ids(topics, TopicEntry::id);
        names(topics, topic -> join(topic.aliases(), topic.id(), topic.label()), (one, other) -> true);
    }

    /** Organisations speak too, so that a speaker must not have the id of one. A surname alone may be shared. */
    void speakers(List<Located<SpeakerEntry>> speakers, List<Located<OrganisationEntry>> organisations) {
        ids(
                Stream.concat(
                                organisations.stream()
                                        .map(o -> new Located<>(o.entry().id(), o.file(), o.line())),
                                speakers.stream()
                                        .map(s -> new Located<>(s.entry().id(), s.file(), s.line())))
                        .toList(),
                id -> id);
        names(
                speakers,
                speaker -> join(speaker.aliases().stream().filter(Names::isFull).toList(), speaker.name()),
                NameChecks::inOfficeTogether);
    }

    private static boolean inOfficeTogether(SpeakerEntry one, SpeakerEntry other) {
        if (one.offices().isEmpty() || other.offices().isEmpty()) {
            return true;
        }
        for (Office office : one.offices()) {
            for (Office theirs : other.offices()) {
                if (Periods.overlap(Optional.of(office.from()), office.to(), Optional.of(theirs.from()), theirs.to())) {
                    return true;
                }
            }
        }
        return false;
    }

    private <T> void ids(List<Located<T>> entries, Function<T, String> id) {
        Map<String, Located<T>> byId = new HashMap<>();
        for (Located<T> entry : entries) {
            Located<T> other = byId.putIfAbsent(id.apply(entry.entry()), entry);
            if (other != null && !id.apply(entry.entry()).isEmpty()) {
                faults.add(entry, "'" + id.apply(entry.entry()) + "' is already the id in " + other.place());
            }
        }
    }

    /** A fault for each name that an entry shares with an earlier one of the same time. */
    private <T> void names(List<Located<T>> entries, Function<T, List<String>> names, BiPredicate<T, T> sameTime) {
        Map<String, List<Located<T>>> byName = new HashMap<>();
        for (Located<T> entry : entries) {
            Map<String, String> own = new LinkedHashMap<>();
            names.apply(entry.entry()).forEach(name -> own.putIfAbsent(Names.key(name), name));
            own.forEach((key, name) -> {
                if (key.isEmpty() && !name.isEmpty()) {
                    faults.add(entry, "the name '" + name + "' has no letter or digit");
                    return;
                }
                List<Located<T>> others = byName.computeIfAbsent(key, k -> new ArrayList<>());
                others.stream()
                        .filter(other -> sameTime.test(entry.entry(), other.entry()))
                        .findFirst()
                        .ifPresent(other -> faults.add(
                                entry,
                                "'" + name + "' also names the entry in " + other.place()
                                        + " at the same time; keep it in one of them"));
                others.add(entry);
            });
        }
    }

    private static List<String> join(List<String> aliases, String... names) {
        return Stream.concat(Stream.of(names), aliases.stream()).toList();
    }
}
