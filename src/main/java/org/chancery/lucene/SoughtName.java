package org.chancery.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.lucene.Attribution.Value;

/**
 * What one part of a query looks for in names.
 *
 * @param words tests that words side by side must pass, unstemmed
 * @param stems English stems, any of which stands for the part in what it is a name of
 * @param values what the part is a name of, whatever name a statement shows of it
 */
record SoughtName(List<Predicate<String>> words, Set<String> stems, Set<Value> values) {
    SoughtName {
        words = List.copyOf(words);
        stems = Set.copyOf(stems);
        values = Set.copyOf(values);
    }

    /** These words side by side, unstemmed. */
    static SoughtName phrase(List<String> words, Set<Value> values) {
        List<Predicate<String>> tests = new ArrayList<>();
        words.forEach(word -> tests.add(word::equals));
        return new SoughtName(tests, Set.of(), values);
    }

    /** Words side by side, unstemmed, the last one only begun. */
    static SoughtName beginning(List<String> words, Set<Value> values) {
        return new SoughtName(begun(words), Set.of(), values);
    }

    /** Tests of words side by side, the last one only begun. */
    static List<Predicate<String>> begun(List<String> words) {
        List<Predicate<String>> tests = new ArrayList<>();
        words.subList(0, words.size() - 1).forEach(word -> tests.add(word::equals));
        String start = words.getLast();
        tests.add(word -> word.startsWith(start));
        return tests;
    }
}
