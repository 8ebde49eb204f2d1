package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Divides a mention of several: France and Germany; Mara Lind, the trade minister, and Teodor Vask. */
final class Coordination {
    private static final int FEWEST_OF_FULL_NAME = 2;

    /** What one minister may be the minister of two of: Water and Energy Minister Amara Tsegai. */
    private static final Set<String> PORTFOLIOS = Set.of(
            ("water energy trade industry health education finance economy economic agriculture transport labour labor interior foreign justice "
                            + "environment culture sport sports science technology tourism housing defence defense security social public information "
                            + "communications climate planning development women youth family children home business mining mines oil gas petroleum "
                            + "fisheries food forestry land lands infrastructure roads works digital innovation immigration local rural regional "
                            + "human higher investment commerce natural consumer legal constitutional")
                    .split(" "));

    private Coordination() {}

    /** The parts in order; the mention alone where it has no "and" between names, or only within one name. */
    static List<Mention> parts(Sentence sentence, Mention mention) {
        int beside = andBeside(sentence, mention);
        if (beside >= 0) {
            int end = NounPhrases.endOf(sentence, beside + 1);
            return List.of(
                    new Mention(mention.from(), mention.to(), mention.besideFrom(), beside - 1),
                    new Mention(beside + 1, end, Math.min(end + 1, mention.besideTo()), mention.besideTo()));
        }
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
        if (!endsName(sentence.word(and - 1)) || hasLinkBefore(sentence, mention, and) || isPortfolio(sentence, and)) {
            return List.of(mention);
        }
        return divided(sentence, mention, and);
    }

    private static List<Mention> divided(Sentence sentence, Mention mention, int and) {
        List<Mention> parts = new ArrayList<>();
        int start = mention.from();
        for (int i = mention.from() + 1; i <= and; i++) {
            if (i == and || sentence.word(i).isComma()) {
                if (i > start) {
                    parts.add(Mention.of(start, i));
                }
                start = i + 1;
            }
        }
        parts.add(new Mention(and + 1, mention.to(), mention.besideFrom(), mention.besideTo()));
        return parts;
    }

    /** The "and" before a second name within what stands beside the first: the trade minister, and Teodor Vask, her deputy. */
    private static int andBeside(Sentence sentence, Mention mention) {
        for (int i = mention.besideFrom() + 1; i < mention.besideTo() - 1; i++) {
            if (!sentence.word(i).is("and") || !sentence.word(i - 1).isComma()) {
                continue;
            }
            int end = NounPhrases.endOf(sentence, i + 1);
            boolean closes = end == mention.besideTo()
                    || (end < mention.besideTo() && sentence.word(end).isComma());
            if (closes
                    && end - i > FEWEST_OF_FULL_NAME
                    && endsName(sentence.word(end - 1))
                    && endsName(sentence.word(end - 2))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean endsName(Word word) {
        return Phrases.isCapital(word) && word.isNounLike();
    }

    /** Two things that one minister has: nothing before the "and" but the first of them. */
    private static boolean isPortfolio(Sentence sentence, int and) {
        return PORTFOLIOS.contains(sentence.word(and - 1).lower())
                && PORTFOLIOS.contains(sentence.word(and + 1).lower());
    }

    /** The minister of Trade and Industry is one. */
    private static boolean hasLinkBefore(Sentence sentence, Mention mention, int and) {
        for (int i = mention.from() + 1; i < and; i++) {
            Word word = sentence.word(i);
            boolean several = (word.is("from") || word.is("in"))
                    && !Phrases.isCapital(sentence.word(i - 1))
                    && sentence.word(i - 1).lower().endsWith("s");
            if (word.is("of") || word.is("for") || word.is("between") || several) {
                return true;
            }
        }
        return false;
    }
}
