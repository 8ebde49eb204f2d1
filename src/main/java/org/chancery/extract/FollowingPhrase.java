package org.chancery.extract;

import java.util.List;
import org.chancery.extract.Attribution.Piece;
import org.chancery.extract.FollowingContent.Found;
import org.jspecify.annotations.Nullable;

/** Finds content after a cue that is no clause: an infinitive, a noun phrase, an -ing form. */
final class FollowingPhrase {
    private static final int LONGEST_OBJECT = 14;

    private final Sentence sentence;
    private final List<CueHit> hits;

    FollowingPhrase(Sentence sentence, List<CueHit> hits) {
        this.sentence = sentence;
        this.hits = hits;
    }

    /** What begins at word {@code at}; {@code object} is the word after the noun phrase that begins there, if one does. */
    @Nullable
    Found find(Cue cue, int at, int object) {
        Word word = sentence.word(at);
        Found within = afterOwnPreposition(cue, at, word);
        if (within != null) {
            return within;
        }
        if (word.is("to") && at + 1 < sentence.size()) {
            boolean gerund = sentence.word(at + 1).isIng();
            if (gerund && cue.has(Frame.TO_GERUND)) {
                return found(Frame.TO_GERUND, Rule.TO_ING, at + 1);
            }
            boolean verb = sentence.word(at + 1).isVerbLike()
                    || sentence.word(at + 1).isAdverb()
                    || sentence.word(at + 1).isNegation();
            return !gerund && verb && cue.has(Frame.INFINITIVE) ? clause(Frame.INFINITIVE, Rule.INFINITIVE, at) : null;
        }
        boolean notTo = word.isNegation()
                && at + 1 < sentence.size()
                && sentence.word(at + 1).is("to");
        if (notTo && cue.has(Frame.INFINITIVE)) {
            return clause(Frame.INFINITIVE, Rule.INFINITIVE, at);
        }
        Found linked = linked(cue, at, word);
        if (linked != null) {
            return linked;
        }
        Found named = named(cue, at, object);
        if (named != null) {
            return named;
        }
        if (cue.has(Frame.GERUND) && word.tag().startsWith("VERB") && word.isIng()) {
            return clause(Frame.GERUND, Rule.ING_FORM, at);
        }
        boolean quoted = word.quoted()
                || (word.tag().startsWith("DET")
                        && at + 1 < sentence.size()
                        && sentence.word(at + 1).quoted());
        boolean phrase = quoted
                || (object > at && (object > at + 1 || (!NounPhrases.isPronoun(word) && !isObjectPronoun(word))));
        boolean recipient = cue.act().equals("admit")
                && object < sentence.size()
                && (sentence.word(object).is("that") || NounPhrases.isPronoun(sentence.word(object)));
        return cue.has(Frame.NOUN) && phrase && !recipient && !startsAside(word)
                ? found(Frame.NOUN, Rule.NOUN_PHRASE, at)
                : null;
    }

    private static boolean startsAside(Word word) {
        return NounPhrases.isTemporal(word) || word.is("last");
    }

    private static boolean isObjectPronoun(Word word) {
        return switch (word.lower()) {
            case "him", "her", "them", "us", "me", "you", "it", "himself", "herself", "themselves", "this", "that" ->
                true;
            default -> false;
        };
    }

    /** The content of a cue that ends in the preposition of its frame: called for calm, admitted to lying. */
    private @Nullable Found afterOwnPreposition(Cue cue, int at, Word word) {
        String last = cue.lemma().substring(cue.lemma().lastIndexOf(' ') + 1);
        return switch (last) {
            case "for" -> cue.has(Frame.FOR) ? clause(Frame.FOR, Rule.FOR_PHRASE, at) : null;
            case "against" -> cue.has(Frame.AGAINST) ? clause(Frame.AGAINST, Rule.AGAINST_PHRASE, at) : null;
            case "of", "about" -> cue.has(Frame.OF) ? clause(Frame.OF, Rule.OF_PHRASE, at) : null;
            case "to" -> cue.has(Frame.TO_GERUND) && word.isIng() ? found(Frame.TO_GERUND, Rule.TO_ING, at) : null;
            default -> null;
        };
    }

