package org.chancery.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.authority.Names;
import org.chancery.lucene.NameRows.Row;
import org.chancery.search.Dimension;
import org.chancery.search.Suggestion;
import org.chancery.statement.Span;

/**
 * Suggests speakers, countries and topics by the beginnings of the words of their names: names that begin as typed before
 * those in which a later word does, each by how many statements they stand for. For one request in one thread.
 */
final class NameSuggestions {
    private static final Map<Dimension, Suggestion.Type> TYPES = Map.of(
            Dimension.SPEAKER, Suggestion.Type.SPEAKER,
            Dimension.COUNTRY, Suggestion.Type.COUNTRY,
            Dimension.TOPIC, Suggestion.Type.TOPIC);

    private static final Comparator<Candidate> ORDER = Comparator.comparing(
                    (Candidate each) -> !each.row().whole())
            .thenComparing(Comparator.comparingInt(Candidate::count).reversed())
            .thenComparing(each -> each.row().id());

    private final NameRows rows;
    private final String key;
    private final int limit;
    private final Map<Suggestion.Type, List<Candidate>> best = new EnumMap<>(Suggestion.Type.class);

    /** The best row of one value. */
    private record Candidate(Row row, int count) {}

    /** At most {@code limit} of each type for what was typed. */
    NameSuggestions(NameRows rows, String typed, int limit) {
        this.rows = rows;
        this.key = Names.key(typed);
        this.limit = limit;
        TYPES.values().forEach(type -> best.put(type, new ArrayList<>()));
        int space = key.lastIndexOf(' ');
        if (!key.isEmpty()) {
            collect(key, Set.of());
        }
        if (space > 0 && best.values().stream().allMatch(List::isEmpty)) {
            collect(key.substring(space + 1), Set.of(key.substring(0, space).split(" ", -1)));
        }
    }

    /** The suggestions of a type, best first; none for statements. */
    List<Suggestion> of(Suggestion.Type type) {
        return best.getOrDefault(type, List.of()).stream()
                .map(each -> suggestion(type, each))
                .toList();
    }

    /** Takes up the names that have a word from which on they begin so, and all the other words somewhere. */
    private void collect(String beginning, Set<String> others) {
        rows.beginningWith(beginning, (row, count) -> {
            Suggestion.Type type = TYPES.get(row.dimension());
            List<Candidate> found = type == null ? null : best.get(type);
            if (found != null && hasWords(row, others)) {
                offer(new Candidate(row, count), found);
            }
        });
    }

    private static boolean hasWords(Row row, Set<String> words) {
        return words.isEmpty() || new HashSet<>(List.of(Names.key(row.name()).split(" ", -1))).containsAll(words);
    }

    private void offer(Candidate candidate, List<Candidate> found) {
        if (found.size() == limit && ORDER.compare(candidate, found.getLast()) > 0) {
            return;
        }
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).row().id().equals(candidate.row().id())) {
                if (!isBetter(candidate.row(), found.get(i).row())) {
                    return;
                }
                found.remove(i);
                break;
            }
        }
        int place = found.size();
        while (place > 0 && ORDER.compare(candidate, found.get(place - 1)) < 0) {
            place--;
        }
        found.add(place, candidate);
        if (found.size() > limit) {
            found.removeLast();
        }
    }

    /** Whether it shows better that a value is meant: by its beginning, and by the name that it is known by. */
    private static boolean isBetter(Row row, Row than) {
        if (row.whole() != than.whole()) {
            return row.whole();
        }
        boolean labelled = row.name().equals(row.label());
        return labelled != than.name().equals(than.label())
                ? labelled
                : row.name().length() < than.name().length();
    }

    private Suggestion suggestion(Suggestion.Type type, Candidate candidate) {
        Row row = candidate.row();
        List<Span> typed = new ArrayList<>();
        for (String word : row.key().startsWith(key) ? List.of(key) : List.of(key.split(" ", -1))) {
            typed.addAll(TypedSpans.first(row.name(), word));
        }
        typed.sort(Comparator.comparingInt(Span::start));
        return new Suggestion(type, row.id(), row.label(), row.name(), TypedSpans.disjoint(typed), candidate.count());
    }
}
