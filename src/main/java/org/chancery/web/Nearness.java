package org.chancery.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.authority.Authority;
import org.chancery.authority.CountryEntry;
import org.chancery.authority.GroupEntry;
import org.chancery.authority.Names;
import org.chancery.authority.TopicEntry;
import org.chancery.search.Dimension;

/** Finds the values nearest to what somebody typed. Safe for use by several threads. */
final class Nearness {
    /** The longest text, in UTF-16 units, that is taken for a misspelt name. */
    private static final int LONGEST = 40;

    private static final int SHOWN = 5;

    private final Authority authority;
    private final Map<Dimension, List<Choice>> choices = new ConcurrentHashMap<>();

    /**
     * A value that can be chosen.
     *
     * @param value what to type
     * @param keys the keys of everything it is called
     */
    private record Choice(String value, List<String> keys) {}

    Nearness(Authority authority) {
        this.authority = authority;
    }

    /**
     * The five values nearest to {@code typed}, nearest first: by edits, a name that begins so first. None for a dimension
     * whose values the authority does not list, nor where {@code typed} is too long to be a misspelling.
     */
    List<String> nearest(Dimension dimension, String typed) {
        if (typed.length() > LONGEST) {
            return List.of();
        }
        String key = Names.key(typed);
        return choices.computeIfAbsent(dimension, this::choices).stream()
                .map(choice -> Map.entry(distance(key, choice), choice.value()))
                .sorted(Comparator.comparingInt(Map.Entry::getKey))
                .limit(SHOWN)
                .map(Map.Entry::getValue)
                .toList();
    }

    private List<Choice> choices(Dimension dimension) {
        return switch (dimension) {
            case COUNTRY ->
                choices(authority.countries(), CountryEntry::code, c -> named(c.code(), c.name(), c.aliases()));
            case GROUP -> choices(authority.groups(), GroupEntry::id, g -> named(g.id(), g.label(), g.aliases()));
            case TOPIC -> choices(authority.topics(), TopicEntry::id, t -> named(t.id(), t.label(), t.aliases()));
            case SPEAKER, ORGANISATION, YEAR, KIND, SOURCE, LANG -> List.of();
        };
    }

    private static <T> List<Choice> choices(
            Collection<T> entries, Function<T, String> value, Function<T, Stream<String>> names) {
        return entries.stream()
                .map(entry -> new Choice(
                        value.apply(entry),
                        names.apply(entry).map(Names::key).distinct().toList()))
                .toList();
    }

    private static Stream<String> named(String id, String name, List<String> aliases) {
        return Stream.concat(Stream.of(id, name), aliases.stream());
    }

    private static int distance(String key, Choice choice) {
        int best = Integer.MAX_VALUE;
        for (String other : choice.keys()) {
            best = Math.min(best, !key.isEmpty() && other.startsWith(key) ? 0 : edits(key, other));
        }
        return best;
    }

    /** How many letters must be put in, left out or changed (Levenshtein). */
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
