package org.chancery.lucene;

import com.ibm.icu.text.Normalizer2;
import java.util.Set;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;

/**
 * The one form of words that differ only in case, diacritics, apostrophes or the dots of an acronym.
 *
 * <p>Apostrophes go, and with them the English possessive ({@code Ukraine’s}) and the commonest French and Italian elisions
 * ({@code l'Ukraine}). {@code U.N.} becomes {@code un}; {@code U.S.} becomes {@code usa}, since {@code us} is a pronoun.
 * Cyrillic й and ї stay, for they are letters of their own, whether written as one sign or as two; ё becomes е.
 */
final class Folding {
    private static final Set<String> ELIDED = Set.of(
            "l", "d", "qu", "j", "c", "jusqu", "lorsqu", "puisqu", "quoiqu", "dell", "all", "nell", "dall", "sull");
    private static final Normalizer2 FOLD = ICUFoldingFilter.NORMALIZER;
    private static final Normalizer2 COMPOSE = Normalizer2.getNFCInstance();

    private Folding() {}

    /** The folded form of one word as a tokenizer gives it; empty where nothing is left. */
    static String fold(String word) {
        boolean plain = true;
        boolean marked = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            plain &= isPlain(c);
            marked |= c >= 128;
        }
        if (plain) {
            return word;
        }
        StringBuilder folded = new StringBuilder(word.length());
        if (marked) {
            foldMarked(composed(word), folded);
        } else {
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            }
        }
        return withoutPunctuation(folded);
    }

    /** The same letters, each as one sign where there is one: й, not и and a breve. */
    static String composed(String word) {
        return COMPOSE.normalize(word);
    }

    /** Whether folding leaves it as it is: a small letter of ASCII or a digit. */
    static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /** Folds letters; runs of Cyrillic by rules of their own, everything else by Unicode's. */
    private static void foldMarked(String word, StringBuilder folded) {
        int i = 0;
        while (i < word.length()) {
            boolean cyrillic = isCyrillic(word.charAt(i));
            int start = i;
            while (i < word.length() && isCyrillic(word.charAt(i)) == cyrillic) {
                i++;
            }
            String run = word.substring(start, i);
            if (cyrillic) {
                foldCyrillic(run, folded);
            } else {
                folded.append(FOLD.normalize(straightened(run)));
            }
        }
        for (int j = 0; j < folded.length(); j++) {
            if (folded.charAt(j) == 'ı') {
                folded.setCharAt(j, 'i');
            }
        }
    }

    private static boolean isCyrillic(char c) {
        return c >= 0x0400 && c <= 0x04FF;
    }

    private static void foldCyrillic(String run, StringBuilder folded) {
        for (int i = 0; i < run.length(); i++) {
            char c = Character.toLowerCase(run.charAt(i));
            folded.append(c == 'ё' || c == 'ѐ' ? 'е' : c == 'ѝ' ? 'и' : c);
        }
    }

    private static String straightened(String run) {
        StringBuilder straight = new StringBuilder(run.length());
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            straight.append(isApostrophe(c) ? '\'' : c);
        }
        return straight.toString();
    }

    /** Whether it is written as an apostrophe somewhere. */
    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '＇' || c == '`' || c == '´' || c == 'ʻ';
    }

    private static String withoutPunctuation(StringBuilder word) {
        String result = word.toString();
        int apostrophe = result.indexOf('\'');
        if (apostrophe >= 0) {
            result = withoutApostrophes(result, apostrophe);
        }
        return result.indexOf('.') >= 0 && isAcronym(result) ? acronym(result) : result;
    }

    private static String withoutApostrophes(String word, int first) {
        String result = word;
        if (ELIDED.contains(result.substring(0, first)) && result.length() > first + 2) {
            result = result.substring(first + 1);
        }
        if (result.endsWith("'s")) {
            result = result.substring(0, result.length() - 2);
        }
        return result.replace("'", "");
    }

    private static boolean isAcronym(String word) {
        for (int i = 1; i < word.length(); i += 2) {
            if (word.charAt(i) != '.') {
                return false;
            }
        }
        return Character.isLetter(word.charAt(0));
    }

    private static String acronym(String word) {
        String letters = word.replace(".", "");
        return letters.equals("us") ? "usa" : letters;
    }
}
