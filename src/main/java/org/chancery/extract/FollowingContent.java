package org.chancery.extract;

import java.util.List;
import org.chancery.extract.Attribution.Piece;
import org.jspecify.annotations.Nullable;

/** Finds the content that follows a cue. */
final class FollowingContent {
    /** A cue that surely tells what was said reaches over more words to its "that". */
    private static final double SURE = 0.85;

    /** What follows "said" is a clause if it can be one. */
    private static final double SUREST = 0.95;

    private final Sentence sentence;
    private final List<CueHit> hits;
    private final ClauseStarts clauses;
    private final Asides asides;

    /** Content that was found: the frame, the rule and its words. */
    record Found(Frame frame, Rule rule, Piece piece) {}

    FollowingContent(Sentence sentence, List<CueHit> hits) {
        this.sentence = sentence;
        this.hits = hits;
        this.clauses = new ClauseStarts(sentence);
        this.asides = new Asides(sentence, clauses);
    }

    /** The content after {@code cue}, looked for from word {@code from} on; null where there is none. */
    @Nullable
    Found find(CueHit hit, int from) {
        Cue cue = hit.cue();
        int at = from;
        while (at < sentence.size() && (isAdverb(at) || NounPhrases.isTemporal(sentence.word(at)))) {
            at++;
        }
        for (int skipped = 0; skipped < 6 && at < sentence.size(); skipped++) {
            Found found = at(cue, at);
            if (found != null && found.piece().to() > found.piece().from()) {
                return found;
            }
            int next = asides.skip(at);
            if (next == at) {
                break;
            }
            at = next;
        }
        return fartherThat(cue, from);
    }

    /** Said in a statement marking the anniversary that …. */
    private @Nullable Found fartherThat(Cue cue, int from) {
        boolean surely = cue.has(Frame.THAT) && cue.sense() == Cue.Sense.SPEECH && cue.prior() >= SURE;
        int that = surely ? asides.that(from) : -1;
        return that < 0 ? null : clause(cue, that);
    }

    /** The clause that goes on at word {@code from}. */
    Piece clauseFrom(int from) {
        return new Piece(from, Boundaries.clauseEnd(sentence, from, hits));
    }

    private boolean isAdverb(int at) {
        Word word = sentence.word(at);
        return !word.quoted()
                && word.isAdverb()
                && !isQuestionWord(word)
                && !word.is("there")
                && !word.is("so")
                && !(Lexicon.beginsClause(word.lower()) && clauses.beginsAt(at));
    }

    private @Nullable Found at(Cue cue, int at) {
        Found quote = quote(cue, at);
        if (quote != null) {
            return quote;
        }
        boolean person = cue.has(Frame.RECIPIENT) || cue.has(Frame.OBJECT_INFINITIVE) || cue.has(Frame.TO_RECIPIENT);
        Found told = person && !sentence.word(at).is("that") ? recipient(cue, at) : null;
        if (told != null) {
            return told;
        }
        Found clause = clause(cue, at);
        return clause != null ? clause : phrase(cue, at);
    }

    private @Nullable Found quote(Cue cue, int at) {
        int start = at;
        boolean colon = word(start, ":");
        if ((colon || word(start, ",") || sentence.word(start).isDash()) && start + 1 < sentence.size()) {
            start++;
        }
        if (start < sentence.size() && opensQuotation(start) && (cue.has(Frame.QUOTE) || cue.has(Frame.THAT))) {
            int end = quotationEnd(start);
            int clauseEnd = start == at ? Boundaries.clauseEnd(sentence, start, hits) : end;
            int to = isOver(end) ? end : Math.max(end, clauseEnd);
            return new Found(Frame.QUOTE, to == end ? Rule.QUOTE_AFTER : Rule.QUOTE_THEN_MORE, new Piece(start, to));
        }
        return null;
    }

    private boolean opensQuotation(int at) {
        return sentence.quotations().stream()
                .anyMatch(quote -> quote.outer().start() == sentence.word(at).start());
    }

    /** The word after the quotation that begins at {@code at}. */
    private int quotationEnd(int at) {
        return sentence.quotations().stream()
                .filter(quote -> quote.outer().start() == sentence.word(at).start())
                .mapToInt(quote -> sentence.wordAt(quote.outer().end()))
                .findFirst()
                .orElse(at + 1);
    }

    private boolean isOver(int at) {
        return at >= sentence.size() || isMark(sentence.word(at));
    }

    private static boolean isMark(Word word) {
        return word.is(".") || word.isComma() || word.is(";") || word.is("?") || word.is("!");
    }

