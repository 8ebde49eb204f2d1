package org.chancery.authority;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The forms in which names are compared and made into ids. */
public final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Names() {}

    /**
     * The key under which names that differ only in case, diacritics, apostrophes, hyphens or spacing are the same. Words
     * are separated by one blank; empty where the name has no letter or digit.
     */
    public static String key(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        String plain = MARKS.matcher(decomposed)
                .replaceAll("")
                .replace("ł", "l")
                .replace("Ł", "L")
                .replace("ø", "o")
                .replace("Ø", "O")
                .replace("đ", "d")
                .replace("Đ", "D")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("Æ", "AE")
                .replace("ı", "i");
        String words =
                BETWEEN_WORDS.matcher(APOSTROPHES.matcher(plain).replaceAll("")).replaceAll(" ");
        return words.strip().toLowerCase(Locale.ROOT);
    }

    /** An id made of a name: its key with hyphens for blanks. */
    public static String slug(String name) {
        return key(name).replace(' ', '-');
    }
}
