package org.chancery.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.chancery.statement.Span;

/** The words of one text as an analyzer makes them, with the place of each in the text. Immutable. */
final class TextWords {
    private final List<Placed> words;

    /**
     * A word.
     *
     * @param word its form in the index
     * @param position the how-manieth word of the text it is
     * @param start where its first letter stands in the text
     * @param end behind its last letter, an English possessive left aside
     */
    record Placed(String word, int position, int start, int end) {}

    private TextWords(List<Placed> words) {
        this.words = words;
    }

    /** The words of a text. */
    static TextWords of(Analyzer analyzer, String text) {
        List<Placed> found = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offsets = tokens.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increments = tokens.addAttribute(PositionIncrementAttribute.class);
            int position = -1;
            tokens.reset();
            while (tokens.incrementToken()) {
                position += increments.getPositionIncrement();
                found.add(placed(term.toString(), position, offsets.startOffset(), offsets.endOffset(), text));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
        return new TextWords(found);
    }

    private static Placed placed(String word, int position, int start, int end, String text) {
        int first = start;
        int last = end;
        if (last - first > 2
                && (text.charAt(last - 1) == 's' || text.charAt(last - 1) == 'S')
                && Folding.isApostrophe(text.charAt(last - 2))) {
            last -= 2;
        }
        for (int i = first + 1; i < last - 1; i++) {
            // An elided article is no part of the word: d'Ukraine is found as ukraine.
            if (Folding.isApostrophe(text.charAt(i))
                    && Folding.fold(text.substring(i + 1, last)).equals(Folding.fold(text.substring(start, last)))) {
                first = i + 1;
            }
        }
        while (last > first + 1 && !isOfWord(text.charAt(last - 1))) {
            last--;
        }
        return new Placed(word, position, first, last);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** All words in their order; several forms of one word follow each other and have one position. */
    List<Placed> all() {
        return words;
    }

    /** Where words stand side by side that pass these tests, one each. */
    List<Span> sideBySide(List<Predicate<String>> tests) {
        List<Span> found = new ArrayList<>();
        for (int first = 0; !tests.isEmpty() && first + tests.size() <= words.size(); first++) {
            if (pass(first, tests)) {
                found.add(new Span(
                        words.get(first).start(),
                        words.get(first + tests.size() - 1).end()));
            }
        }
        return found;
    }

    private boolean pass(int first, List<Predicate<String>> tests) {
        int position = words.get(first).position();
        for (int i = 0; i < tests.size(); i++) {
            Placed placed = words.get(first + i);
            if (placed.position() != position + i || !tests.get(i).test(placed.word())) {
                return false;
            }
        }
        return true;
    }

    /** The places in {@link #all} from which on these words stand side by side. */
    List<Integer> phrase(List<String> phrase) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i + phrase.size() <= words.size(); i++) {
            if (isAt(i, phrase)) {
                found.add(i);
            }
        }
        return found;
    }

    private boolean isAt(int first, List<String> phrase) {
        int position = words.get(first).position();
        for (int i = 0; i < phrase.size(); i++) {
            Placed placed = words.get(first + i);
            if (placed.position() != position + i || !placed.word().equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
