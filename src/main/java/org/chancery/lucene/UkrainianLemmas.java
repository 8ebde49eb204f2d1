package org.chancery.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.morfologik.MorfologikFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;

/** The dictionary forms of Ukrainian words; a word that may come from several has them all, in one place. */
final class UkrainianLemmas {
    private UkrainianLemmas() {}

    static TokenStream of(TokenStream tokens) {
        return new FoldingFilter(
                new MorfologikFilter(new LowerCaseFilter(new DictionarySpelling(tokens)), Words.DICTIONARY));
    }

    /** Read on first use only: seven megabytes that most indexes never need. */
    private static final class Words {
        static final Dictionary DICTIONARY = read();

        private static Dictionary read() {
            URL resource = Objects.requireNonNull(
                    UkrainianMorfologikAnalyzer.class.getClassLoader().getResource("ua/net/nlp/ukrainian.dict"));
            try {
                return Dictionary.read(resource);
            } catch (IOException e) {
                throw new UncheckedIOException("the Ukrainian dictionary cannot be read", e);
            }
        }
    }

    /** The dictionary knows the straight apostrophe only, й and ї as one sign each, and no stress. */
    private static final class DictionarySpelling extends TokenFilter {
        private static final String STRESS = "\u0301";

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        DictionarySpelling(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            char[] buffer = term.buffer();
            boolean marks = false;
            for (int i = 0; i < term.length(); i++) {
                if (Folding.isApostrophe(buffer[i])) {
                    buffer[i] = '\'';
                }
                marks |= Character.getType(buffer[i]) == Character.NON_SPACING_MARK;
            }
            if (marks) {
                String spelling = Folding.composed(term.toString()).replace(STRESS, "");
                term.setEmpty().append(spelling);
            }
            return true;
        }
    }
}
