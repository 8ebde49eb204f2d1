package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.authority.Authority;
import org.chancery.extract.ForeignText.Quoted;
import org.chancery.extract.ForeignText.Token;
import org.chancery.statement.Kind;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Span;

/**
 * Finds direct quotations in a language that is not analysed as English is: a quotation, a word of saying beside it and a person's name
 * beside that. Reported speech is left out. Immutable.
 */
public final class ForeignExtractor {
    private static final double CUE = 0.92;
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
        ForeignSpeakers speakers = new ForeignSpeakers(authority, language, date);
        for (Span paragraph : paragraphs) {
            ForeignText words = new ForeignText(text, paragraph, language);
            speakers.nextParagraph();
            Span used = null;
            for (Quoted quote : words.quotations()) {
                if (used != null && quote.outer().start() < used.end()) {
                    continue;
                }
                Optional<ExtractedStatement> statement = statement(words, quote, speakers);
                if (statement.isPresent()) {
                    found.add(statement.get());
                    statement.get().speakers().forEach(speakers::add);
                    used = statement.get().content().getLast();
                }
            }
        }
        return found;
    }

    /** The cue of a quotation: its tokens, and which one it is. */
    private record Hit(LanguageRules.ForeignCue cue, int from, int to) {}

    private Optional<ExtractedStatement> statement(ForeignText words, Quoted quote, ForeignSpeakers speakers) {
        int after = words.tokenAt(quote.outer().end());
        while (after < words.tokens().size() && isLink(words.tokens().get(after))) {
            after++;
        }
        Optional<Hit> behind = cueAt(words, after);
        if (behind.isPresent()) {
            Optional<FoundSpeaker> speaker = speakers.after(words, behind.get().to())
                    .or(() -> speakers.pronounIn(
                            words, behind.get().from(), behind.get().to()));
            return speaker.map(one -> statement(Rule.QUOTE_BEFORE_INVERTED, words, quote, behind.get(), one));
        }
        int before = words.tokenAt(quote.outer().start()) - 1;
        boolean colon = before > 0 && words.tokens().get(before).is(":");
        return colon ? introduced(words, quote, before, speakers) : Optional.empty();
    }

    /** Mara Lind a déclaré : « … ». */
    private Optional<ExtractedStatement> introduced(
            ForeignText words, Quoted quote, int colon, ForeignSpeakers speakers) {
        for (int at = colon - 1; at >= Math.max(0, colon - 2 * NEAR); at--) {
            if (ForeignSpeakers.isEnd(words.tokens().get(at))) {
                return Optional.empty();
            }
            Optional<Hit> hit = cueAt(words, at);
            if (hit.isPresent()) {
                Optional<FoundSpeaker> speaker =
                        speakers.nameWithin(words, hit.get().to(), colon)
                                ? speakers.after(words, hit.get().to())
                                : speakers.before(words, at);
                return speaker.map(one -> statement(Rule.QUOTE_AFTER, words, quote, hit.get(), one));
            }
        }
        return Optional.empty();
    }

    private static boolean isLink(Token token) {
        return token.is(",") || token.is("-") || token.is("\u2013") || token.is("\u2014");
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
            words.quotationAt(next + 1).filter(other -> comma).ifPresent(other -> {
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
