package org.chancery.extract;

import java.util.Set;
import java.util.regex.Pattern;

/** Finds where noun phrases of a sentence begin and end, by the tags of their words. */
final class NounPhrases {
    private static final Set<String> LINKS =
            Set.of("of", "for", "in", "at", "from", "with", "to", "on", "de", "under", "between");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my", "your");
    private static final Set<String> SUBJECT_PRONOUNS = Set.of(
            "he",
            "she",
            "they",
            "it",
            "we",
            "i",
            "some",
            "many",
            "others",
            "both",
            "most",
            "several",
            "those",
            "everyone");

    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d{2}s?");

    private NounPhrases() {}

    /** Whether the word can be a subject by itself. */
    static boolean isPronoun(Word word) {
        return SUBJECT_PRONOUNS.contains(word.lower());
    }

    /** The first word of the noun phrase whose last word is {@code last}; -1 where none ends there. */
    static int startOf(Sentence sentence, int last) {
        if (last < 0) {
            return -1;
        }
        Word end = sentence.word(last);
        if (isPronoun(end)) {
            return last;
        }
        int rest = Partitives.startOfRest(sentence, last);
        if (rest >= 0) {
            return rest;
        }
        if (end.quoted()
                || !(end.isNounLike()
                        || (end.tag().equals("NUM")
                                && last > 0
                                && sentence.word(last - 1).isNounLike())
                        || isTitleCased(end))) {
            return -1;
        }
        int start = coreStart(sentence, last);
        while (start >= 2) {
            Word before = sentence.word(start - 1);
            Word head = sentence.word(start - 2);
            boolean linked = LINKS.contains(before.lower()) && head.isNounLike() && !isTemporal(head);
            boolean listed =
                    before.is("and") && (head.isNounLike() || isTitleCased(head)) && !isObject(sentence, start - 2);
            if ((!linked && !listed) || head.quoted()) {
                break;
            }
            start = coreStart(sentence, start - 2);
        }
        return Partitives.start(sentence, start);
    }

    /** The expelled mayor, the losing candidate. */
    private static boolean isParticiple(Word word) {
        return word.tag().startsWith("VERB")
                && (word.lower().endsWith("ed") || word.isIng() || word.lower().endsWith("en"));
    }

    private static boolean isTitleCased(Word word) {
        return Character.isUpperCase(word.text().codePointAt(0))
                && (word.tag().startsWith("ADJ")
                        || word.tag().startsWith("X")
                        || word.tag().startsWith("VERB"));
    }

    private static boolean isObject(Sentence sentence, int last) {
        int start = coreStart(sentence, last);
        boolean office = start > 1
                && (sentence.word(start - 1).is("of")
                        || sentence.word(start - 1).is("for"))
                && sentence.word(start - 2).isNounLike()
                && !sentence.word(start).tag().startsWith("DET")
                && last + 2 < sentence.size()
                && sentence.word(last).isName() == sentence.word(last + 2).isName();
        return start > 0
                && !office
                && (sentence.word(start - 1).tag().startsWith("VERB")
                        || sentence.word(start - 1).tag().startsWith("ADP"));
    }

    private static int coreStart(Sentence sentence, int last) {
        int start = last;
        while (start > 0) {
            Word word = sentence.word(start);
            Word before = sentence.word(start - 1);
            if (before.quoted() || word.tag().startsWith("DET") || POSSESSIVES.contains(word.lower())) {
                break;
            }
            boolean modifies = isTemporal(before) && isModifier(sentence, start - 1);
            boolean part = before.isNounLike()
                    || before.tag().startsWith("ADJ")
                    || before.tag().startsWith("NUM")
                    || before.tag().startsWith("DET")
                    || before.isPossessive()
                    || POSSESSIVES.contains(before.lower())
                    || (before.is("-") && before.end() == word.start())
                    || before.is("other")
                    || before.is("most")
                    || before.is("all")
                    || (before.is("even") && start == 1)
                    || (isParticiple(before)
                            && start - 1 > 0
                            && (sentence.word(start - 2).tag().startsWith("DET")
                                    || sentence.word(start - 2).is("of")))
                    || before.is("'s")
                    || isTitleCased(before)
                    || (before.tag().startsWith("ADV")
                            && word.tag().startsWith("ADJ")
                            && start - 1 > 0
                            && sentence.word(start - 2).tag().startsWith("DET"));
            if (!part || (isTemporal(before) && !before.isPossessive() && !modifies)) {
                break;
            }
            start--;
        }
        return start;
    }

