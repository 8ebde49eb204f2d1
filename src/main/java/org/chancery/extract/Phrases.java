package org.chancery.extract;

import java.util.Set;

/** Reads words of a sentence as names. */
final class Phrases {
    private static final Set<String> PARTICLES = Set.of(
            "de", "van", "von", "al", "bin", "der", "la", "-", "da", "dos", "el", "ul", "di", "du", "del", "ibn");

    private Phrases() {}

    /** The words from {@code from} to before {@code to}, blanks where the text has any. */
    static String text(Sentence sentence, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            Word word = sentence.word(i);
            if (i > from && word.start() > sentence.word(i - 1).end()) {
                text.append(' ');
            }
            text.append(word.text());
        }
        return text.toString();
    }

    /** Without article and possessive ending. */
    static String bare(String phrase) {
        int blank = phrase.indexOf(' ');
        String name = blank > 0 && isArticle(phrase.substring(0, blank)) ? phrase.substring(blank + 1) : phrase;
        int marks = name.length() - 2;
        boolean possessive = marks >= 0
                && (name.charAt(marks) == '\'' || name.charAt(marks) == '\u2019')
                && (name.charAt(marks + 1) == 's' || name.charAt(marks + 1) == 'S');
        return possessive ? name.substring(0, marks) : name;
    }

    private static boolean isArticle(String word) {
        return word.equalsIgnoreCase("the") || word.equalsIgnoreCase("a") || word.equalsIgnoreCase("an");
    }

    /** The words as a name, without article and possessive ending. */
    static String name(Sentence sentence, int from, int to) {
        return bare(text(sentence, from, to));
    }

    /** Whether the word can be part of a person's name that ends before {@code end}. */
    static boolean isNamePart(Sentence sentence, int at, int end) {
        Word word = sentence.word(at);
        if (word.isPossessive() && at < end - 1) {
            return false;
        }
        boolean particle = at < end - 1 && PARTICLES.contains(word.lower());
        return particle || isCapital(word);
    }

    /** Whether the word begins with a capital and is no article or pronoun. */
    static boolean isCapital(Word word) {
        return Character.isUpperCase(word.text().codePointAt(0))
                && switch (word.tag()) {
                    case "DET", "PRON", "CCONJ", "SCONJ", "AUX" -> false;
                    case "ADP" -> PARTICLES.contains(word.lower());
                    default -> !word.tag().startsWith("DET") && !word.tag().startsWith("PRON");
                };
    }

    /** The end of the part of a phrase that may be a name: before "of Germany". */
    static int nameEnd(Sentence sentence, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Word word = sentence.word(i);
            if (word.tag().startsWith("ADP") && !word.isName() && !PARTICLES.contains(word.lower())) {
                return i;
            }
        }
        return to;
    }
}
