package org.chancery.extract;

/** Noun phrases that take some of several: one of the authors, many of them, 60 percent of those asked. */
final class Partitives {
    private Partitives() {}

    /** Where the phrase begins whose last part begins at {@code start}: there, or at the quantity of which it is a part. */
    static int start(Sentence sentence, int start) {
        boolean part = start >= 2 && sentence.word(start - 1).is("of") && isQuantity(sentence.word(start - 2));
        if (!part) {
            return start;
        }
        int first = start - 2;
        boolean share =
                sentence.word(first).is("percent") || sentence.word(first).is("pct");
        if (!share || first == 0) {
            return first;
        }
        first--;
        return first > 1 && sentence.word(first - 1).is("-") ? first - 2 : first;
    }

    private static boolean isQuantity(Word word) {
        return word.tag().startsWith("NUM")
                || switch (word.lower()) {
                    case "one",
                            "some",
                            "many",
                            "most",
                            "several",
                            "few",
                            "none",
                            "both",
                            "all",
                            "half",
                            "each",
                            "two",
                            "three",
                            "percent",
                            "pct",
                            "majority",
                            "any" -> true;
                    default -> false;
                };
    }

    /** Those surveyed, them: the last words of a phrase that are no noun. */
    static int startOfRest(Sentence sentence, int last) {
        if (last >= 2
                && sentence.word(last).is("them")
                && sentence.word(last - 1).is("of")) {
            return start(sentence, last);
        }
        boolean those = last >= 1 && sentence.word(last - 1).is("those");
        boolean asked = switch (sentence.word(last).lower()) {
            case "surveyed",
                    "polled",
                    "interviewed",
                    "questioned",
                    "asked",
                    "present",
                    "involved",
                    "affected",
                    "responsible" -> true;
            default -> false;
        };
        return those && asked ? start(sentence, last - 1) : -1;
    }
}
