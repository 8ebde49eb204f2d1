package org.chancery.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.lucene.TextWords.Placed;
import org.chancery.statement.Span;

/** What one word or phrase of a query looks for in a text. Immutable. */
sealed interface TextPattern {
    /** Where it stands in the text, in no order; spans may overlap. */
    List<Span> find(AnalysedText text);

    /**
     * Any of these words, stems and phrases.
     *
     * @param words unstemmed
     * @param stems by language
     * @param phrases each of two words at least, unstemmed
     */
    record AnyOf(Set<String> words, Map<String, Set<String>> stems, List<List<String>> phrases) implements TextPattern {
        @Override
        public List<Span> find(AnalysedText text) {
            List<Span> found = new ArrayList<>();
            if (!words.isEmpty()) {
                add(text.words(), words::contains, found);
            }
            Set<String> wanted = stems.getOrDefault(text.language(), Set.of());
            if (!wanted.isEmpty()) {
                add(text.stems(), wanted::contains, found);
            }
            for (List<String> phrase : phrases) {
                List<Placed> all = text.words().all();
                for (int first : text.words().phrase(phrase)) {
                    int last = first + phrase.size() - 1;
                    found.add(new Span(all.get(first).start(), all.get(last).end()));
                }
            }
            return found;
        }
    }

    /** Words that a test takes, unstemmed. */
    record Each(Predicate<String> test) implements TextPattern {
        @Override
        public List<Span> find(AnalysedText text) {
            List<Span> found = new ArrayList<>();
            add(text.words(), test, found);
            return found;
        }
    }

    /** Words side by side that pass these tests, one each, unstemmed. */
    record SideBySide(List<Predicate<String>> tests) implements TextPattern {
        @Override
        public List<Span> find(AnalysedText text) {
            return text.words().sideBySide(tests);
        }
    }

    /** What one pattern or another finds. */
    record Either(TextPattern one, TextPattern other) implements TextPattern {
        @Override
        public List<Span> find(AnalysedText text) {
            List<Span> found = new ArrayList<>(one.find(text));
            found.addAll(other.find(text));
            return found;
        }
    }

    /**
     * Words side by side that have these stems.
     *
     * @param stems by language, one of each word
     */
    record StemsSideBySide(Map<String, List<String>> stems) implements TextPattern {
        @Override
        public List<Span> find(AnalysedText text) {
            List<Predicate<String>> tests = new ArrayList<>();
            stems.getOrDefault(text.language(), List.of()).forEach(stem -> tests.add(stem::equals));
            return text.stems().sideBySide(tests);
        }
    }

    /**
     * All of these words with at most so many others between them; each is found for itself.
     *
     * @param words how often each is wanted, unstemmed
     * @param distance how many others
     */
    record Near(Map<String, Integer> words, int distance) implements TextPattern {
        @Override
        public List<Span> find(AnalysedText text) {
            List<Placed> candidates = text.words().all().stream()
                    .filter(placed -> words.containsKey(placed.word()))
                    .toList();
            int wanted = words.values().stream().mapToInt(Integer::intValue).sum();
            List<Span> found = new ArrayList<>();
            Map<String, Integer> held = new HashMap<>();
            int first = 0;
            for (int last = 0; last < candidates.size(); last++) {
                held.merge(candidates.get(last).word(), 1, Integer::sum);
                while (has(held, candidates.get(first).word(), 1)) {
                    held.merge(candidates.get(first++).word(), -1, Integer::sum);
                }
                int width =
                        candidates.get(last).position() - candidates.get(first).position() + 1;
                // A word too many at the end belongs to no shortest stretch that has all.
                boolean needed = !has(held, candidates.get(last).word(), 1);
                if (needed && isComplete(held) && width - wanted <= distance) {
                    candidates.subList(first, last + 1).forEach(each -> found.add(new Span(each.start(), each.end())));
                }
            }
            return found;
        }

        private boolean has(Map<String, Integer> held, String word, int spare) {
            return held.getOrDefault(word, 0) >= words.getOrDefault(word, 0) + spare;
        }

        private boolean isComplete(Map<String, Integer> held) {
            return words.keySet().stream().allMatch(word -> has(held, word, 0));
        }
    }

    private static void add(TextWords words, Predicate<String> test, List<Span> found) {
        for (Placed placed : words.all()) {
            if (test.test(placed.word())) {
                found.add(new Span(placed.start(), placed.end()));
            }
        }
    }
}
