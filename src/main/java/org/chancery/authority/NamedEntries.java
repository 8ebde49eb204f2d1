package org.chancery.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.statement.PartialDate;

/**
 * Entries by the keys of their names, where a name may have meant one entry earlier and another one later. Not changed after
 * it is filled.
 *
 * @param <T> the type of the entries
 */
final class NamedEntries<T> {
    private record Named<T>(T entry, int rank) {}

    private final Map<String, List<Named<T>>> byKey = new HashMap<>();
    private final Function<T, Tenure> tenure;

    /** No entries yet; {@code tenure} tells when an entry existed. */
    NamedEntries(Function<T, Tenure> tenure) {
        this.tenure = tenure;
    }

    /** Adds a name by its key; among several entries of a name, the lowest rank is the first choice. */
    void add(String key, T entry, int rank) {
        if (key.isEmpty()) {
            return;
        }
        List<Named<T>> named = byKey.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (named.stream().noneMatch(other -> other.entry().equals(entry))) {
            named.add(new Named<>(entry, rank));
        }
    }

    boolean contains(String key) {
        return byKey.containsKey(key);
    }

    /**
     * The one entry that is meant. The only one of that name is meant whatever the date. Of several, it is the only one that
     * existed on the date, or the one that existed for most of a date that is not exact; without a date, or where none
     * existed, the one of the lowest rank, or among these the only one that still exists. Empty where this does not decide.
     */
    Optional<T> find(String key, Optional<PartialDate> date) {
        List<Named<T>> named = byKey.getOrDefault(key, List.of());
        if (named.size() > 1 && date.isPresent()) {
            named = longestWithin(named, date.get());
        }
        if (named.size() > 1) {
            int best = named.stream().mapToInt(Named::rank).min().orElseThrow();
            named = named.stream().filter(n -> n.rank() == best).toList();
        }
        if (named.size() > 1) {
            named = named.stream()
                    .filter(n -> tenure.apply(n.entry()).to().isEmpty())
                    .toList();
        }
        return named.size() == 1 ? Optional.of(named.getFirst().entry()) : Optional.empty();
    }

    /** Those that existed for the most days of a date; all where none existed. */
    private List<Named<T>> longestWithin(List<Named<T>> named, PartialDate date) {
        long most = named.stream()
                .mapToLong(n -> tenure.apply(n.entry()).daysOf(date))
                .max()
                .orElse(0);
        return most <= 0
                ? named
                : named.stream()
                        .filter(n -> tenure.apply(n.entry()).daysOf(date) == most)
                        .toList();
    }
}
