package org.chancery.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sets of words and phrases that mean the same. They are applied when a query is read, so that a change of the sets needs no
 * new index. Immutable.
 */
final class SynonymSets {
    private final Map<String, Map<String, List<Equivalents>>> byStem = new HashMap<>();
    private final Map<List<String>, List<Equivalents>> byPhrase = new HashMap<>();
    private int longestPhrase;

    /**
     * One set.
     *
     * @param stems the stems of its single words, by language
     * @param phrases its phrases of two words or more, unstemmed
     */
    record Equivalents(Map<String, Set<String>> stems, List<List<String>> phrases) {}

    SynonymSets(List<List<String>> sets, Analysis analysis) {
        for (List<String> set : sets) {
            add(equivalents(set, analysis));
        }
    }

    private static Equivalents equivalents(List<String> set, Analysis analysis) {
        List<List<String>> phrases = new ArrayList<>();
        Map<String, Set<String>> stems = new LinkedHashMap<>();
        for (String entry : set) {
            List<String> words = analysis.words(entry);
            if (words.size() > 1) {
                phrases.add(List.copyOf(words));
            } else {
                for (String language : Languages.ALL) {
                    stems.computeIfAbsent(language, l -> new LinkedHashSet<>()).addAll(analysis.stems(language, entry));
                }
            }
        }
        return new Equivalents(stems, List.copyOf(phrases));
    }

    private void add(Equivalents set) {
        set.stems().forEach((language, stems) -> {
            Map<String, List<Equivalents>> ofLanguage = byStem.computeIfAbsent(language, l -> new HashMap<>());
            stems.forEach(stem ->
                    ofLanguage.computeIfAbsent(stem, s -> new ArrayList<>()).add(set));
        });
        for (List<String> phrase : set.phrases()) {
            byPhrase.computeIfAbsent(phrase, p -> new ArrayList<>()).add(set);
            longestPhrase = Math.max(longestPhrase, phrase.size());
        }
    }

    /** The sets that have a word of that stem in that language. */
    List<Equivalents> ofStem(String language, String stem) {
        return byStem.getOrDefault(language, Map.of()).getOrDefault(stem, List.of());
    }

    /** The sets that have exactly this phrase of two words or more. */
    List<Equivalents> ofPhrase(List<String> words) {
        return byPhrase.getOrDefault(words, List.of());
    }

    /** The number of words of the longest phrase; 0 where there is none. */
    int longestPhrase() {
        return longestPhrase;
    }
}