    /** The word after the noun phrase that begins at {@code first}; {@code first} where none does. */
    static int endOf(Sentence sentence, int first) {
        if (first >= sentence.size()) {
            return first;
        }
        if (isPronoun(sentence.word(first))) {
            return first + 1;
        }
        int end = coreEnd(sentence, first);
        while (end > first && end + 1 < sentence.size()) {
            Word link = sentence.word(end);
            boolean links = (LINKS.contains(link.lower()) && !link.is("to"))
                    || (link.is("and")
                            && (sentence.word(end + 1).isName()
                                    || sentence.word(end + 1).is("other")));
            int next = links && !link.quoted() ? coreEnd(sentence, end + 1) : end;
            if (next <= end + 1) {
                break;
            }
            if (isTemporal(sentence.word(next - 1))) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static int coreEnd(Sentence sentence, int first) {
        int end = first;
        boolean noun = false;
        while (end < sentence.size()) {
            Word word = sentence.word(end);
            if (word.quoted()) {
                break;
            }
            if (word.isNounLike() || isTitleCased(word)) {
                noun = true;
            } else if (noun && word.tag().startsWith("ADJ") && !nounFollows(sentence, end)) {
                break;
            } else if (!(word.tag().startsWith("ADJ")
                    || (end == first + 1
                            && isParticiple(word)
                            && sentence.word(first).tag().startsWith("DET")
                            && nounFollows(sentence, end))
                    || word.tag().startsWith("NUM")
                    || word.is("-")
                    || word.is("'s")
                    || word.isPossessive()
                    || (end == first && (word.tag().startsWith("DET") || POSSESSIVES.contains(word.lower())))
                    || (end == first + 1 && word.tag().startsWith("DET") && isAll(sentence.word(first))))) {
                break;
            } else if (noun && word.tag().startsWith("DET")) {
                break;
            }
            end++;
        }
        return noun
                        || end > first + 1
                        || (end == first + 1 && sentence.word(first).tag().startsWith("ADJ"))
                ? end
                : first;
    }

    private static boolean isAll(Word word) {
        return word.is("all") || word.is("both") || word.is("half");
    }

    /** Whether the word before which others stand that describe it is a noun. */
    private static boolean nounFollows(Sentence sentence, int at) {
        int next = at + 1;
        while (next < sentence.size() && sentence.word(next).tag().startsWith("ADJ")) {
            next++;
        }
        return next < sentence.size()
                && !sentence.word(next).quoted()
                && (sentence.word(next).isNounLike() || sentence.word(next).is("-"));
    }

    /** Whether a word for a time describes the noun after it: night nurses, the morning paper, Theresa May. */
    static boolean isModifier(Sentence sentence, int at) {
        boolean plain = Character.isLowerCase(sentence.word(at).text().codePointAt(0)) || at == 0;
        boolean before = at + 1 < sentence.size()
                && sentence.word(at + 1).isNounLike()
                && Character.isLowerCase(sentence.word(at + 1).text().codePointAt(0));
        boolean phrase = at == 0
                || sentence.word(at - 1).tag().startsWith("DET")
                || sentence.word(at - 1).tag().startsWith("ADJ");
        boolean previous = at > 0
                && (sentence.word(at - 1).is("last")
                        || sentence.word(at - 1).is("next")
                        || sentence.word(at - 1).is("this"));
        boolean weekday = sentence.word(at).lower().endsWith("day");
        return plain && before && phrase && !previous && !weekday;
    }

    /** A word for a time, which heads no speaker. */
    static boolean isTemporal(Word word) {
        if (YEAR.matcher(word.lower()).matches()) {
            return true;
        }
        return Lexicon.isTime(word.lower());
    }
}
