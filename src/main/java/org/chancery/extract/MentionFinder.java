package org.chancery.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who the subject of a cue is: before it, with what stands beside the name between commas, or after it. */
final class MentionFinder {
    private static final int LONGEST_DESCRIPTION = 14;

    /** Words that begin a description right behind a noun. */
    private static final Set<String> DESCRIPTIONS = Set.of(
            ("close familiar briefed involved based aware responsible attending representing speaking interviewed leading "
                            + "overseeing investigating knowledgeable contacted reached present working living reacting responding addressing referring "
                            + "commenting talking writing testifying testified quoted polled surveyed cited released published issued "
                            + "conducted commissioned obtained seen reviewed filed posted")
                    .split(" "));

    private MentionFinder() {}

    /** The subject that ends right before word {@code at}; null where none does. */
    static @Nullable Mention before(Sentence sentence, int at) {
        int last = at - 1;
        if (last < 0 || sentence.word(last).quoted()) {
            return null;
        }
        Word word = sentence.word(last);
        if (word.isComma() || word.is(")") || word.isDash() || word.is("-")) {
            Mention beside = Appositions.across(sentence, last);
            return beside == null && word.isComma() && isPerfect(sentence, at) ? atStart(sentence, last) : beside;
        }
        if ((word.is("who") || word.is("which")) && last > 0) {
            int end = sentence.word(last - 1).isComma() ? last - 1 : last;
            return phrase(sentence, end, false);
        }
        Mention subject = phrase(sentence, at, true);
        if (subject == null) {
            return acrossDescription(sentence, at);
        }
        Mention named = Appositions.open(sentence, subject, at);
        return named == null ? list(sentence, subject) : named;
    }

    /** The whole list of which the subject is the end: Mara Lind, Teodor Vask and Ilva Torn; ministers from France, Spain and Italy. */
    private static Mention list(Sentence sentence, Mention end) {
        boolean and = false;
        for (int i = end.from() + 1; i < end.to() - 1; i++) {
            and |= sentence.word(i).is("and");
        }
        int start = end.from();
        while (and && start > 1 && sentence.word(start - 1).isComma()) {
            int before = NounPhrases.startOf(sentence, start - 2);
            if (before < 0 || isTime(sentence, start - 2) || !Phrases.isCapital(sentence.word(start - 2))) {
                break;
            }
            start = before;
        }
        boolean opens = start == 0
                || sentence.word(start - 1).isPunctuation()
                || sentence.word(start - 1).is("but");
        return start < end.from() && opens ? Mention.of(start, end.to()) : end;
    }

    /** A comma that does not belong there: The firm Secunet, has said. */
    private static @Nullable Mention atStart(Sentence sentence, int comma) {
        Mention mention = phrase(sentence, comma, true);
        return mention != null && mention.from() == 0 ? mention : null;
    }

    private static boolean isPerfect(Sentence sentence, int at) {
        Word word = sentence.word(at);
        return word.is("has") || word.is("have") || word.is("had");
    }

    /**
     * The subject that is described before its verb without a comma: a backbencher who did not wish to be named, sources close
     * to the family, a person familiar with the talks, many in the party.
     */
    private static @Nullable Mention acrossDescription(Sentence sentence, int at) {
        boolean verb = false;
        for (int i = at - 1; i > 0 && at - i <= LONGEST_DESCRIPTION; i--) {
            Word word = sentence.word(i);
            if (word.quoted() || word.isPunctuation() || word.is("that") || word.is("and") || word.is("but")) {
                return null;
            }
            boolean relative = word.is("who") && verb;
            boolean described =
                    DESCRIPTIONS.contains(word.lower()) && (i < at - 1 || word.is("present") || word.is("involved"));
            boolean quantity = word.is("in") && i < at - 1 && isQuantity(sentence.word(i - 1));
            if (quantity) {
                return Mention.of(i - 1, i).beside(i, at);
            }
            if (relative || described) {
                Mention mention = phrase(sentence, i, true);
                return mention == null ? null : mention.beside(i, at);
            }
            verb |= word.isVerbLike();
        }
        return null;
    }

    private static boolean isQuantity(Word word) {
        return switch (word.lower()) {
            case "some", "many", "others", "most", "several", "those" -> true;
            default -> false;
        };
    }

