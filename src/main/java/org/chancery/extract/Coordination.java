package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;

/** Divides a mention of several: France and Germany; Mara Lind, the trade minister, and Teodor Vask. */
final class Coordination {
    private Coordination() {}

    /** The parts in order; the mention alone where it has no "and" between names, or only within one name. */
    static List<Mention> parts(Sentence sentence, Mention mention) {
        List<Integer> links = new ArrayList<>();
        for (int i = mention.from() + 1; i < mention.to() - 1; i++) {
            Word word = sentence.word(i);
            if (word.is("and") || word.is("&")) {
                links.add(i);
            }
        }
        if (links.size() != 1) {
            return List.of(mention);
        }
        int and = links.getFirst();
        if (!endsName(sentence.word(and - 1)) || hasLinkBefore(sentence, mention, and)) {
            return List.of(mention);
        }
        List<Mention> parts = new ArrayList<>();
        int start = mention.from();
        for (int i = mention.from() + 1; i <= and; i++) {
            if (i == and || sentence.word(i).isComma()) {
                parts.add(Mention.of(start, i));
                start = i + 1;
            }
        }
        parts.add(new Mention(and + 1, mention.to(), mention.besideFrom(), mention.besideTo()));
        return parts;
    }

    private static boolean endsName(Word word) {
        return Phrases.isCapital(word) && word.isNounLike();
    }

    /** The minister of Trade and Industry is one. */
    private static boolean hasLinkBefore(Sentence sentence, Mention mention, int and) {
        for (int i = mention.from() + 1; i < and; i++) {
            Word word = sentence.word(i);
            if (word.is("of") || word.is("for") || word.is("between")) {
                return true;
            }
        }
        return false;
    }
}
