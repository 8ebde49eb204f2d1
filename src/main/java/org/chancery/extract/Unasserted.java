package org.chancery.extract;

import java.util.Set;

/** Tells clauses that name a speaker and a word of saying and do not say that it was said: under a negation, a condition or a doubt. */
final class Unasserted {
    /** Before a subject, or as its first word: nobody of these said it. */
    private static final Set<String> NONE =
            Set.of("no", "neither", "nor", "none", "few", "hardly", "scarcely", "nobody", "seldom", "rarely");

    /** If Mara Lind said so, and: Had Mara Lind said so. */
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "suppose", "supposing");

    private static final Set<String> INVERTED_CONDITIONS = Set.of("had", "should");

    /** Before "that Mara Lind said": whoever writes so leaves open whether she did. */
    private static final Set<String> DOUBTS = Set.of(
            ("true untrue false wrong incorrect evidence proof indication sign signs suggestion suggestions report reports rumour rumours rumor rumors "
                            + "claim claims allegation allegations speculation myth")
                    .split(" "));

    /** What begins a question that was put to the speaker. */
    private static final Set<String> QUESTIONED = Set.of("asked", "pressed", "questioned", "quizzed");

    private Unasserted() {}

    /** Whether the sentence leaves open, or denies, that the attribution's speaker said anything. */
    static boolean is(Sentence sentence, Attribution attribution) {
        Mention mention = attribution.mention();
        if (mention == null) {
            return false;
        }
        int from = mention.from();
        String first = sentence.word(from).lower();
        if ((NONE.contains(first) && !isNumbered(sentence, from))
                || (from == 0 && INVERTED_CONDITIONS.contains(first))
                || holdsNor(sentence, mention)) {
            return true;
        }
        if (isQuestion(sentence, attribution)) {
            return true;
        }
        if (from == 0) {
            return false;
        }
        String before = sentence.word(from - 1).lower();
        return NONE.contains(before)
                || CONDITIONS.contains(before)
                || (from == 1 && INVERTED_CONDITIONS.contains(before))
                || (from > 1
                        && before.equals("that")
                        && DOUBTS.contains(sentence.word(from - 2).lower()))
                || (from > 2
                        && before.equals("what")
                        && sentence.word(from - 3).lower().equals("contrary"));
    }

    /** No 10, which is a house. */
    private static boolean isNumbered(Sentence sentence, int at) {
        return at + 1 < sentence.size()
                && Character.isDigit(sentence.word(at + 1).text().charAt(0));
    }

    private static boolean holdsNor(Sentence sentence, Mention mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            if (sentence.word(i).is("nor")) {
                return true;
            }
        }
        return false;
    }

    /** Asked if the port would close, Mara Lind said no: what stands before is not hers. */
    private static boolean isQuestion(Sentence sentence, Attribution attribution) {
        int start = attribution.content().getFirst().from();
        return start < attribution.cue().from()
                && start == 0
                && !sentence.word(0).quoted()
                && QUESTIONED.contains(sentence.word(0).lower());
    }
}
