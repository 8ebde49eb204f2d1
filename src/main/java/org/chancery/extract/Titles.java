package org.chancery.extract;

import java.util.Optional;
import java.util.Set;
import org.chancery.authority.Authority;
import org.chancery.statement.PartialDate;

/** Tells where a person's name begins behind titles, offices and demonyms that are written with capitals like it. Immutable. */
final class Titles {
    private static final int LONGEST_TITLE = 4;

    private static final Set<String> COURTESIES = Set.of(
            ("mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady sen sen. gen gen. rep rep. gov gov. lt lt. col col. maj maj. capt capt. cpl "
                            + "cpl. sgt sgt. adm adm. brig brig. cllr cllr. prof prof. rev rev. fr. hon hon. pres.")
                    .split(" "));

    /** Offices and trades that are surnames too: in the middle of a run of capitals they may be the name. */
    private static final Set<String> SURNAMES = Set.of(
            ("king queen prince pope bishop cardinal dean judge justice major marshal marshall general baron monk priest abbot page chancellor speaker "
                            + "farmer driver player miner baker fisher hunter constable deacon pastor knight reader provost sheriff chief child")
                    .split(" "));

    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    private final Authority authority;
    private final Optional<PartialDate> date;
    private final SpeakerNouns nouns;

    Titles(Authority authority, Optional<PartialDate> date, SpeakerNouns nouns) {
        this.authority = authority;
        this.date = date;
        this.nouns = nouns;
    }

    /** The first word of the name in a run of capitals; the run's first word where no title stands in it. */
    int nameStart(Sentence sentence, int from, int end) {
        int start = from;
        while (start < end - 1) {
            int title = titleEnd(sentence, start, end);
            Word word = sentence.word(start);
            boolean demonym = authority.countryOfDemonym(word.text(), date).isPresent();
            if (title == start && !demonym && !COURTESIES.contains(word.lower())) {
                break;
            }
            start = Math.max(title, start + 1);
        }
        return behindOffice(sentence, start, end);
    }

    /** The end of the longest title that begins there. */
    private int titleEnd(Sentence sentence, int start, int end) {
        for (int to = Math.min(end - 1, start + LONGEST_TITLE); to > start; to--) {
            Optional<SpeakerNouns.Match> noun = nouns.endingAt(sentence, start, to);
            if (noun.isPresent() && noun.get().from() == start) {
                return to;
            }
        }
        return start;
    }

    /** Behind the last office that is told with what it is for: Water Minister Amara Tsegai. */
    private int behindOffice(Sentence sentence, int start, int end) {
        for (int to = end - 1; to > start; to--) {
            Optional<SpeakerNouns.Match> noun = nouns.endingAt(sentence, start, to);
            if (noun.isEmpty()
                    || noun.get().isBody()
                    || SUFFIXES.contains(sentence.word(to).lower())) {
                continue;
            }
            boolean surname = SURNAMES.contains(sentence.word(to - 1).lower())
                    && noun.get().to() - noun.get().from() == 1;
            boolean office = noun.get().noun().kind() == RoleNoun.Kind.OFFICE
                    || noun.get().noun().kind() == RoleNoun.Kind.SPOKESPERSON;
            if (!surname && (office || end - to > 1)) {
                return COURTESIES.contains(sentence.word(to).lower()) && to < end - 1 ? to + 1 : to;
            }
        }
        return start;
    }
}
