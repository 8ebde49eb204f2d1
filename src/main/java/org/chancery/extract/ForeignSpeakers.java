package org.chancery.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.authority.Authority;
import org.chancery.authority.Names;
import org.chancery.authority.Office;
import org.chancery.authority.SpeakerEntry;
import org.chancery.extract.ForeignText.Token;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Span;
import org.chancery.statement.SpeakerClass;

/** Tells who is named beside a cue in a language that is not analysed as English is. For one article and one thread. */
final class ForeignSpeakers {
    private static final double KNOWN = 0.95;
    private static final double NAMED = 0.88;
    private static final double PRONOUN = 0.8;
    private static final int NEAR = 7;

    /** What has more words is no name, but a text in capitals. */
    private static final int LONGEST_NAME = 12;

    private final Authority authority;
    private final LanguageRules language;
    private final Optional<PartialDate> date;
    /** Who was quoted last of those whose name ends so. */
    private final Map<String, FoundSpeaker> bySurname = new HashMap<>();

    /** Whom a pronoun can mean: the last one quoted, in this paragraph or the one before. */
    private Optional<FoundSpeaker> near = Optional.empty();

    private boolean spokeHere;

    ForeignSpeakers(Authority authority, LanguageRules language, Optional<PartialDate> date) {
        this.authority = authority;
        this.language = language;
        this.date = date;
    }

    /** Begins the next paragraph: after one in which nobody was quoted a pronoun means nobody who can be told. */
    void nextParagraph() {
        near = spokeHere ? near : Optional.empty();
        spokeHere = false;
    }

