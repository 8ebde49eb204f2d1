package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import org.chancery.statement.Span;

/** Divides an English text into paragraphs, sentences and tagged words. For use by one thread at a time. */
final class Segmenter {
    private static final int LONGEST_SENTENCE = 6000;
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n");

    /** A title, or initials of a name, before which the model ends sentences; U.S. may end one. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(])(?:Mrs?|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Maj|Capt|Sgt|Rev|Hon|St|Messrs|[ap]\\.m|(?!U\\.|D\\.C|E\\.U)\\p{Lu}(?:\\.\\p{Lu})?)\\.$");

    /** Longer than most abbreviations. */
    private static final Pattern LAST_WORD = Pattern.compile("\\p{Ll}{4,}\\.");

    private final SentenceDetectorME sentences =
            new SentenceDetectorME(EnglishModels.get().sentences());
    private final TokenizerME tokenizer = new TokenizerME(EnglishModels.get().tokens());
    private final POSTaggerME tagger = new POSTaggerME(EnglishModels.get().tags(), POSTagFormat.UD);
    private final QuotationFinder quotations = new QuotationFinder(QuotationMarks.ENGLISH);

    /** The paragraphs: between blank lines where the text has any, else its lines. Without blanks around them. */
    static List<Span> paragraphs(String text) {
        boolean blankLines = BLANK_LINE.matcher(text).find();
        List<Span> found = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (blankLines) {
                while (end >= 0 && !isBlankAfter(text, end)) {
                    end = text.indexOf('\n', end + 1);
                }
            }
            end = end < 0 ? text.length() : end;
            add(text, start, end, found);
            start = end + 1;
        }
        return found;
    }

    private static boolean isBlankAfter(String text, int lineEnd) {
        int i = lineEnd + 1;
        while (i < text.length() && text.charAt(i) != '\n' && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i >= text.length() || text.charAt(i) == '\n';
    }

    private static void add(String text, int start, int end, List<Span> found) {
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            found.add(new Span(start, end));
        }
    }

    /** The sentences of those paragraphs of the text, in order. */
    List<Sentence> sentences(String text, List<Span> paragraphs) {
        String straight = straight(text);
        List<Quotation> quotes = quotations.find(text, paragraphs);
        List<Sentence> found = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            for (Span span : joined(split(straight, paragraphs.get(i)), quotes, straight)) {
                found.add(sentence(text, straight, span, i, quotes));
            }
        }
        return found;
    }

    /** Those words as one sentence, whatever marks are in them. */
    Sentence oneSentence(String text, Span span) {
        return sentence(text, straight(text), span, 0, List.of());
    }

    /** One unit for one, so that offsets stay. The models were trained on straight marks. */
    private static String straight(String text) {
        StringBuilder straight = new StringBuilder(text);
        for (int i = 0; i < straight.length(); i++) {
            char c = straight.charAt(i);
            if (c == '\u201C' || c == '\u201D' || c == '\u00AB' || c == '\u00BB' || c == '\u201E') {
                straight.setCharAt(i, '"');
            } else if (c == '\u2018' || c == '\u2019') {
                straight.setCharAt(i, '\'');
            } else if (c == '\u00A0' || c == '\n' || c == '\r') {
                straight.setCharAt(i, ' ');
            }
        }
        return straight.toString().replace("``", "\" ").replace("''", "\" ");
    }

    private List<Span> split(String straight, Span paragraph) {
        String text = straight.substring(paragraph.start(), paragraph.end());
        List<Span> spans = new ArrayList<>();
        for (opennlp.tools.util.Span span : sentences.sentPosDetect(text)) {
            // What has no end is no sentence: it is read in pieces, so that the time it takes stays in proportion.
            for (int from = span.getStart(); from < span.getEnd(); from += LONGEST_SENTENCE) {
                int to = Math.min(span.getEnd(), from + LONGEST_SENTENCE);
                spans.add(new Span(paragraph.start() + from, paragraph.start() + to));
            }
        }
        return spans;
    }

    /** Joins what was split inside a quotation, or between a quotation that ends in ? or ! and the clause that tells whose it is. */
    private static List<Span> joined(List<Span> spans, List<Quotation> quotes, String straight) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            boolean together = last != null
                    && span.end() - last.start() < LONGEST_SENTENCE
                    && (isInside(last.end(), span.start(), quotes)
                            || continuesAfterQuotation(last, span, straight, quotes)
                            || ABBREVIATION
                                    .matcher(straight.substring(last.start(), last.end()))
                                    .find());
            if (together) {
                joined.set(joined.size() - 1, new Span(joined.getLast().start(), span.end()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static boolean isInside(int end, int start, List<Quotation> quotes) {
        for (Quotation quote : quotes) {
            if (quote.outer().start() < end && quote.outer().end() > start) {
                return true;
            }
        }
        return false;
    }

    private static boolean continuesAfterQuotation(Span last, Span next, String straight, List<Quotation> quotes) {
        boolean quoteEnds = quotes.stream().anyMatch(quote -> quote.outer().end() == last.end());
        return quoteEnds && Character.isLowerCase(straight.codePointAt(next.start()));
    }

    private Sentence sentence(String text, String straight, Span span, int paragraph, List<Quotation> quotes) {
        String part = straight.substring(span.start(), span.end());
        opennlp.tools.util.Span[] places = withTitles(part, withLastPeriod(part, tokenizer.tokenizePos(part)));
        String[] tokens = new String[places.length];
        for (int i = 0; i < places.length; i++) {
            tokens[i] = part.substring(places[i].getStart(), places[i].getEnd());
        }
        String[] tags = tagger.tag(tokens);
        TagRepair.repair(tokens, tags);
        List<Quotation> inside = quotes.stream()
                .filter(quote ->
                        quote.outer().start() < span.end() && quote.outer().end() > span.start())
                .toList();
        List<Word> words = new ArrayList<>(tokens.length);
        for (int i = 0; i < places.length; i++) {
            int start = span.start() + places[i].getStart();
            int end = span.start() + places[i].getEnd() + (isDouble(text, start) ? 1 : 0);
            boolean quoted = inside.stream()
                    .anyMatch(quote ->
                            quote.outer().start() <= start && quote.outer().end() >= end);
            words.add(Word.of(start, end, text.substring(start, end), tags[i], quoted));
        }
        return new Sentence(span, paragraph, words, inside);
    }

    /** The full stop at the end is a word by itself: the tokenizer leaves it at words that it does not know. */
    private static opennlp.tools.util.Span[] withLastPeriod(String text, opennlp.tools.util.Span[] places) {
        if (places.length == 0
                || !LAST_WORD
                        .matcher(places[places.length - 1].getCoveredText(text))
                        .matches()) {
            return places;
        }
        opennlp.tools.util.Span[] more = java.util.Arrays.copyOf(places, places.length + 1);
        opennlp.tools.util.Span last = places[places.length - 1];
        more[places.length - 1] = new opennlp.tools.util.Span(last.getStart(), last.getEnd() - 1);
        more[places.length] = new opennlp.tools.util.Span(last.getEnd() - 1, last.getEnd());
        return more;
    }

    /** The full stop of a title, or of an initial, belongs to it: Mrs. Lind, M. Lind. */
    private static opennlp.tools.util.Span[] withTitles(String text, opennlp.tools.util.Span[] places) {
        List<opennlp.tools.util.Span> joined = new ArrayList<>(List.of(places));
        for (int i = joined.size() - 3; i >= 0; i--) {
            opennlp.tools.util.Span title = joined.get(i);
            opennlp.tools.util.Span stop = joined.get(i + 1);
            boolean name = Character.isUpperCase(text.charAt(joined.get(i + 2).getStart()));
            if (name
                    && stop.length() == 1
                    && title.getEnd() == stop.getStart()
                    && ABBREVIATION
                            .matcher(text.substring(title.getStart(), stop.getEnd()))
                            .matches()) {
                joined.set(i, new opennlp.tools.util.Span(title.getStart(), stop.getEnd()));
                joined.remove(i + 1);
            }
        }
        return joined.toArray(new opennlp.tools.util.Span[0]);
    }

    /** Whether a mark of two characters stands here. */
    private static boolean isDouble(String text, int at) {
        return text.startsWith("``", at) || text.startsWith("''", at);
    }
}