    private @Nullable Found clause(Cue cue, int at) {
        Word word = sentence.word(at);
        if (word.is("that") && cue.has(Frame.THAT) && at + 1 < sentence.size() && !word.quoted() && !isRelative(at)) {
            int start = word(at + 1, ",") && at + 2 < sentence.size() ? at + 2 : at + 1;
            return new Found(
                    Frame.THAT, Rule.THAT_CLAUSE, new Piece(start, Boundaries.clauseEnd(sentence, start, hits)));
        }
        if (cue.has(Frame.WHETHER) && isQuestionWord(word) && !word.quoted() && !isRelative(at)) {
            return new Found(
                    Frame.WHETHER, Rule.INDIRECT_QUESTION, new Piece(at, Boundaries.clauseEnd(sentence, at, hits)));
        }
        boolean surely =
                cue.prior() >= SUREST && cue.has(Frame.ZERO) && !cue.has(Frame.RECIPIENT) && !cue.has(Frame.NOUN);
        if (cue.has(Frame.ZERO)
                && !isRelative(at)
                && (clauses.beginsAt(at) || (surely && new LooseClauses(sentence, clauses).at(at)))) {
            return new Found(Frame.ZERO, Rule.CLAUSE, new Piece(at, Boundaries.clauseEnd(sentence, at, hits)));
        }
        return null;
    }

    /** Worried about pupils who stayed away: who tells which pupils. */
    private boolean isRelative(int at) {
        Word word = sentence.word(at);
        boolean subject = word.is("that")
                && at + 1 < sentence.size()
                && sentence.word(at + 1).isVerbLike()
                && !sentence.word(at + 1).isIng();
        boolean mayBe = subject || word.is("who") || word.is("which") || word.is("where") || word.is("when");
        return mayBe && at > 0 && sentence.word(at - 1).isNounLike() && !NounPhrases.isTemporal(sentence.word(at - 1));
    }

    private static boolean isQuestionWord(Word word) {
        return switch (word.lower()) {
            case "whether", "if", "how", "why", "what", "when", "where", "who", "which" -> true;
            default -> false;
        };
    }

    private boolean word(int at, String text) {
        return at < sentence.size() && sentence.word(at).is(text);
    }

    private @Nullable Found recipient(Cue cue, int at) {
        int start = at;
        if (cue.has(Frame.TO_RECIPIENT) && word(at, "to")) {
            start = at + 1;
        } else if (!cue.has(Frame.RECIPIENT) && !cue.has(Frame.OBJECT_INFINITIVE)) {
            return null;
        }
        int end = objectEnd(start);
        if (end == start || end >= sentence.size()) {
            return null;
        }
        int to = sentence.word(end).isNegation() ? end + 1 : end;
        boolean infinitive = word(to, "to")
                && to + 1 < sentence.size()
                && !sentence.word(to + 1).tag().startsWith("DET")
                && !sentence.word(to + 1).tag().startsWith("PRON")
                && !sentence.word(to + 1).isName();
        if (cue.has(Frame.OBJECT_INFINITIVE) && infinitive) {
            int content = cue.sense() == Cue.Sense.BELIEF ? start : end;
            return new Found(
                    Frame.OBJECT_INFINITIVE,
                    Rule.OBJECT_INFINITIVE,
                    new Piece(content, Boundaries.clauseEnd(sentence, end, hits)));
        }
        if (start == at && !cue.has(Frame.RECIPIENT)) {
            return word(end, ":") ? quote(cue, end) : null;
        }
        for (int next = end, skipped = 0; skipped < 3 && next < sentence.size(); skipped++) {
            Found quote = quote(cue, next);
            Found found = quote != null ? quote : clause(cue, next);
            if (found != null) {
                return found;
            }
            int aside = asides.skip(next);
            if (aside == next) {
                return null;
            }
            next = aside;
        }
        return null;
    }

    /** The word after the person or thing that begins here. */
    private int objectEnd(int at) {
        if (at >= sentence.size()) {
            return at;
        }
        Word word = sentence.word(at);
        return switch (word.lower()) {
            case "him", "them", "us", "me", "you", "it", "himself", "herself", "themselves", "everyone" -> at + 1;
            case "her", "this", "that" -> Math.max(at + 1, NounPhrases.endOf(sentence, at));
            case "all", "both", "others", "most", "some", "many" ->
                Math.max(at + 1, NounPhrases.endOf(sentence, at + 1));
            default -> {
                boolean plural = word.tag().startsWith("VERB") && word.lower().endsWith("s");
                yield plural ? at + 1 : NounPhrases.endOf(sentence, at);
            }
        };
    }

    private @Nullable Found phrase(Cue cue, int at) {
        return new FollowingPhrase(sentence, hits).find(cue, at, objectEnd(at));
    }
}
