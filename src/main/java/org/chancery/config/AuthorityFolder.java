package org.chancery.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.authority.Authority;
import org.chancery.authority.CountryEntry;
import org.chancery.authority.GroupEntry;
import org.chancery.authority.OrganisationEntry;
import org.chancery.authority.SpeakerEntry;
import org.chancery.authority.TopicEntry;

/** Reads the folder {@code authority} and checks its files against one another. */
final class AuthorityFolder {
    private AuthorityFolder() {}

    /** The authority; only to be used where no fault was found. */
    static Authority read(Path folder, Faults faults) {
        List<Located<CountryEntry>> countries = CountriesFile.read(folder.resolve("countries.tsv"), faults);
        List<Located<OrganisationEntry>> organisations =
                OrganisationsFile.read(folder.resolve("organisations.tsv"), faults);
        Set<String> codes =
                countries.stream().map(country -> country.entry().code()).collect(Collectors.toSet());
        List<Located<GroupEntry>> groups =
                GroupsFile.read(folder.resolve("groups.tsv"), folder.resolve("group-members.tsv"), codes, faults);
        List<Located<TopicEntry>> topics = TopicsFile.read(folder.resolve("topics.tsv"), faults);
        List<Located<SpeakerEntry>> speakers = Stream.concat(
                        SpeakersFiles.read(folder.resolve("speakers"), faults).stream(),
                        SpeakersFiles.readGeneric(folder.resolve("generic-speakers.tsv"), faults).stream())
                .toList();

        new ReferenceChecks(countries, organisations, faults).check(speakers);
        NameChecks names = new NameChecks(faults);
        names.countries(countries);
        names.organisations(organisations);
        names.groups(groups);
        names.topics(topics);
        names.speakers(speakers, organisations);
        return new Authority(
                entries(countries), entries(organisations), entries(groups), entries(speakers), entries(topics));
    }

    private static <T> List<T> entries(List<Located<T>> located) {
        return located.stream().map(Located::entry).toList();
    }
}
