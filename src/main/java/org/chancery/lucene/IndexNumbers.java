package org.chancery.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** How often things stand in one state of the index. For one request in one thread. */
final class IndexNumbers {
    private final IndexReader reader;
    private final List<String> languages;
    private final Map<Term, Integer> statements = new HashMap<>();

    IndexNumbers(Snapshot snapshot) {
        this.reader = snapshot.reader();
        this.languages = snapshot.languages();
    }

    /** The languages of which there are texts. */
    List<String> languages() {
        return languages;
    }

    /** About how many statements have a term; 0 only where none has. */
    int statementsWith(Term term) {
        return statements.computeIfAbsent(term, t -> {
            try {
                return reader.docFreq(t);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The inverse document frequency of BM25, for {@code found} statements. */
    float rarity(long found) {
        double all = Math.max(reader.maxDoc(), found);
        return (float) Math.log(1 + (all - found + 0.5) / (found + 0.5));
    }
}
