package org.chancery.lucene;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;

/**
 * How texts become words: the same when a statement is stored, when a query is read and when matches are marked. Immutable
 * and safe for use by several threads; its analyzers give offsets into the text they are given.
 */
final class Analysis {
    /** Changes whenever the words that a text becomes do: an index of another version must be made anew. */
    static final int VERSION = 1;

    private final Analyzer words = new WordAnalyzer();
    private final Map<String, Analyzer> stems = new LinkedHashMap<>();

    Analysis() {
        for (String language : Languages.ALL) {
            stems.put(language, language.equals(Languages.UNKNOWN) ? words : new StemAnalyzer(language));
        }
    }

    /** Words folded and not stemmed: for {@link Fields#WORDS}, {@link Fields#WHO} and names. */
    Analyzer words() {
        return words;
    }

    /** Words stemmed by the rules of a language, one of {@link Languages#ALL}. */
    Analyzer stems(String language) {
        return Objects.requireNonNull(stems.get(language), language);
    }
}
