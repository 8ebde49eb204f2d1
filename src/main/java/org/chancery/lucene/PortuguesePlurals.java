package org.chancery.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Makes {@code nacoes} {@code nacao}: the stemmer knows this plural by its diacritics only, which folding takes away. */
final class PortuguesePlurals extends TokenFilter {
    private static final String PLURAL = "oes";
    private static final String SINGULAR = "ao";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    PortuguesePlurals(TokenStream folded) {
        super(folded);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        if (word.endsWith(PLURAL) && word.length() > PLURAL.length() + 1) {
            term.setLength(term.length() - PLURAL.length()).append(SINGULAR);
        }
        return true;
    }
}
