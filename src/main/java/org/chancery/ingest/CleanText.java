package org.chancery.ingest;

import java.util.Locale;
import java.util.Optional;

/** Keeps characters out of what is stored that are no text: those that cannot be stored, and those that deceive a reader. */
final class CleanText {
    /** How long an id, a name or a title may be, in UTF-16 units: more than any real one has, and less than an index can hold. */
    static final int MAX_NAME = 500;

    private CleanText() {}

    /** That id, name or title, clean, as by {@link #clean}. Throws {@link Refusal} where it is longer than {@value #MAX_NAME}. */
    static Optional<String> name(String key, Optional<String> value, Warnings warnings) {
        Optional<String> name = clean(key, value, warnings);
        if (name.isPresent() && name.get().length() > MAX_NAME) {
            throw new Refusal(key + ": has " + name.get().length() + " characters, and may have " + MAX_NAME);
        }
        return name;
    }

    /** That value, clean; empty where it is absent or blank. See {@link #clean(String, String, Warnings)}. */
    static Optional<String> clean(String key, Optional<String> value, Warnings warnings) {
        return value.isEmpty()
                ? value
                : Optional.of(clean(key, value.get(), warnings)).filter(text -> !text.isEmpty());
    }

    /**
     * That text without white space at its ends and with a blank for each control character other than tab and line break,
     * which is warned of. Throws {@link Refusal}, naming {@code key}, where it holds NUL, half a surrogate pair, or a character that
     * changes the order in which text is shown, so that a reader would see other words than were stored; plain marks of
     * direction (U+200E, U+200F, U+061C) may stay.
     */
    static String clean(String key, String text, Warnings warnings) {
        int odd = firstOdd(text);
        if (odd == text.length()) {
            return text.strip();
        }
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, odd);
        for (int i = odd; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c)) {
                warnings.add(key + ": a control character became a blank");
                clean.append(' ');
            } else {
                refuse(key, text, i);
                clean.append(c);
            }
        }
        return clean.toString().strip();
    }

    /**
     * That text for a line of a report: each control character, line break and sign that changes the order of text as its number, as
     * in {@code \\u000a}, so that no value can write a line of its own or drive a terminal.
     */
    static String inOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || reorders(c)) {
                line.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                line.append(c);
            }
        }
        return line.toString();
    }

    private static int firstOdd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7f) {
                if (isControl(c) || c == 0 || Character.isSurrogate(c) || reorders(c)) {
                    return i;
                }
            }
        }
        return text.length();
    }

    /** C0 other than NUL, tab, LF and CR; DEL; C1; a byte order mark within the text. */
    private static boolean isControl(char c) {
        return (c < ' ' && c != 0 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7f && c < 0xa0) || c == '\ufeff';
    }

    private static boolean reorders(char c) {
        return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    }

    private static void refuse(String key, String text, int at) {
        char c = text.charAt(at);
        if (c == 0) {
            throw new Refusal(key + ": holds a NUL character");
        }
        if (reorders(c)) {
            throw new Refusal(String.format(
                    Locale.ROOT,
                    "%s: holds U+%04X, which changes the order in which text is shown; take it out",
                    key,
                    (int) c));
        }
        boolean paired = Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        if (Character.isSurrogate(c) && !paired) {
            throw new Refusal(String.format(Locale.ROOT, "%s: holds half a surrogate pair, \\u%04x", key, (int) c));
        }
    }
}
