package org.chancery.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.DutchStemmer;

/** Words folded and then stemmed by the rules of one language. */
final class StemAnalyzer extends Analyzer {
    private final String language;

    StemAnalyzer(String language) {
        this.language = language;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = language.equals("zh") ? new HMMChineseTokenizer() : new StandardTokenizer();
        return new TokenStreamComponents(tokenizer, stemmed(tokenizer));
    }

    private TokenStream stemmed(TokenStream tokens) {
        return switch (language) {
            case "en" -> new EnglishStems(new FoldingFilter(tokens));
            case "fr" ->
                new FrenchLightStemFilter(
                        new FoldingFilter(new ElisionFilter(tokens, FrenchAnalyzer.DEFAULT_ARTICLES)));
            case "es" -> new SpanishLightStemFilter(new FoldingFilter(tokens));
            case "pt" -> new PortugueseLightStemFilter(new PortuguesePlurals(new FoldingFilter(tokens)));
            case "it" -> new ItalianLightStemFilter(new FoldingFilter(tokens));
            case "de" -> new GermanLightStemFilter(new GermanNormalizationFilter(new FoldingFilter(tokens)));
            case "nl" -> new SnowballFilter(new FoldingFilter(tokens), new DutchStemmer());
            case "ru" -> new RussianLightStemFilter(new FoldingFilter(tokens));
            case "uk" -> UkrainianLemmas.of(tokens);
            case "ar" -> new ArabicStemFilter(new ArabicNormalizationFilter(new FoldingFilter(tokens)));
            case "zh" -> new FoldingFilter(tokens);
            default -> throw new IllegalArgumentException("no analysis for " + language);
        };
    }
}
