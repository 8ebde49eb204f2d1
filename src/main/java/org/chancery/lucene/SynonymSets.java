package org.chancery.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sets of English words and phrases that mean the same. They are applied when a query is read, so that a change of the sets
 * needs no new index; words to English texts only, for {@code UN} is a pronoun in French, phrases wherever they stand, for
 * several English words side by side are English in any text. Immutable.
 */
final class SynonymSets {
    /** The language whose words these are. */
    static final String LANGUAGE = "en";

    private final Analysis analysis;
    private final Map<String, List<Equivalents>> byStem = new HashMap<>();
    private final Map<List<String>, List<Equivalents>> byPhrase = new HashMap<>();

    /**
     * One set.
     *
     * @param stems the English stems of its single words
     * @param phrases its phrases of two words or more, unstemmed
     */
    record Equivalents(Set<String> stems, List<List<String>> phrases) {}

    SynonymSets(List<List<String>> sets, Analysis analysis) {
        this.analysis = analysis;
        sets.forEach(set -> add(equivalents(set)));
    }

    private Equivalents equivalents(List<String> set) {
        List<List<String>> phrases = new ArrayList<>();
        Set<String> stems = new LinkedHashSet<>();
        for (String entry : set) {
            List<String> words = analysis.words(entry);
            if (words.size() > 1) {
                phrases.add(List.copyOf(words));
            } else {
                stems.addAll(analysis.stems(LANGUAGE, entry));
            }
        }
        return new Equivalents(stems, List.copyOf(phrases));
    }

    private void add(Equivalents set) {
        set.stems()
                .forEach(stem ->
                        byStem.computeIfAbsent(stem, s -> new ArrayList<>()).add(set));
        set.phrases()
                .forEach(phrase ->
                        byPhrase.computeIfAbsent(phrase, p -> new ArrayList<>()).add(set));
    }

    /** The sets that have a word of that stem. */
    List<Equivalents> ofStem(String stem) {
        return byStem.getOrDefault(stem, List.of());
    }

    /** The sets that have a word of the same stem as this one. */
    List<Equivalents> ofWord(String word) {
        return analysis.stems(LANGUAGE, word).stream()
                .flatMap(stem -> ofStem(stem).stream())
                .distinct()
                .toList();
    }

    /** The sets that have exactly this phrase of two words or more. */
    List<Equivalents> ofPhrase(List<String> words) {
        return byPhrase.getOrDefault(words, List.of());
    }
}
