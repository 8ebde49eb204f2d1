package org.chancery.authority;

import java.text.Normalizer;

/** The forms in which names are compared and made into ids. */
public final class Names {
    private Names() {}

    /**
     * The key under which names are the same that differ only in case, diacritics, apostrophes, hyphens, punctuation or
     * spacing. Words are separated by one blank; empty where the name has no letter or digit.
     *
     * <p>Works on any script. Diacritics of Latin, Greek and Cyrillic (й as и, ё as е), vowel points of Arabic and Hebrew and
     * the forms of alef, yeh, kaf and teh marbuta are folded; vowel signs of Indic scripts and voicing marks of kana are
     * letters and stay. ß becomes ss, æ ae, œ oe, þ th; ł, ø, đ, ð, ħ and dotless i their plain letter; {@code &} the word
     * "and". Invisible format characters are dropped.
     */
    public static String key(String name) {
        boolean ascii = isAscii(name);
        String text = ascii ? name : Normalizer.normalize(name.replace('\u00B4', '\''), Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '&' || isPartOfWord(c)) {
                if ((gap || c == '&') && !key.isEmpty()) {
                    key.append(' ');
                }
                gap = c == '&';
                fold(c, key);
            } else if (!isDropped(c)) {
                gap = true;
            }
        }
        return ascii ? key.toString() : Normalizer.normalize(key, Normalizer.Form.NFC);
    }

    /** An id made of a name: its key with hyphens for blanks. */
    public static String slug(String name) {
        return key(name).replace(' ', '-');
    }

    /**
     * Whether a name is a full one, which points to a person by itself, and not only a surname: two words or more, not
     * counting small words such as "de" and titles such as Mrs.
     */
    public static boolean isFull(String name) {
        return PersonName.of(name).isFull();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPartOfWord(int c) {
        return Character.isLetterOrDigit(c) ? !isApostrophe(c) && c != 0x0640 : isMark(c) && !isDroppedMark(c);
    }

    private static boolean isDropped(int c) {
        return isApostrophe(c) || c == 0x0640 || isMark(c) || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Apostrophes, primes and the signs that stand for hamza, ayn and soft signs in transliteration. */
    private static boolean isApostrophe(int c) {
        return switch (c) {
            case '\'', '`', 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07 -> true;
            default -> c >= 0x02B9 && c <= 0x02BF;
        };
    }

    /** Marks that do not make another letter: combining diacritics and the vowel points of Arabic and Hebrew. */
    private static boolean isDroppedMark(int c) {
        return (c >= 0x0300 && c <= 0x036F)
                || (c >= 0x0483 && c <= 0x0487)
                || (c >= 0x0591 && c <= 0x05C7)
                || (c >= 0x0610 && c <= 0x061A)
                || (c >= 0x064B && c <= 0x065F)
                || c == 0x0670
                || (c >= 0x06D6 && c <= 0x06ED)
                || (c >= 0x1AB0 && c <= 0x1AFF)
                || (c >= 0x1DC0 && c <= 0x1DFF)
                || (c >= 0x20D0 && c <= 0x20FF)
                || (c >= 0xFE20 && c <= 0xFE2F);
    }

    private static void fold(int c, StringBuilder key) {
        int lower = Character.toLowerCase(c);
        switch (lower) {
            case '&' -> key.append("and");
            case 'ß' -> key.append("ss");
            case 'æ' -> key.append("ae");
            case 'œ' -> key.append("oe");
            case 'þ' -> key.append("th");
            case 'ł' -> key.append('l');
            case 'ø' -> key.append('o');
            case 'đ', 'ð' -> key.append('d');
            case 'ħ' -> key.append('h');
            case 'ı' -> key.append('i');
            case 'ς' -> key.append('σ');
            case 'ى', 'ی' -> key.append('ي');
            case 'ک' -> key.append('ك');
            case 'ة' -> key.append('ه');
            default -> key.appendCodePoint(lower);
        }
    }
}
