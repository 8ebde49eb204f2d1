package org.chancery.statement;

/** White space, as far as it makes no difference to what is said. */
public final class WhiteSpace {
    private WhiteSpace() {}

    /** The words of {@code text} with one blank between them and none at the ends; {@code text} itself where it is so. */
    public static String fold(String text) {
        if (isFolded(text)) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length());
        boolean between = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                between = !folded.isEmpty();
            } else {
                if (between) {
                    folded.append(' ');
                    between = false;
                }
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static boolean isFolded(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) && (blank || c != ' ')) {
                return false;
            }
            blank = c == ' ';
        }
        return text.isEmpty() || !blank;
    }
}
