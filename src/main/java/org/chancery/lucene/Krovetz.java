package org.chancery.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Krovetz's stemmer for one word after another; Lucene has it for streams of words only. For use by one thread. */
final class Krovetz {
    private final OneWord word = new OneWord();
    private final KStemFilter filter = new KStemFilter(word);

    /** The stem of a folded word. */
    String stem(String folded) {
        try {
            word.term.setEmpty().append(folded);
            filter.incrementToken();
            return word.term.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        @Override
        public boolean incrementToken() {
            return true;
        }
    }
}
