package org.chancery.ingest.article;

/**
 * Characters that no reader sees and that may stand within a word: soft hyphens, marks of no width, marks of direction. They are no
 * part of an article's text, for they would part words in two, or show words in another order than they are stored in.
 */
final class Unseen {
    private Unseen() {}

    /** Whether the character is one of them; joiners are none, for scripts need them. */
    static boolean is(int c) {
        return c == 0x00AD
                || c == 0x061C
                || c == 0x180E
                || c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0xFEFF;
    }

    /** Whether a text has any. */
    static boolean in(String text) {
        return text.chars().anyMatch(Unseen::is);
    }
}
