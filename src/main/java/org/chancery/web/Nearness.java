package org.chancery.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.chancery.authority.Names;

/** Finds the names nearest to what somebody typed. */
final class Nearness {
    private static final int SHOWN = 5;

    /**
     * A value that can be chosen.
     *
     * @param value what to type
     * @param names everything it is called
     */
    record Choice(String value, Collection<String> names) {}

    private Nearness() {}

    /** The five values nearest to {@code typed}, nearest first: by edits, a name that begins so first. */
    static List<String> nearest(String typed, Collection<Choice> choices) {
        String key = Names.key(typed);
        return choices.stream()
                .sorted(Comparator.comparingInt(choice -> distance(key, choice)))
                .limit(SHOWN)
                .map(Choice::value)
                .toList();
    }

    private static int distance(String key, Choice choice) {
        int best = edits(key, Names.key(choice.value()));
        for (String name : choice.names()) {
            String other = Names.key(name);
            best = Math.min(best, !key.isEmpty() && other.startsWith(key) ? 0 : edits(key, other));
        }
        return best;
    }

    /** How many letters must be put in, left out or changed (Levenshtein). */
    static int edits(String a, String b) {
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
