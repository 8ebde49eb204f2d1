package org.chancery.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.statement.PartialDate;

/** Which groups a country belonged to when, by country. */
final class Memberships {
    private record Stay(String group, GroupEntry.Membership membership) {}

    private final Map<String, List<Stay>> byCountry = new HashMap<>();

    Memberships(Collection<GroupEntry> groups) {
        for (GroupEntry group : groups) {
            for (GroupEntry.Membership membership : group.memberships()) {
                byCountry
                        .computeIfAbsent(membership.country(), c -> new ArrayList<>())
                        .add(new Stay(group.id(), membership));
            }
        }
        byCountry.values().forEach(stays -> stays.sort(Comparator.comparing(Stay::group)));
    }

    /** The ids, in their order, of the groups that {@code country} certainly belonged to throughout {@code date}. */
    List<String> on(String country, PartialDate date) {
        List<String> groups = new ArrayList<>();
        for (Stay stay : byCountry.getOrDefault(country, List.of())) {
            if (stay.membership().covers(date)
                    && (groups.isEmpty() || !groups.getLast().equals(stay.group()))) {
                groups.add(stay.group());
            }
        }
        return List.copyOf(groups);
    }
}
