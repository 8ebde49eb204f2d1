package org.chancery.extract;

/**
 * Where a speaker is mentioned in a sentence.
 *
 * @param from the number of the first word of the noun phrase
 * @param to the number of the word after it
 * @param besideFrom the first word of what stands beside it, between commas; equal to {@code besideTo} where nothing does
 * @param besideTo the word after that
 */
record Mention(int from, int to, int besideFrom, int besideTo) {
    static Mention of(int from, int to) {
        return new Mention(from, to, to, to);
    }

    Mention beside(int start, int end) {
        return new Mention(from, to, start, end);
    }
}