    private @Nullable Found linked(Cue cue, int at, Word word) {
        if (at + 1 >= sentence.size()) {
            return null;
        }
        return switch (word.lower()) {
            case "for" -> cue.has(Frame.FOR) ? clause(Frame.FOR, Rule.FOR_PHRASE, at + 1) : null;
            case "against" -> cue.has(Frame.AGAINST) ? clause(Frame.AGAINST, Rule.AGAINST_PHRASE, at + 1) : null;
            case "of", "about" -> cue.has(Frame.OF) ? clause(Frame.OF, Rule.OF_PHRASE, at + 1) : null;
            default -> null;
        };
    }

    /** Called it a trick, dismissed it as a trick. */
    private @Nullable Found named(Cue cue, int at, int object) {
        if (object <= at || object >= sentence.size()) {
            return null;
        }
        if (cue.has(Frame.AS)) {
            for (int i = object; i < Math.min(sentence.size() - 1, object + LONGEST_OBJECT); i++) {
                if (isAs(i)) {
                    return found(Frame.AS, Rule.AS_PHRASE, i + 1);
                }
            }
        }
        int link = cue.has(Frame.FOR) ? linkWithin(at, object, "for") : -1;
        if (link >= 0) {
            return clause(Frame.FOR, Rule.BLAMED_FOR, link + 1);
        }
        link = cue.has(Frame.OF) ? linkWithin(at, object, "of") : -1;
        if (link >= 0) {
            return clause(Frame.OF, Rule.ACCUSED_OF, link + 1);
        }
        boolean name = sentence.word(object).tag().startsWith("DET")
                || sentence.word(object).tag().startsWith("ADJ")
                || sentence.word(object).quoted();
        if (cue.has(Frame.PREDICATE) && name) {
            boolean pronoun = isObjectPronoun(sentence.word(at));
            return clause(Frame.PREDICATE, Rule.CALLED_IT, pronoun ? object : at);
        }
        return null;
    }

    /** Whether an "as" that introduces a name for the object stands here: as a trick, but not as part of, as well as. */
    private boolean isAs(int at) {
        if (!sentence.word(at).is("as") || sentence.word(at).quoted()) {
            return false;
        }
        Word next = sentence.word(at + 1);
        return next.quoted()
                || next.tag().startsWith("DET")
                || next.tag().startsWith("ADJ")
                || next.is("one")
                || (next.tag().startsWith("NOUN") && !next.is("part"))
                || next.isIng();
    }

    /** Where the preposition stands between the object's first noun and what follows the object; -1 where it does not. */
    private int linkWithin(int from, int object, String preposition) {
        for (int i = from + 1; i <= object && i + 1 < sentence.size(); i++) {
            if (sentence.word(i).is(preposition) && !sentence.word(i).quoted()) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Found clause(Frame frame, Rule rule, int from) {
        int end = Math.min(Boundaries.clauseEnd(sentence, from, hits), InsertedClause.end(sentence, from, true));
        return unlessPronoun(frame, rule, new Piece(from, end));
    }

    private @Nullable Found found(Frame frame, Rule rule, int from) {
        return unlessPronoun(frame, rule, new Piece(from, Boundaries.phraseEnd(sentence, from, hits)));
    }

    /** Is against it, spoke of them: what that is cannot be told here. */
    private @Nullable Found unlessPronoun(Frame frame, Rule rule, Piece piece) {
        boolean pronoun = piece.to() == piece.from() + 1 && isObjectPronoun(sentence.word(piece.from()));
        return pronoun ? null : new Found(frame, rule, piece);
    }
}
