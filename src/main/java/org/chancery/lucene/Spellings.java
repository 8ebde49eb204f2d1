package org.chancery.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.chancery.authority.Edits;

/**
 * Finds words that are written nearly like a given one: in the texts and attributions of one state of the index and in the
 * names that the authority knows. For one request in one thread.
 */
final class Spellings {
    /** Shorter words are too near to too many others. */
    private static final int SHORTEST = 4;

    /** From this length on two edits may be mended, below only one. */
    private static final int LONG = 6;

    private static final int PER_FIELD = 8;

    /** A name of at least so many statements is what a misspelt word is rather meant to be than another word. */
    private static final int ENOUGH = 3;

    private final IndexReader reader;
    private final Map<String, Integer> nameWords;

    /**
     * A word written nearly so.
     *
     * @param word the word
     * @param edits how far it is from the given one, a wrong first letter counting as half an edit more and a name in use as half an edit less
     * @param statements how many statements have it or are of what it names
     */
    record Spelling(String word, double edits, int statements) {}

    private static final Comparator<Spelling> ORDER = Comparator.comparingDouble(Spelling::edits)
            .thenComparing(Comparator.comparingInt(Spelling::statements).reversed())
            .thenComparing(Spelling::word);

    Spellings(IndexReader reader, Map<String, Integer> nameWords) {
        this.reader = reader;
        this.nameWords = nameWords;
    }

    /** The nearest words, nearest first and equally near ones by frequency; at most {@code limit}. */
    List<Spelling> near(String word, int limit) throws IOException {
        if (!isMendable(word)) {
            return List.of();
        }
        int most = word.length() < LONG ? 1 : 2;
        Map<String, Integer> statements = new HashMap<>();
        nameWords.forEach((name, count) -> {
            if (Edits.distance(word, name, most) <= most) {
                statements.merge(name, count, Math::max);
            }
        });
        // Each step looks at many times more words than the one before.
        add(word, 1, 1, statements);
        if (statements.isEmpty() && most > 1) {
            add(word, most, 1, statements);
        }
        if (statements.isEmpty()) {
            add(word, 1, 0, statements);
        }
        statements.remove(word);
        List<Spelling> found = new ArrayList<>();
        statements.forEach((near, count) -> {
            found.add(new Spelling(near, edits(word, near, most), count));
        });
        return found.stream().sorted(ORDER).limit(limit).toList();
    }

    private double edits(String word, String near, int most) {
        double firstLetter = word.codePointAt(0) == near.codePointAt(0) ? 0 : 0.5;
        double name = nameWords.getOrDefault(near, 0) >= ENOUGH ? 0.5 : 0;
        return Edits.distance(word, near, most) + firstLetter - name;
    }

    /** A word of an alphabet, long enough and without digits. */
    private static boolean isMendable(String word) {
        return word.length() >= SHORTEST
                && word.codePoints().allMatch(c -> Character.isLetter(c) && !Character.isIdeographic(c));
    }

    private void add(String word, int most, int sameStart, Map<String, Integer> statements) throws IOException {
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setMaxEdits(most);
        checker.setMinPrefix(sameStart);
        checker.setMinQueryLength(SHORTEST);
        checker.setMaxQueryFrequency(100);
        checker.setMaxInspections(PER_FIELD);
        checker.setAccuracy(0.3f);
        for (String field : List.of(Fields.WORDS, Fields.PERSON, Fields.OFFICE)) {
            for (SuggestWord near : checker.suggestSimilar(
                    new Term(field, word), PER_FIELD, reader, SuggestMode.SUGGEST_MORE_POPULAR)) {
                statements.merge(near.string, near.freq, Math::max);
            }
        }
    }

    /** The two words of the index that were written as one; empty where there are no such. */
    List<String> split(String word) throws IOException {
        List<String> best = List.of();
        int most = 0;
        for (int i = 2; isMendable(word) && i <= word.length() - 2; i++) {
            if (Character.isLowSurrogate(word.charAt(i))) {
                continue;
            }
            int statements = Math.min(statements(word.substring(0, i)), statements(word.substring(i)));
            if (statements > most) {
                most = statements;
                best = List.of(word.substring(0, i), word.substring(i));
            }
        }
        return best;
    }

    private int statements(String word) throws IOException {
        return reader.docFreq(new Term(Fields.WORDS, word));
    }
}
