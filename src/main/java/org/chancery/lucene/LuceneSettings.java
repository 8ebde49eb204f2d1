package org.chancery.lucene;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.chancery.authority.Authority;
import org.chancery.query.QueryLimits;
import org.chancery.search.Selection;

/**
 * What the embedded engine is told when it opens.
 *
 * @param authority who is who: names in queries are resolved by it
 * @param synonyms sets of words and phrases that mean the same, applied when a query is read
 * @param limits how large a query may be
 * @param timeout how long one search may take
 * @param cursorLifetime how long, at most, a state of the index is kept for cursors after a later one has come
 * @param heldVersions how many earlier states of the index, at most, are kept for cursors; older ones end before their time
 * @param bufferMebibytes the memory that holds new statements before they go to disk
 * @param maxTextCharacters how long the text of a statement may be, in UTF-16 units: what a hit costs grows with it
 * @param maxClauses how many clauses a query may have, once its words are written out in every language and with synonyms
 * @param minConfidence how certain statements must be that are found, from 0 to 1, where a request does not say
 */
public record LuceneSettings(
        Authority authority,
        List<List<String>> synonyms,
        QueryLimits limits,
        Duration timeout,
        Duration cursorLifetime,
        int heldVersions,
        int bufferMebibytes,
        int maxTextCharacters,
        int maxClauses,
        double minConfidence) {

    public LuceneSettings {
        Objects.requireNonNull(authority);
        Objects.requireNonNull(limits);
        Objects.requireNonNull(timeout);
        Objects.requireNonNull(cursorLifetime);
        synonyms = synonyms.stream().map(List::copyOf).toList();
        if (!Selection.isConfidence(minConfidence)) {
            throw new IllegalArgumentException("minConfidence must be 0 to 1: " + minConfidence);
        }
        if (heldVersions < 0 || bufferMebibytes < 1 || maxTextCharacters < 1 || maxClauses < 1) {
            throw new IllegalArgumentException(
                    "heldVersions must be 0 at least, bufferMebibytes, maxTextCharacters and maxClauses 1");
        }
    }

    /** These settings with another time for a search. */
    public LuceneSettings withTimeout(Duration other) {
        return new LuceneSettings(
                authority,
                synonyms,
                limits,
                other,
                cursorLifetime,
                heldVersions,
                bufferMebibytes,
                maxTextCharacters,
                maxClauses,
                minConfidence);
    }

    /**
     * The defaults: a second for a search, ten minutes for a cursor, eight states held, 64 MiB of buffer, texts of 100,000
     * characters, 1,024 clauses, a confidence of a half.
     */
    public static LuceneSettings of(Authority authority, List<List<String>> synonyms) {
        return new LuceneSettings(
                authority,
                synonyms,
                QueryLimits.DEFAULT,
                Duration.ofSeconds(1),
                Duration.ofMinutes(10),
                8,
                64,
                100_000,
                1_024,
                0.5);
    }
}