    /** Notes who was quoted. */
    void add(FoundSpeaker speaker) {
        String name = Names.key(speaker.name());
        for (int blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1)) {
            bySurname.put(name.substring(blank + 1), speaker);
        }
        near = Optional.of(speaker);
        spokeHere = true;
    }

    /** Whether a name stands between the cue and the colon: then it is the subject. */
    boolean nameWithin(ForeignText words, int from, int colon) {
        return words.tokens().subList(Math.min(from, colon), colon).stream().anyMatch(this::isName);
    }

    /** A capital that is none of the commonest words of the language, which begin sentences. */
    private boolean isName(Token token) {
        return token.isName() && !language.common().contains(token.lower());
    }

    static boolean isEnd(Token token) {
        return token.is(".") || token.is("!") || token.is("?") || token.is(";");
    }

    /** The speaker who follows a cue: a pronoun, or a name that nothing but words of a role stands before. */
    Optional<FoundSpeaker> after(ForeignText words, int from) {
        for (int i = from; i < Math.min(words.tokens().size(), from + NEAR); i++) {
            Token token = words.tokens().get(i);
            if (!token.word() && !token.is("-") && !token.is("'")) {
                return Optional.empty();
            }
            if (language.pronouns().contains(token.lower())) {
                return pronoun(token);
            }
            int end = isName(token) ? nameEnd(words, i) : i;
            if (end > i && !(end == i + 1 && isTitle(token))) {
                // "le ministre du Commerce Mara Lind": the first word is of the role.
                boolean afterLink = i > from && isOfARole(words.tokens().get(i - 1)) && end > i + 2;
                return person(words, afterLink ? i + 1 : i, end);
            }
        }
        return Optional.empty();
    }

    private static boolean isOfARole(Token token) {
        return switch (token.lower()) {
            case "de", "du", "des", "del", "für" -> true;
            default -> false;
        };
    }

    /** The subject that stands before a cue. */
    Optional<FoundSpeaker> before(ForeignText words, int cue) {
        for (int i = cue - 1; i >= Math.max(0, cue - 2 * NEAR); i--) {
            Token token = words.tokens().get(i);
            if (isEnd(token)) {
                return Optional.empty();
            }
            if (i == cue - 1 && language.pronouns().contains(token.lower())) {
                return pronoun(token);
            }
            if (isName(token)) {
                int start = i;
                while (start > 0 && isName(words.tokens().get(start - 1))) {
                    start--;
                }
                return isSubject(words, start) ? person(words, start, i + 1) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether nothing but titles and articles stands before the name in its sentence: after "mit" or "par" it is somebody else. */
    private boolean isSubject(ForeignText words, int name) {
        for (int i = name - 1; i >= 0 && !isEnd(words.tokens().get(i)); i--) {
            Token token = words.tokens().get(i);
            boolean before = isTitle(token) || token.is("-") || isArticle(token);
            if (!before) {
                return false;
            }
        }
        return true;
    }

    private static boolean isArticle(Token token) {
        return switch (token.lower()) {
            case "le", "la", "les", "l", "'", "l'", "der", "die", "das", "el", "los", "las" -> true;
            default -> false;
        };
    }

    private static int nameEnd(ForeignText words, int from) {
        int end = from + 1;
        while (end < words.tokens().size()
                && (words.tokens().get(end).isName()
                        || (isParticle(words.tokens().get(end))
                                && end + 1 < words.tokens().size()
                                && words.tokens().get(end + 1).isName()))) {
            end++;
        }
        return end;
    }

    private static boolean isParticle(Token token) {
        return switch (token.lower()) {
            case "-", "de", "von", "van", "der", "del", "la", "di", "da", "al", "bin", "zu" -> true;
            default -> false;
        };
    }

    /** The person of the authority, or of whom the name is a first and a last one, or somebody named before by that surname. */
    private Optional<FoundSpeaker> person(ForeignText words, int from, int to) {
        int start = from;
        while (start < to - 1 && isTitle(words.tokens().get(start))) {
            start++;
        }
        if (to - start > LONGEST_NAME) {
            return Optional.empty();
        }
        for (int i = start; i < to; i++) {
            String name = text(words, i, to);
            Span where = new Span(
                    words.tokens().get(i).start(), words.tokens().get(to - 1).end());
            Optional<SpeakerEntry> entry = authority
                    .resolveSpeaker(name, date, List.of(), List.of())
                    .filter(one -> one.speakerClass() == SpeakerClass.PERSON);
            if (entry.isPresent()) {
                return Optional.of(known(entry.get(), where));
            }
        }
        Span where = new Span(
                words.tokens().get(start).start(), words.tokens().get(to - 1).end());
        if (to - start > 1) {
            return Optional.of(speaker(Optional.empty(), text(words, start, to), List.of(), List.of(), where, NAMED));
        }
        return Optional.ofNullable(bySurname.get(Names.key(text(words, start, to))))
                .map(one -> one.again(where, 1));
    }

    private boolean isTitle(Token token) {
        return language.titles().contains(token.lower());
    }

    private static String text(ForeignText words, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean apart = i > from
                    && words.tokens().get(i).start() > words.tokens().get(i - 1).end();
            text.append(apart ? " " : "").append(words.tokens().get(i).text());
        }
        return text.toString();
    }

    private FoundSpeaker known(SpeakerEntry entry, Span where) {
        Optional<Office> office = date.flatMap(day -> authority.officeOn(entry.id(), day));
        return speaker(
                Optional.of(entry.id()),
                entry.name(),
                office.flatMap(Office::country).stream().toList(),
                office.flatMap(Office::organisation).stream().toList(),
                where,
                KNOWN);
    }

    private static FoundSpeaker speaker(
            Optional<String> id,
            String name,
            List<String> countries,
            List<String> organisations,
            Span where,
            double certainty) {
        return new FoundSpeaker(
                id,
                name,
                Optional.empty(),
                SpeakerClass.PERSON,
                countries,
                organisations,
                true,
                where,
                Optional.empty(),
                certainty);
    }

    /** « … », a-t-il dit: the pronoun stands in the cue. */
    Optional<FoundSpeaker> pronounIn(ForeignText words, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = words.tokens().get(i);
            if (language.pronouns().contains(token.lower())) {
                return pronoun(token);
            }
        }
        return Optional.empty();
    }

    private Optional<FoundSpeaker> pronoun(Token token) {
        return near.map(speaker -> speaker.again(new Span(token.start(), token.end()), PRONOUN));
    }
}
