package org.chancery.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/**
 * The words and the stems of an English text in one pass, for storing: the same as the analyzers of {@link Analysis} make,
 * in a third of the time. A text is split once, what a word becomes is remembered, and each stem is handed over once with
 * its frequency. For use by one thread; the streams hold the text that was given last.
 */
final class IndexedText {
    private final StandardTokenizer tokenizer = new StandardTokenizer();
    private final CharTermAttribute token = tokenizer.addAttribute(CharTermAttribute.class);
    private final Vocabulary vocabulary;
    private Vocabulary.Entry[] entries = new Vocabulary.Entry[256];
    private Vocabulary.Stem[] distinct = new Vocabulary.Stem[256];
    private int length;
    private int distinctLength;

    IndexedText(Analysis analysis) {
        this.vocabulary = new Vocabulary(analysis);
    }

    /** Reads an English text. */
    void read(String text) throws IOException {
        for (int i = 0; i < distinctLength; i++) {
            distinct[i].occurrences = 0;
        }
        length = 0;
        distinctLength = 0;
        tokenizer.setReader(new StringReader(text));
        tokenizer.reset();
        while (tokenizer.incrementToken()) {
            add(vocabulary.entry(token.buffer(), token.length()));
        }
        tokenizer.end();
        tokenizer.close();
    }

    private void add(Vocabulary.Entry entry) {
        if (length == entries.length) {
            entries = Arrays.copyOf(entries, length * 2);
        }
        entries[length++] = entry;
        Vocabulary.Stem stem = entry.stem();
        if (stem == null) {
            return;
        }
        if (stem.occurrences++ == 0) {
            if (distinctLength == distinct.length) {
                distinct = Arrays.copyOf(distinct, distinctLength * 2);
            }
            distinct[distinctLength++] = stem;
        }
    }

    /** The words in their order. */
    TokenStream words() {
        return words;
    }

    /** Each stem once, with its frequency. */
    TokenStream stems() {
        return stems;
    }

    private final TokenStream words = new TokenStream() {
        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private int next;

        @Override
        public void reset() {
            next = 0;
        }

        @Override
        public boolean incrementToken() {
            int step = 1;
            while (next < length) {
                Vocabulary.Entry entry = entries[next++];
                if (entry.word() != null) {
                    term.setBytesRef(entry.word());
                    increment.setPositionIncrement(step);
                    return true;
                }
                step++;
            }
            return false;
        }
    };

    private final TokenStream stems = new TokenStream() {
        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private int next;

        @Override
        public void reset() {
            next = 0;
        }

        @Override
        public boolean incrementToken() {
            if (next == distinctLength) {
                return false;
            }
            Vocabulary.Stem stem = distinct[next++];
            term.setBytesRef(stem.bytes);
            frequency.setTermFrequency(stem.occurrences);
            increment.setPositionIncrement(1);
            return true;
        }
    };
}
