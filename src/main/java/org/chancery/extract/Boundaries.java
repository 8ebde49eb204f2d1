package org.chancery.extract;

import java.util.List;
import java.util.Set;

/** Where reported content ends. */
final class Boundaries {
    private static final Set<String> AFTER_COMMA = Set.of(
            "but",
            "yet",
            "while",
            "whereas",
            "although",
            "though",
            "adding",
            "according",
            "amid",
            "saying",
            "calling",
            "citing",
            "noting",
            "referring",
            "echoing",
            "days",
            "hours",
            "weeks",
            "urging",
            "warning",
            "insisting",
            "describing",
            "accusing",
            "promising",
            "vowing",
            "prompting",
            "sparking",
            "as");
    /** Who follows ", but" with a view of their own. */
    private static final Set<String> OTHERS = Set.of(
            "critics",
            "opponents",
            "others",
            "some",
            "many",
            "experts",
            "analysts",
            "officials",
            "observers",
            "residents",
            "witnesses",
            "supporters",
            "rivals",
            "sources",
            "so",
            "no");

    private static final Set<String> PHRASE_ENDS = Set.of(
            "after",
            "when",
            "because",
            "since",
            "as",
            "while",
            "during",
            "following",
            "despite",
            "amid",
            "although",
            "though",
            "until",
            "saying",
            "but");

    private Boundaries() {}

    /** The word after the clause that begins at {@code from}. */
    static int clauseEnd(Sentence sentence, int from, List<CueHit> hits) {
        int end = Math.min(FrontedClause.end(sentence, from), InsertedClause.end(sentence, from, false));
        int i = from;
        for (; i < end; i++) {
            Word word = sentence.word(i);
            if (word.quoted()) {
                continue;
            }
            // It received and accepted: the two verbs are those of one who is spoken of.
            int first = NounPhrases.isPronoun(sentence.word(from)) ? from + 2 : from;
            if (word.is(";") || (i > first && startsNext(sentence, i, hits))) {
                break;
            }
            if (word.isComma() && i + 1 < sentence.size() && endsAtComma(sentence, from, i, hits)) {
                break;
            }
        }
        return withoutMarks(sentence, from, i);
    }

    private static boolean endsAtComma(Sentence sentence, int from, int comma, List<CueHit> hits) {
        Word next = sentence.word(comma + 1);
        if (next.quoted() || !AFTER_COMMA.contains(next.lower())) {
            return false;
        }
        if (next.is("but")) {
            return !goesOnAfterBut(sentence, from, comma, hits);
        }
        return !(next.is("as")
                && comma + 2 < sentence.size()
                && (sentence.word(comma + 2).is("well")
                        || sentence.word(comma + 2).is("a")));
    }

    /**
     * Whether what follows ", but" is said too: but that, not only … but, and a clause with nobody in it who says, denies or does not do
     * something, and no other name. Measured on news: it mostly is.
     */
    private static boolean goesOnAfterBut(Sentence sentence, int from, int comma, List<CueHit> hits) {
        int next = comma + 2;
        if (next >= sentence.size()) {
            return false;
        }
        Word word = sentence.word(next);
        if (word.is("also") || word.is("not") || word.is("that") || word.is("rather") || word.is("instead")) {
            return true;
        }
        if (word.isName() || OTHERS.contains(word.lower())) {
            return false;
        }
        for (int i = from; i + 1 < comma; i++) {
            if (sentence.word(i).is("not")
                    && (sentence.word(i + 1).is("only") || sentence.word(i + 1).is("just"))) {
                return true;
            }
        }
        for (int i = next; i < sentence.size(); i++) {
            Word after = sentence.word(i);
            if (after.quoted() || after.is("did") || after.is("declined") || after.is("gave") || after.is(";")) {
                return false;
            }
        }
        return hits.stream().noneMatch(hit -> hit.from() >= next)
                && new ClauseStarts(sentence).beginsAt(next)
                && !sentence.word(next).quoted();
    }

    /** Whether the clause of the next cue begins at {@code at}: and called for, , saying that. */
    private static boolean startsNext(Sentence sentence, int at, List<CueHit> hits) {
        Word word = sentence.word(at);
        int next = at;
        if (word.isComma() || word.isDash()) {
            next++;
        }
        boolean joined = false;
        while (next < sentence.size()
                && (sentence.word(next).is("and")
                        || sentence.word(next).is("but")
                        || sentence.word(next).is("then"))) {
            joined = true;
            next++;
        }
        for (CueHit hit : hits) {
            if (hit.from() == next
                    && next > at
                    && ((joined && isFinite(sentence, hit)) || (hit.participle() && !joined && word.isComma()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFinite(Sentence sentence, CueHit hit) {
        String verb = sentence.word(hit.verb()).lower();
        return hit.from() < hit.verb()
                || verb.endsWith("ed")
                || verb.endsWith("s")
                || !hit.cue().lemma().startsWith(verb);
    }

    /** The word after the phrase that begins at {@code from}, which ends where a clause would, or where another begins. */
    static int phraseEnd(Sentence sentence, int from, List<CueHit> hits) {
        int end = Math.min(clauseEnd(sentence, from, hits), InsertedClause.end(sentence, from, true));
        for (int i = from + 1; i < end; i++) {
            Word word = sentence.word(i);
            if (word.quoted()) {
                continue;
            }
            boolean comma = word.isComma() && i + 1 < end;
            Word next = i + 1 < end ? sentence.word(i + 1) : word;
            boolean verbFollows = (word.is("and") || word.is("but"))
                    && next.tag().startsWith("VERB")
                    && (next.lower().endsWith("ed") || next.is("said") || next.is("left"));
            boolean newClause = comma
                    && (next.is("and")
                            || next.is("but")
                            || next.is("which")
                            || next.is("who")
                            || next.is("after")
                            || (next.tag().startsWith("VERB") && next.isIng() && !next.is("including")));
            boolean ends = PHRASE_ENDS.contains(word.lower())
                    && !(word.is("as") && (next.is("part") || next.is("well") || next.is("a")));
            if (verbFollows || newClause || ends || isTime(sentence, i)) {
                return withoutMarks(sentence, from, i);
            }
        }
        return end;
    }

    private static boolean isTime(Sentence sentence, int at) {
        Word word = sentence.word(at);
        boolean weekday = word.lower().endsWith("day")
                && NounPhrases.isTemporal(word)
                && word.isName()
                && sentence.word(at - 1).isNounLike();
        return weekday
                || ((word.is("on") || word.is("last"))
                        && at + 1 < sentence.size()
                        && NounPhrases.isTemporal(sentence.word(at + 1)));
    }

    private static int withoutMarks(Sentence sentence, int from, int end) {
        int to = end;
        while (to > from && !sentence.word(to - 1).quoted() && isClosing(sentence.word(to - 1))) {
            to--;
        }
        return to;
    }

    private static boolean isClosing(Word word) {
        return switch (word.text()) {
            case ".", ",", ";", ":", "?", "!", "\u2014", "\u2013", "-", "--", "and", "but" -> true;
            default -> false;
        };
    }
}
