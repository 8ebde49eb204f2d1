package org.chancery.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How texts become words: the same when a statement is stored, when a query is read and when matches are marked. Immutable
 * and safe for use by several threads; its analyzers give offsets into the text they are given.
 */
final class Analysis {
    /** Changes whenever the words that a text becomes do: an index of another version must be made anew. */
    static final int VERSION = 2;

    private final Analyzer words = new WordAnalyzer();
    private final Map<String, Analyzer> stems = new LinkedHashMap<>();

    Analysis() {
        for (String language : Languages.ALL) {
            stems.put(language, language.equals(Languages.UNKNOWN) ? words : new StemAnalyzer(language));
        }
    }

    /** Every field by its own analyzer. */
    Analyzer indexing() {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return Fields.isStems(field) ? stems(Fields.languageOf(field)) : words;
            }
        };
    }

    /** Words folded and not stemmed: for {@link Fields#WORDS} and for names. */
    Analyzer words() {
        return words;
    }

    /** Words stemmed by the rules of a language, one of {@link Languages#ALL}. */
    Analyzer stems(String language) {
        return Objects.requireNonNull(stems.get(language), language);
    }

    /** The words of a text in their order, unstemmed; several forms of one word follow each other. */
    List<String> words(String text) {
        return tokens(words, text);
    }

    /** The words of a text in their order, stemmed by the rules of a language, one of {@link Languages#ALL}. */
    List<String> stems(String language, String text) {
        return tokens(stems(language), text);
    }

    /**
     * The stem of each of the words of a text, by the rules of a language, one of {@link Languages#ALL}; empty where some word
     * has none or several, and where the language parts texts in another way.
     */
    Optional<List<String>> stemOfEach(String language, String text, List<String> words) {
        if (language.equals(Languages.UNKNOWN) || language.equals(Languages.CHINESE)) {
            return Optional.empty();
        }
        return Optional.of(stems(language, text)).filter(stems -> stems.size() == words.size());
    }

    private static List<String> tokens(Analyzer analyzer, String text) {
        List<String> found = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                found.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
        return found;
    }
}
