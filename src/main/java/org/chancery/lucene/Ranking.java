package org.chancery.lucene;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * The weights by which statements are ranked, all in one place.
 *
 * <p>A word of the query counts once, by the best of the ways in which a statement has it: exactly as typed, by its stem,
 * by a synonym, or in the attribution.
 */
final class Ranking {
    /**
     * BM25 with its usual parameters: the statements are short and of like length, and k1 = 1.2, b = 0.75 were made for
     * nothing else.
     */
    static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.75f);

    /** A word exactly as typed. */
    static final float EXACT = 1.0f;

    /** Another form of the word. */
    static final float STEM = 0.8f;

    /** How much of an occurrence of the word an occurrence of its synonym is. */
    static final float SYNONYM = 0.5f;

    /** The attribution: as much as this part of what endless repetition in the text would give. */
    static final float ATTRIBUTION = 0.6f;

    /** A word that begins as typed, or is one edit away: the same for each. */
    static final float LOOSE = 0.5f;

    /** What a statement that is all in the speaker's own words is given beside its score. */
    static final float DIRECT = 0.1f;

    private Ranking() {}

    /**
     * The weight of a synonym of that rarity ({@code own}) for words of the rarity {@code typed}: half of an occurrence of what
     * was typed, however rare the synonym is.
     */
    static float synonym(float typed, float own) {
        return SYNONYM * Math.min(1, typed / own);
    }
}
