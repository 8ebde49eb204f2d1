package org.chancery.extract;

import java.util.Set;

/**
 * Words of English that the tagger should know by themselves: those of the closed classes, and past forms that are nothing
 * else. All in lower case.
 */
final class Lexicon {
    private static final Set<String> DETERMINERS = words("""
            the a an this that these those no any every each some all both either neither another such half many much
            more most few several enough what which whatever whichever whose my your his her its our their quite one
            """);

    private static final Set<String> PREPOSITIONS = words("""
            aboard about above across after against ahead along alongside amid amidst among amongst around as aside astride
            at atop away back barring because before behind below beneath beside besides between beyond but by circa
            concerning despite down due during except excluding following for from given in including inside instead into
            less like minus near next notwithstanding of off on onto opposite out outside over owing past pending per plus
            prior regarding regardless round save since than though through throughout till to together toward towards under
            underneath unlike until unto up upon versus vs vs. via while with within without worth according apart thanks
            that then if when where whether why how so lest once although unless whereas whilst whereby and or nor yet
            either neither both cum de van von la der al el en du und & + vis-à-vis now not let right
            """);

    private static final Set<String> INTERJECTIONS = words("""
            yes no oh ah uh um er hey hi hello well please okay ok yeah yep nope wow alas goodbye bye sorry thanks thank
            god damn hell amen hurrah bravo cheers welcome lord jesus gosh sir madam dear
            """);

    private static final Set<String> PAST_FORMS = words("""
            said told spoke wrote swore shot sought besought thought began sang foresaw forbade undertook withdrew upheld
            struck threw drew drove gave took tore laid brought taught knew went
            came became forgave foretold mistook overrode understood withheld dreamt
            """);

    /** Past forms that a participle does not share, or that the tagger takes for other words: prices fell. */
    private static final Set<String> FINITE_PAST = words("""
            fell rose grew ran became began came went gave took knew saw spoke broke chose drew drove ate flew forgot
            froze got hid rode rang sang sank shook stole swore tore woke wore wrote withdrew did was were had
            doubled tripled soared plunged slumped climbed jumped dropped slipped surged
            """);

    /** Adverbs that belong to the clause they begin rather than to the verb before them: said only eight had come. */
    private static final Set<String> BEGIN_CLAUSES = words("""
            only eventually about nearly almost even perhaps maybe now then currently still ultimately sometimes
            often usually generally roughly approximately more less too just already unfortunately fortunately
            clearly obviously probably around over
            """);

    private static final Set<String> TIMES = words("""
            monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week month year
            morning afternoon evening night day days weeks months years january february march april may june
            july august september october november december time hours weekend decade century now
            """);

    /** Nouns that end as a past form does. */
    private static final Set<String> NOUNS_IN_ED = words("""
            bed seed need deed speed feed weed breed shed greed creed reed steed bleed hundred kindred sacred sled shred
            bloodshed watershed homestead fed med ted fred ed alfred wilfred mohammed mohamed ahmed hamed ahmad saeed
            waleed khaled majed rashed infrared red riverbed newlywed biped moped naked wicked
            hatred rugged crooked ragged heed screed embed indeed unprecedented
            """);

    private Lexicon() {}

    private static Set<String> words(String list) {
        return Set.copyOf(java.util.Arrays.asList(list.strip().split("\\s+")));
    }

    /** Whether a word may have a tag of a class that has no other words than those here; true for any other tag. */
    static boolean allows(String lower, String tag) {
        return switch (tag) {
            case "DET" -> DETERMINERS.contains(lower);
            case "ADP", "SCONJ", "CCONJ", "PART" -> PREPOSITIONS.contains(lower);
            case "INTJ" -> INTERJECTIONS.contains(lower);
            default -> true;
        };
    }

    /** Whether the word is, by its form, the past of a verb, which may be its participle too. */
    static boolean isPast(String lower) {
        return PAST_FORMS.contains(lower)
                || (lower.length() > 4
                        && lower.endsWith("ed")
                        && !lower.endsWith("eed")
                        && !NOUNS_IN_ED.contains(lower));
    }

    /** Whether the adverb may belong to the clause it begins. */
    static boolean beginsClause(String lower) {
        return BEGIN_CLAUSES.contains(lower);
    }

    /** Whether the word is one for a time: a weekday, a month, a part of the day or a span of time. */
    static boolean isTime(String lower) {
        return TIMES.contains(lower);
    }

    /** Whether the word, behind a noun, is a finite verb whatever its tag says. */
    static boolean isFinitePast(String lower) {
        return FINITE_PAST.contains(lower);
    }

    /** Whether the word is a past form that is spelt in no other way than by being one: threw, upheld. */
    static boolean isIrregularPast(String lower) {
        return PAST_FORMS.contains(lower);
    }
}
