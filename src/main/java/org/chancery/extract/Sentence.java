package org.chancery.extract;

import java.util.List;
import org.chancery.statement.Span;

/**
 * A sentence, or several that one quotation holds together.
 *
 * @param span where it stands
 * @param paragraph the number of its paragraph, from 0
 * @param words its words and marks in order
 * @param quotations the outermost quotations in it, in order
 */
record Sentence(Span span, int paragraph, List<Word> words, List<Quotation> quotations) {
    Sentence {
        words = List.copyOf(words);
        quotations = List.copyOf(quotations);
    }

    int size() {
        return words.size();
    }

    Word word(int index) {
        return words.get(index);
    }

    /** The number of the first word that starts at or after {@code offset}; the number of words where none does. */
    int wordAt(int offset) {
        int index = 0;
        while (index < words.size() && words.get(index).start() < offset) {
            index++;
        }
        return index;
    }

    /** From the start of word {@code from} to the end of the word before {@code to}. */
    Span span(int from, int to) {
        return new Span(words.get(from).start(), words.get(to - 1).end());
    }
}
