package org.chancery.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.chancery.authority.Authority;
import org.chancery.authority.Names;
import org.chancery.authority.Office;
import org.chancery.authority.SpeakerEntry;
import org.chancery.extract.ForeignText.Quoted;
import org.chancery.extract.ForeignText.Token;
import org.chancery.statement.Kind;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Span;
import org.chancery.statement.SpeakerClass;

/**
 * Finds direct quotations in a language that is not analysed as English is: a quotation, a word of saying beside it and a person's name
 * beside that. Reported speech is left out. Immutable.
 */
public final class ForeignExtractor {
    private static final double CUE = 0.92;
    private static final double KNOWN = 0.95;
    private static final double NAMED = 0.88;
    private static final double PRONOUN = 0.8;
    private static final int NEAR = 7;

    private final Authority authority;
    private final AttributionRules rules;
    private final LanguageRules language;

    public ForeignExtractor(Authority authority, AttributionRules rules, LanguageRules language) {
        this.authority = authority;
        this.rules = rules;
        this.language = language;
    }

    /** The quotations in those paragraphs whose speaker is named, in order. */
    public List<ExtractedStatement> extract(String text, List<Span> paragraphs, Optional<PartialDate> date) {
        List<ExtractedStatement> found = new ArrayList<>();
        List<FoundSpeaker> named = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            ForeignText words = new ForeignText(text, paragraph, language);
            Span used = null;
            for (Quoted quote : words.quotations()) {
                if (used != null && quote.outer().start() < used.end()) {
                    continue;
                }
                Optional<ExtractedStatement> statement = statement(words, quote, named, date);
                if (statement.isPresent()) {
                    found.add(statement.get());
                    named.addAll(statement.get().speakers());
                    used = statement.get().content().getLast();
                }
            }
        }
        return found;
    }

    /** The cue of a quotation: its tokens, and which one it is. */
    private record Hit(LanguageRules.ForeignCue cue, int from, int to) {}

    private Optional<ExtractedStatement> statement(
            ForeignText words, Quoted quote, List<FoundSpeaker> named, Optional<PartialDate> date) {
        int after = words.tokenAt(quote.outer().end());
        while (after < words.tokens().size() && isLink(words.tokens().get(after))) {
            after++;
        }
        Optional<Hit> behind = cueAt(words, after);
        if (behind.isPresent()) {
            Optional<FoundSpeaker> speaker =
                    speakerAfter(words, behind.get().to(), named, date).or(() -> pronounIn(words, behind.get(), named));
            return speaker.map(one -> statement(Rule.QUOTE_BEFORE_INVERTED, words, quote, behind.get(), one));
        }
        int before = words.tokenAt(quote.outer().start()) - 1;
        boolean colon = before > 0 && words.tokens().get(before).is(":");
        return colon ? introduced(words, quote, before, named, date) : Optional.empty();
    }

    /** Mara Lind a déclaré : « … ». */
    private Optional<ExtractedStatement> introduced(
            ForeignText words, Quoted quote, int colon, List<FoundSpeaker> named, Optional<PartialDate> date) {
        for (int at = colon - 1; at >= Math.max(0, colon - 2 * NEAR); at--) {
            if (isEnd(words.tokens().get(at))) {
                return Optional.empty();
            }
            Optional<Hit> hit = cueAt(words, at);
            if (hit.isPresent()) {
                Optional<FoundSpeaker> speaker = nameWithin(words, hit.get().to(), colon)
                        ? speakerAfter(words, hit.get().to(), named, date)
                        : speakerBefore(words, at, named, date);
                return speaker.map(one -> statement(Rule.QUOTE_AFTER, words, quote, hit.get(), one));
            }
        }
        return Optional.empty();
    }

    /** Whether a name stands between the cue and the colon: then it is the subject. */
    private boolean nameWithin(ForeignText words, int from, int colon) {
        return words.tokens().subList(Math.min(from, colon), colon).stream().anyMatch(this::isName);
    }

    /** A capital that is none of the commonest words of the language, which begin sentences. */
    private boolean isName(Token token) {
        return token.isName() && !language.common().contains(token.lower());
    }

    private static boolean isLink(Token token) {
        return token.is(",") || token.is("-") || token.is("\u2013") || token.is("\u2014");
    }

    private static boolean isEnd(Token token) {
        return token.is(".") || token.is("!") || token.is("?") || token.is(";");
    }

    /** The longest cue that begins at a token. */
    private Optional<Hit> cueAt(ForeignText words, int at) {
        Hit best = null;
        for (LanguageRules.ForeignCue cue : language.cues()) {
            for (String form : cue.forms()) {
                int end = end(words, at, form);
                if (end > at && (best == null || end > best.to())) {
                    best = new Hit(cue, at, end);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The token after that form, which begins at {@code at}; {@code at} where it does not. */
    private static int end(ForeignText words, int at, String form) {
        int token = at;
        int from = 0;
        while (from < form.length()) {
            if (form.charAt(from) == ' ') {
                from++;
                continue;
            }
            if (token >= words.tokens().size()
                    || !form.startsWith(words.tokens().get(token).lower(), from)) {
                return at;
            }
            from += words.tokens().get(token).lower().length();
            boolean wholeWord = from == form.length()
                    || form.charAt(from) == ' '
                    || !Character.isLetter(form.charAt(from))
                    || !Character.isLetter(form.charAt(from - 1));
            if (!wholeWord) {
                return at;
            }
            token++;
        }
        return token;
    }

    private Optional<FoundSpeaker> speakerAfter(
            ForeignText words, int from, List<FoundSpeaker> named, Optional<PartialDate> date) {
        for (int i = from; i < Math.min(words.tokens().size(), from + NEAR); i++) {
            Token token = words.tokens().get(i);
            if (!token.word() && !token.is("-") && !token.is("'")) {
                return Optional.empty();
            }
            if (language.pronouns().contains(token.lower())) {
                return pronoun(token, named);
            }
            int end = isName(token) ? nameEnd(words, i) : i;
            if (end > i && !(end == i + 1 && isTitle(token))) {
                // "le ministre du Commerce Mara Lind": the first word is of the role.
                boolean afterLink = i > from && isOfARole(words.tokens().get(i - 1)) && end > i + 2;
                return person(words, afterLink ? i + 1 : i, end, named, date);
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

    private Optional<FoundSpeaker> speakerBefore(
            ForeignText words, int cue, List<FoundSpeaker> named, Optional<PartialDate> date) {
        for (int i = cue - 1; i >= Math.max(0, cue - 2 * NEAR); i--) {
            Token token = words.tokens().get(i);
            if (isEnd(token)) {
                return Optional.empty();
            }
            if (i == cue - 1 && language.pronouns().contains(token.lower())) {
                return pronoun(token, named);
            }
            if (isName(token)) {
                int start = i;
                while (start > 0 && isName(words.tokens().get(start - 1))) {
                    start--;
                }
                return isSubject(words, start) ? person(words, start, i + 1, named, date) : Optional.empty();
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
    private Optional<FoundSpeaker> person(
            ForeignText words, int from, int to, List<FoundSpeaker> named, Optional<PartialDate> date) {
        int start = from;
        while (start < to - 1 && isTitle(words.tokens().get(start))) {
            start++;
        }
        for (int i = start; i < to; i++) {
            String name = text(words, i, to);
            Span where = new Span(
                    words.tokens().get(i).start(), words.tokens().get(to - 1).end());
            Optional<SpeakerEntry> entry = authority
                    .resolveSpeaker(name, date, List.of(), List.of())
                    .filter(one -> one.speakerClass() == SpeakerClass.PERSON);
            if (entry.isPresent()) {
                return Optional.of(known(entry.get(), where, date));
            }
        }
        Span where = new Span(
                words.tokens().get(start).start(), words.tokens().get(to - 1).end());
        if (to - start > 1) {
            return Optional.of(speaker(Optional.empty(), text(words, start, to), List.of(), List.of(), where, NAMED));
        }
        String key = Names.key(text(words, start, to));
        return reversed(named).stream()
                .filter(one -> Names.key(one.name()).endsWith(" " + key))
                .findFirst()
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

    private FoundSpeaker known(SpeakerEntry entry, Span where, Optional<PartialDate> date) {
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
    private Optional<FoundSpeaker> pronounIn(ForeignText words, Hit hit, List<FoundSpeaker> named) {
        for (int i = hit.from(); i < hit.to(); i++) {
            Token token = words.tokens().get(i);
            if (language.pronouns().contains(token.lower())) {
                return pronoun(token, named);
            }
        }
        return Optional.empty();
    }

    private static Optional<FoundSpeaker> pronoun(Token token, List<FoundSpeaker> named) {
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(named.getLast().again(new Span(token.start(), token.end()), PRONOUN));
    }

    private static List<FoundSpeaker> reversed(List<FoundSpeaker> named) {
        List<FoundSpeaker> reversed = new ArrayList<>(named);
        Collections.reverse(reversed);
        return reversed;
    }

    private ExtractedStatement statement(Rule rule, ForeignText words, Quoted quote, Hit hit, FoundSpeaker speaker) {
        List<Span> content = new ArrayList<>();
        List<Span> quoted = new ArrayList<>();
        content.add(quote.outer());
        quoted.add(quote.inner());
        Span cue = new Span(
                words.tokens().get(hit.from()).start(),
                words.tokens().get(hit.to() - 1).end());
        if (rule == Rule.QUOTE_BEFORE_INVERTED) {
            int next = words.tokenAt(Math.max(speaker.mention().end(), cue.end()));
            boolean comma =
                    next < words.tokens().size() && words.tokens().get(next).is(",");
            words.quotations().stream()
                    .filter(other -> comma && words.tokenAt(other.outer().start()) == next + 1)
                    .findFirst()
                    .ifPresent(other -> {
                        content.add(other.outer());
                        quoted.add(other.inner());
                    });
        }
        int from = Math.min(
                content.getFirst().start(),
                Math.min(cue.start(), speaker.mention().start()));
        int to = Math.max(
                content.getLast().end(), Math.max(cue.end(), speaker.mention().end()));
        return new ExtractedStatement(
                Kind.DIRECT,
                List.of(speaker),
                new Span(from, to),
                content,
                quoted,
                Optional.of(cue),
                rule.id() + ":" + hit.cue().id(),
                "assert",
                new Confidence(CUE, rules.certainty(rule), speaker.certainty()));
    }
}
