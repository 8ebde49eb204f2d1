package org.chancery.extract;

/**
 * A cue in a sentence.
 *
 * @param cue the cue
 * @param from the number of the first word of its verb group, auxiliaries and adverbs included
 * @param verb the number of the cue's first word itself
 * @param to the number of the word after the cue
 * @param participle whether it is an -ing form without an auxiliary, which shares the subject of the clause before
 */
record CueHit(Cue cue, int from, int verb, int to, boolean participle) {
    /** Whether the word of that number is one of its words. */
    boolean holds(int word) {
        return word >= from && word < to;
    }
}
