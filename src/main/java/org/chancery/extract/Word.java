package org.chancery.extract;

import java.util.Locale;

/**
 * A word or a mark of a sentence.
 *
 * @param start its first UTF-16 unit in the article's text
 * @param end the unit after its last
 * @param text the characters as they stand
 * @param lower in lower case, apostrophes straight
 * @param tag its part of speech by Universal Dependencies; two with {@code +} between where a clitic hangs on: PROPN+PART
 * @param quoted whether it stands inside quotation marks, the marks included
 */
record Word(int start, int end, String text, String lower, String tag, boolean quoted) {
    static Word of(int start, int end, String text, String tag, boolean quoted) {
        return new Word(start, end, text, text.toLowerCase(Locale.ROOT).replace('\u2019', '\''), tag, quoted);
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isComma() {
        return lower.equals(",");
    }

    boolean isDash() {
        return switch (lower) {
            case "\u2014", "\u2013", "--", "---" -> true;
            default -> false;
        };
    }

    boolean isPunctuation() {
        return tag.equals("PUNCT") || !Character.isLetterOrDigit(lower.codePointAt(0));
    }

    /** Ends in 's or s', and so belongs to what follows. */
    boolean isPossessive() {
        return lower.length() > 2 && (lower.endsWith("'s") || lower.endsWith("s'")) && !isContraction();
    }

    /** A pronoun with its verb: it's. */
    boolean isContraction() {
        return switch (lower) {
            case "it's", "he's", "she's", "that's", "there's", "who's", "what's", "here's", "let's" -> true;
            default -> false;
        };
    }

    boolean isName() {
        return tag.startsWith("PROPN") || (Character.isUpperCase(text.codePointAt(0)) && tag.startsWith("NOUN"));
    }

    boolean isNounLike() {
        return tag.startsWith("NOUN") || tag.startsWith("PROPN");
    }

    /** An adverb, by its tag or, where the tagger did not know the word, by its ending. */
    boolean isAdverb() {
        return tag.startsWith("ADV")
                || (lower.length() > 4 && lower.endsWith("ly") && !isNounLike() && !tag.startsWith("ADJ"));
    }

    /** Ends as a present participle does: going, but not bring. */
    boolean isIng() {
        return lower.endsWith("ing")
                && switch (lower) {
                    case "bring",
                            "sing",
                            "ring",
                            "king",
                            "thing",
                            "string",
                            "spring",
                            "swing",
                            "cling",
                            "fling",
                            "sting" -> false;
                    case "wing", "wring", "sling", "anything", "something", "nothing", "everything", "during" -> false;
                    default -> true;
                };
    }

    boolean isVerbLike() {
        return tag.startsWith("VERB") || tag.startsWith("AUX");
    }

    boolean isNegation() {
        return lower.equals("not")
                || lower.equals("never")
                || lower.equals("n't")
                || lower.endsWith("n't")
                || lower.equals("cannot");
    }
}
