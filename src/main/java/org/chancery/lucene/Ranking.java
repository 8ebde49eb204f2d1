package org.chancery.lucene;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * The weights by which statements are ranked, all in one place.
 *
 * <p>A word of the query counts once, by the best of the ways in which a statement has it: exactly as typed, by its stem,
 * by a synonym, or in the attribution.
 *
 * <p>One occurrence in a text {@code k} times as long as the average gives {@code 1 / (1.3 + 0.9 k)} of what endless repetition
 * would.
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

    /** Chinese characters in a text whose words they are not. */
    static final float PARTS = 0.8f;

    /** How much of an occurrence of the word an occurrence of its synonym is. */
    static final float SYNONYM = 0.5f;

    /**
     * Who speaks, a person or a state: as much as this part of what endless repetition in the text would give. One occurrence
     * in a text of average length gives 0.45 of it.
     */
    static final float SPEAKER = 0.6f;

    /**
     * A role, an organisation or a topic: as {@link #SPEAKER}, but less than one occurrence of the word as typed in a text of up
     * to five times the average length (0.172), of another form of it in one of up to four times that length (0.163), and of a
     * synonym in one of up to twice that length (0.154).
     */
    static final float OFFICE = 0.15f;

    /** A word that begins as typed, or is one edit away: the same for each. */
    static final float LOOSE = 0.5f;

    /** What a statement that is all in the speaker's own words is given beside its score. */
    static final float DIRECT = 0.1f;

    private Ranking() {}

    /**
     * The weight of a name of that rarity ({@code own}) in the attribution for words of the rarity {@code typed} in texts: of a
     * role or a topic never more than the words themselves are worth, however rare it is.
     *
     * @param speaks whether it is the name of a person or state that speaks
     */
    static float attribution(boolean speaks, float typed, float own) {
        return speaks ? SPEAKER * own : OFFICE * Math.min(typed, own);
    }

    /**
     * The weight of a synonym of that rarity ({@code own}) for words of the rarity {@code typed}: half of an occurrence of what
     * was typed, however rare the synonym is.
     */
    static float synonym(float typed, float own) {
        return SYNONYM * Math.min(1, typed / own);
    }
}
