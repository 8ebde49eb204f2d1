package org.chancery.extract;

import java.util.Set;

/** Tells names of companies, agencies and other bodies from those of people, where no authority knows them. */
final class BodyNames {
    private static final int REACH = 4;

    /** Last words of such names. */
    private static final Set<String> LAST = Set.of(
            ("steel inc inc. corp corp. ltd ltd. co co. plc llc ag gmbh sa nv group holdings airlines airways motors energy oil gas petroleum power "
                            + "partners capital securities industries technologies systems resources pharmaceuticals pharma electronics foods stores "
                            + "railways shipping lines bancorp financial insurance press times post news today journal tribune herald gazette "
                            + "courier telegraph mail observer chronicle radio tv television media online international worldwide global watch "
                            + "aid relief crescent cross society alliance front brotherhood forces guards services solutions labs laboratories "
                            + "studios records entertainment rights")
                    .split(" "));

    /** What it does where somebody is meant: it rained, it was clear and it would take years mean nobody. */
    private static final Set<String> ACTS = Set.of(
            ("stands stood plans planned expects expected hopes hoped wants wanted aims aimed has had intends intended did supports "
                            + "supported welcomed regretted believes believed")
                    .split(" "));

    private BodyNames() {}

    /** Whether the words before {@code to} are more likely the name of a body than of a person. */
    static boolean isBody(Sentence sentence, int from, int to) {
        Word last = sentence.word(to - 1);
        boolean capital = Phrases.isCapital(last);
        boolean several = to - from > 1;
        return capital
                && ((several && LAST.contains(last.lower()))
                        || (!several && isAcronym(last))
                        || meansIt(sentence, from, to));
    }

    /** ISNA, but neither Mara nor J. */
    private static boolean isAcronym(Word word) {
        String text = word.text();
        return text.length() > 2 && text.chars().allMatch(Character::isUpperCase);
    }

    /** Orwell said it would pay: one word that the next clause takes up with "it". */
    private static boolean meansIt(Sentence sentence, int from, int to) {
        if (to - from > 1 || to >= sentence.size() || !sentence.word(to).isVerbLike()) {
            return false;
        }
        for (int i = to + 1; i < Math.min(sentence.size(), to + REACH); i++) {
            Word word = sentence.word(i);
            if (word.quoted() || word.is("he") || word.is("she")) {
                return false;
            }
            if (word.is("it") || word.is("its")) {
                return word.is("its")
                        || (i + 1 < sentence.size()
                                && ACTS.contains(sentence.word(i + 1).lower()));
            }
        }
        return false;
    }
}