    static @Nullable Mention phrase(Sentence sentence, int end, boolean subject) {
        int start = NounPhrases.startOf(sentence, end - 1);
        if (start < 0 || isTime(sentence, end - 1)) {
            return null;
        }
        start = withoutLeadIn(sentence, start, end);
        if (subject && start > 0 && !canPrecedeSubject(sentence, start - 1)) {
            return null;
        }
        return Mention.of(start, end);
    }

    /** Whether a word is a time; Theresa May is none. */
    private static boolean isTime(Sentence sentence, int at) {
        boolean surname = at > 0
                && sentence.word(at).text().equals("May")
                && sentence.word(at - 1).tag().startsWith("PROPN")
                && !NounPhrases.isTemporal(sentence.word(at - 1));
        return !surname && NounPhrases.isTemporal(sentence.word(at));
    }

    /** In "on Monday Rutte" and "in Berlin Merz" the subject starts after the time or the place. */
    private static int withoutLeadIn(Sentence sentence, int start, int end) {
        int from = start;
        for (int i = start; i < end - 1; i++) {
            if (NounPhrases.isTemporal(sentence.word(i)) && !NounPhrases.isModifier(sentence, i)) {
                from = i + 1;
            }
        }
        return from;
    }

    private static boolean canPrecedeSubject(Sentence sentence, int at) {
        Word word = sentence.word(at);
        if (word.isPunctuation() || word.quoted()) {
            return true;
        }
        if (word.tag().startsWith("VERB") || word.tag().startsWith("AUX")) {
            return false;
        }
        return switch (word.lower()) {
            case "of",
                    "in",
                    "at",
                    "on",
                    "for",
                    "from",
                    "with",
                    "by",
                    "to",
                    "into",
                    "against",
                    "between",
                    "about",
                    "over",
                    "under",
                    "through" -> false;
            default -> true;
        };
    }

    /** The subject that follows at word {@code at} (said Rutte, a spokesman for …); null where none does. */
    static @Nullable Mention after(Sentence sentence, int at) {
        int end = NounPhrases.endOf(sentence, at);
        if (end <= at || (NounPhrases.isTemporal(sentence.word(end - 1)) && end - at == 1)) {
            return null;
        }
        while (end > at + 1
                && (NounPhrases.isTemporal(sentence.word(end - 1))
                        || sentence.word(end - 1).is("last"))) {
            end--;
        }
        Mention mention = Mention.of(at, end);
        if (end + 1 < sentence.size()
                && sentence.word(end).isComma()
                && !sentence.word(end + 1).quoted()) {
            int stop = end + 1;
            while (stop < sentence.size()
                    && !sentence.word(stop).isComma()
                    && !sentence.word(stop).quoted()
                    && !isEnd(sentence.word(stop))) {
                stop++;
            }
            if (stop > end + 1 && Appositions.mayStandBeside(sentence, end + 1, stop)) {
                return mention.beside(end + 1, stop);
            }
        }
        return mention;
    }

    /** The subject of the clause that the sentence begins with and that ends before {@code end}; null where it is not plain. */
    static @Nullable Mention main(Sentence sentence, int end) {
        int start = 0;
        while (start < end
                && (sentence.word(start).is("but") || sentence.word(start).is("and"))) {
            start++;
        }
        int to = start < end ? NounPhrases.endOf(sentence, start) : start;
        while (to > start + 1 && NounPhrases.isTemporal(sentence.word(to - 1))) {
            to--;
        }
        boolean verb = to > start
                && to < end
                && (sentence.word(to).isVerbLike() || sentence.word(to).isAdverb());
        for (int i = to; verb && i < end; i++) {
            Word word = sentence.word(i);
            boolean another = word.is("who") || word.is("which") || word.is("that") || word.is("by") || word.quoted();
            verb = !another
                    && !(word.is("and") && i + 2 < end && sentence.word(i + 2).isVerbLike());
        }
        return verb && !sentence.word(start).is("it") ? Mention.of(start, to) : null;
    }

    private static boolean isEnd(Word word) {
        return word.is(".") || word.is(";") || word.is(":") || word.is("?") || word.is("!");
    }
}
