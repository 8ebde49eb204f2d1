package org.chancery.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Brings every word into the form of {@link Folding}; words of which nothing is left go. */
final class FoldingFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

    FoldingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        int skipped = 0;
        while (input.incrementToken()) {
            if (!isPlain()) {
                String folded = Folding.fold(term.toString());
                term.setEmpty().append(folded);
            }
            if (term.length() > 0) {
                increment.setPositionIncrement(increment.getPositionIncrement() + skipped);
                return true;
            }
            skipped += increment.getPositionIncrement();
        }
        return false;
    }

    /** Lower-cases a word of ASCII letters where it stands; false where there is more to fold. */
    private boolean isPlain() {
        char[] buffer = term.buffer();
        for (int i = 0; i < term.length(); i++) {
            char c = buffer[i];
            if (c >= 'A' && c <= 'Z') {
                buffer[i] = (char) (c + 32);
            } else if (!Folding.isPlain(c)) {
                return false;
            }
        }
        return true;
    }
}
