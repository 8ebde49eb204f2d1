package org.chancery.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.lucene.Attribution.Value;
import org.chancery.lucene.TextWords.Placed;
import org.chancery.statement.Span;

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

    /** Where the words stand in a name. */
    List<Span> inWords(TextWords name) {
        List<Placed> all = name.all();
        List<Span> found = new ArrayList<>();
        for (int first = 0; !words.isEmpty() && first + words.size() <= all.size(); first++) {
            if (isAt(first, all)) {
                found.add(new Span(
                        all.get(first).start(),
                        all.get(first + words.size() - 1).end()));
            }
        }
        return found;
    }

    private boolean isAt(int first, List<Placed> all) {
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).test(all.get(first + i).word())) {
                return false;
            }
        }
        return true;
    }
}
