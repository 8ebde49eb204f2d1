package org.chancery.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.authority.GroupEntry;
import org.chancery.statement.PartialDate;

/** Reads {@code groups.tsv}, a group a row, and {@code group-members.tsv}, a country's membership a row. */
final class GroupsFile {
    static final List<String> COLUMNS = List.of("id", "label", "aliases");
    static final List<String> MEMBER_COLUMNS = List.of("group", "country", "from", "to");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*");

    private GroupsFile() {}

    static List<Located<GroupEntry>> read(Path file, Path membersFile, Set<String> countries, Faults faults) {
        List<Located<GroupEntry>> groups = new ArrayList<>();
        for (TsvRow row : TsvTable.rows(file, COLUMNS, faults)) {
            groups.add(row.locate(new GroupEntry(
                    row.required("id", ID, "EU"), row.required("label"), row.list("aliases"), List.of())));
        }
        Set<String> ids = groups.stream().map(group -> group.entry().id()).collect(Collectors.toSet());
        Map<String, List<GroupEntry.Membership>> members = members(membersFile, ids, countries, faults);
        return groups.stream().map(group -> withMembers(group, members, faults)).toList();
    }

    private static Map<String, List<GroupEntry.Membership>> members(
            Path file, Set<String> groups, Set<String> countries, Faults faults) {
        Map<String, List<GroupEntry.Membership>> members = new LinkedHashMap<>();
        for (TsvRow row : TsvTable.rows(file, MEMBER_COLUMNS, faults)) {
            String group = row.required("group");
            if (!group.isEmpty() && !groups.contains(group)) {
                row.fault("there is no group '" + group + "' in groups.tsv");
            }
            String country = row.required("country");
            if (!country.isEmpty() && !countries.contains(country)) {
                row.fault("there is no country '" + country + "' in countries.tsv");
            }
            row.required("from");
            Optional<PartialDate> from = row.date("from");
            Optional<PartialDate> to = row.date("to");
            row.checkTerm(from, to);
            if (from.isPresent()) {
                GroupEntry.Membership membership = new GroupEntry.Membership(country, from.get(), to);
                List<GroupEntry.Membership> known = members.computeIfAbsent(group, g -> new ArrayList<>());
                if (known.stream().anyMatch(other -> overlap(other, membership))) {
                    row.fault(country + " is already a member of " + group + " at that time");
                }
                known.add(membership);
            }
        }
        return members;
    }

    private static boolean overlap(GroupEntry.Membership one, GroupEntry.Membership other) {
        return one.country().equals(other.country())
                && Periods.overlap(Optional.of(one.from()), one.to(), Optional.of(other.from()), other.to());
    }

    private static Located<GroupEntry> withMembers(
            Located<GroupEntry> group, Map<String, List<GroupEntry.Membership>> members, Faults faults) {
        GroupEntry entry = group.entry();
        List<GroupEntry.Membership> own = members.getOrDefault(entry.id(), List.of());
        if (own.isEmpty()) {
            faults.add(group, "the group '" + entry.id() + "' has no member in group-members.tsv");
        }
        return new Located<>(
                new GroupEntry(entry.id(), entry.label(), entry.aliases(), own), group.file(), group.line());
    }
}
