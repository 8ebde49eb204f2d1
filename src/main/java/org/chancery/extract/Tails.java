package org.chancery.extract;

/** What may follow an attribution behind its content: where, when, to whom it was said, and what happened then. */
final class Tails {
    private static final int LONGEST_TAIL = 16;

    private Tails() {}

    /** Whether nothing follows but where, when and to whom it was said, or, behind a comma, what happened then. */
    static boolean isTail(Sentence sentence, int from) {
        if (from < sentence.size() && sentence.word(from).isVerbLike()) {
            return false;
        }
        for (int i = from; i < sentence.size(); i++) {
            Word word = sentence.word(i);
            if (word.isComma() && i + 1 < sentence.size() && opensAside(sentence.word(i + 1))) {
                return true;
            }
            boolean clause = word.quoted() || word.tag().startsWith("AUX") || word.is("that") || word.is(";");
            if (clause || i - from > LONGEST_TAIL) {
                return false;
            }
        }
        return true;
    }

    private static boolean opensAside(Word word) {
        boolean participle =
                word.tag().startsWith("VERB") && (word.isIng() || word.lower().endsWith("ed"));
        return switch (word.lower()) {
            case "as",
                    "after",
                    "amid",
                    "while",
                    "a",
                    "an",
                    "in",
                    "despite",
                    "although",
                    "but",
                    "when",
                    "before",
                    "following" -> !word.quoted();
            default -> participle && !word.quoted();
        };
    }
}
