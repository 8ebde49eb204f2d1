package org.chancery.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.Span;

/** Divides English sentences into words with their parts of speech. For use by one thread at a time. */
final class WordTagger {
    /** The time that the tokenizer takes grows with the square of what stands together without a blank. */
    private static final int LONGEST_RUN = 200;

    /** The time that the tagger takes grows with the square of the words that it is given at once. */
    private static final int TAGGED_AT_ONCE = 400;

    /** A title, or initials of a name, before which the model ends sentences; U.S. may end one. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(])(?:Mrs?|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Maj|Capt|Sgt|Rev|Hon|St|Messrs|[ap]\\.m|(?!U\\.|D\\.C|E\\.U)\\p{Lu}(?:\\.\\p{Lu})?)\\.$");

    /** An abbreviation with what stands before it is shorter. */
    private static final int ABBREVIATION_UNITS = 12;

    /** Longer than most abbreviations. */
    private static final Pattern LAST_WORD = Pattern.compile("\\p{Ll}{4,}\\.");

    private final TokenizerME tokenizer = new TokenizerME(EnglishModels.get().tokens());
    private final POSTaggerME tagger = new POSTaggerME(EnglishModels.get().tags(), POSTagFormat.UD);

    /**
     * The words of a sentence.
     *
     * @param text the article's text
     * @param part the sentence with straight marks
     * @param start where it begins in the text
     * @param quotes the quotations of the text
     */
    List<Word> words(String text, String part, int start, Quotations quotes) {
        Span[] places = withTitles(part, withLastPeriod(part, tokens(part)));
        String[] tokens = new String[places.length];
        for (int i = 0; i < places.length; i++) {
            tokens[i] = part.substring(places[i].getStart(), places[i].getEnd());
        }
        String[] tags = tags(tokens);
        TagRepair.repair(tokens, tags);
        List<Word> words = new ArrayList<>(tokens.length);
        for (int i = 0; i < places.length; i++) {
            int from = start + places[i].getStart();
            int to = start + places[i].getEnd() + (isDouble(text, from) ? 1 : 0);
            words.add(Word.of(from, to, text.substring(from, to), tags[i], quotes.holds(from, to)));
        }
        return words;
    }

    private Span[] tokens(String part) {
        int cut = cut(part, 0);
        if (cut == part.length()) {
            return tokenizer.tokenizePos(part);
        }
        List<Span> tokens = new ArrayList<>();
        for (int from = 0; from < part.length(); from = cut, cut = cut(part, from)) {
            for (Span token : tokenizer.tokenizePos(part.substring(from, cut))) {
                tokens.add(new Span(token, from));
            }
        }
        return tokens.toArray(new Span[0]);
    }

    /** Where the first run from there on that is too long for a word is cut; the end where none is. */
    private static int cut(String part, int from) {
        int run = 0;
        for (int i = from; i < part.length(); i++) {
            run = Character.isWhitespace(part.charAt(i)) ? 0 : run + 1;
            if (run > LONGEST_RUN && !Character.isLowSurrogate(part.charAt(i))) {
                return i;
            }
        }
        return part.length();
    }

    private String[] tags(String[] tokens) {
        if (tokens.length <= TAGGED_AT_ONCE) {
            return tagger.tag(tokens);
        }
        String[] tags = new String[tokens.length];
        for (int from = 0; from < tokens.length; from += TAGGED_AT_ONCE) {
            int to = Math.min(tokens.length, from + TAGGED_AT_ONCE);
            System.arraycopy(tagger.tag(Arrays.copyOfRange(tokens, from, to)), 0, tags, from, to - from);
        }
        return tags;
    }

    /** Whether that stretch of a text ends in an abbreviation after which a sentence may go on. */
    static boolean endsInAbbreviation(String text, org.chancery.statement.Span span) {
        int from = Math.max(span.start(), span.end() - ABBREVIATION_UNITS);
        return ABBREVIATION.matcher(text.substring(from, span.end())).find();
    }

    /** The full stop at the end is a word by itself: the tokenizer leaves it at words that it does not know. */
    private static Span[] withLastPeriod(String text, Span[] places) {
        if (places.length == 0
                || !LAST_WORD
                        .matcher(places[places.length - 1].getCoveredText(text))
                        .matches()) {
            return places;
        }
        Span[] more = Arrays.copyOf(places, places.length + 1);
        Span last = places[places.length - 1];
        more[places.length - 1] = new Span(last.getStart(), last.getEnd() - 1);
        more[places.length] = new Span(last.getEnd() - 1, last.getEnd());
        return more;
    }

    /** The full stop of a title, or of an initial, belongs to it: Mrs. Lind, M. Lind. */
    private static Span[] withTitles(String text, Span[] places) {
        List<Span> joined = new ArrayList<>(List.of(places));
        for (int i = joined.size() - 3; i >= 0; i--) {
            Span title = joined.get(i);
            Span stop = joined.get(i + 1);
            boolean name = Character.isUpperCase(text.charAt(joined.get(i + 2).getStart()));
            if (name
                    && stop.length() == 1
                    && title.getEnd() == stop.getStart()
                    && ABBREVIATION
                            .matcher(text.substring(title.getStart(), stop.getEnd()))
                            .matches()) {
                joined.set(i, new Span(title.getStart(), stop.getEnd()));
                joined.remove(i + 1);
            }
        }
        return joined.toArray(new Span[0]);
    }

    /** Whether a mark of two characters stands here. */
    private static boolean isDouble(String text, int at) {
        return text.startsWith("``", at) || text.startsWith("''", at);
    }
}
