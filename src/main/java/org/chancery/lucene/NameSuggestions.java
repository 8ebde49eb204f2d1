package org.chancery.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.authority.Names;
import org.chancery.lucene.NameRows.Row;
import org.chancery.search.Dimension;
import org.chancery.search.Span;
import org.chancery.search.Suggestion;

/**
 * Suggests speakers, countries and topics by the beginnings of the words of their names, for one state of the index. Only
 * values that statements have are suggested: names that begin as typed before those in which a later word does, each
 * by how many statements they stand for. Immutable.
 */
final class NameSuggestions {
    private final ValuesInUse inUse;
    private final List<NameRows> sources;

    /** The best row of one value. */
    private record Candidate(Row row, int count) {}

    private static final Comparator<Candidate> ORDER = Comparator.comparing(
                    (Candidate each) -> !each.row().whole())
            .thenComparing(Comparator.comparingInt(Candidate::count).reversed())
            .thenComparing(each -> each.row().id());

    /** Suggestions out of these rows. */
    NameSuggestions(ValuesInUse inUse, List<NameRows> sources) {
        this.inUse = inUse;
        this.sources = sources;
    }

    /** At most {@code limit} suggestions of a type for what was typed. */
    List<Suggestion> of(Suggestion.Type type, String typed, int limit) {
        return switch (type) {
            case SPEAKER -> of(type, Dimension.SPEAKER, typed, limit);
            case COUNTRY -> of(type, Dimension.COUNTRY, typed, limit);
            case TOPIC -> of(type, Dimension.TOPIC, typed, limit);
            case STATEMENT -> List.of();
        };
    }

    private List<Suggestion> of(Suggestion.Type type, Dimension dimension, String typed, int limit) {
        String key = Names.key(typed);
        if (key.isEmpty()) {
            return List.of();
        }
        Map<String, Candidate> best = candidates(dimension, key, key);
        int space = key.lastIndexOf(' ');
        if (best.isEmpty() && space > 0) {
            best = candidates(dimension, key.substring(space + 1), key);
        }
        return best.values().stream()
                .sorted(ORDER)
                .limit(limit)
                .map(each -> suggestion(type, each, key))
                .toList();
    }

    /** The values with a name that has a word from which on it begins so, and has all words of {@code key} somewhere. */
    private Map<String, Candidate> candidates(Dimension dimension, String beginning, String key) {
        Set<String> others = new HashSet<>(List.of(key.split(" ", -1)));
        others.removeAll(List.of(beginning.split(" ", -1)));
        Map<String, Candidate> best = new HashMap<>();
        for (NameRows rows : sources) {
            rows.beginningWith(beginning, row -> {
                int count = row.dimension() == dimension ? inUse.count(dimension, row.id()) : 0;
                if (count > 0 && hasWords(row, others)) {
                    best.merge(
                            row.id(),
                            new Candidate(row, count),
                            (known, other) -> isBetter(other.row(), known.row()) ? other : known);
                }
            });
        }
        return best;
    }

    private static boolean hasWords(Row row, Set<String> words) {
        return words.isEmpty() || Set.of(Names.key(row.name()).split(" ", -1)).containsAll(words);
    }

    /** Whether it is better to show that a value is meant: by its beginning, and by the name that it is known by. */
    private static boolean isBetter(Row row, Row than) {
        if (row.whole() != than.whole()) {
            return row.whole();
        }
        boolean labelled = row.name().equals(row.label());
        return labelled != than.name().equals(than.label())
                ? labelled
                : row.name().length() < than.name().length();
    }

    private static Suggestion suggestion(Suggestion.Type type, Candidate candidate, String key) {
        Row row = candidate.row();
        List<Span> typed = new ArrayList<>();
        for (String word : row.key().startsWith(key) ? List.of(key) : List.of(key.split(" ", -1))) {
            typed.addAll(TypedSpans.first(row.name(), word));
        }
        typed.sort(Comparator.comparingInt(Span::start));
        return new Suggestion(type, row.id(), row.label(), row.name(), TypedSpans.disjoint(typed), candidate.count());
    }
}
