package org.chancery.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Words by Unicode's rules of word boundaries, folded; each Chinese character is a word. */
final class WordAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new StandardTokenizer();
        return new TokenStreamComponents(tokenizer, new FoldingFilter(tokenizer));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return Fields.NAME_GAP;
    }
}
