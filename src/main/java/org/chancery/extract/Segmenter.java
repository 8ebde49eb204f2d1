package org.chancery.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import org.chancery.statement.Span;

/** Divides an English text into paragraphs, sentences and tagged words. For use by one thread at a time. */
final class Segmenter {
    private static final int LONGEST_SENTENCE = 6000;
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n");

    private final SentenceDetectorME sentences =
            new SentenceDetectorME(EnglishModels.get().sentences());
    private final WordTagger tagger = new WordTagger();
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

    /** The sentences of those paragraphs of the text, in order, each made when it is asked for. */
    Iterable<Sentence> sentences(String text, List<Span> paragraphs) {
        String straight = straight(text);
        Quotations quotes = new Quotations(quotations.find(text, paragraphs));
        return () -> new Iterator<>() {
            private int paragraph = -1;
            private Iterator<Span> spans = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!spans.hasNext() && paragraph + 1 < paragraphs.size()) {
                    paragraph++;
                    spans = joined(split(straight, paragraphs.get(paragraph)), quotes, straight)
                            .iterator();
                }
                return spans.hasNext();
            }

            @Override
            public Sentence next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                Span span = spans.next();
                String part = straight.substring(span.start(), span.end());
                return new Sentence(span, paragraph, tagger.words(text, part, span.start(), quotes), quotes.over(span));
            }
        };
    }

    /** Those words as one sentence, whatever marks are in them. */
    Sentence oneSentence(String text, Span span) {
        String part = straight(text.substring(span.start(), span.end()));
        Quotations none = new Quotations(List.of());
        return new Sentence(span, 0, tagger.words(text, part, span.start(), none), List.of());
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
            for (int from = span.getStart(); from < span.getEnd(); ) {
                int to = pieceEnd(text, from, span.getEnd());
                spans.add(new Span(paragraph.start() + from, paragraph.start() + to));
                from = to;
            }
        }
        return spans;
    }

    /** Where a piece ends: between two words, if there is a blank. */
    private static int pieceEnd(String text, int from, int sentenceEnd) {
        if (sentenceEnd - from <= LONGEST_SENTENCE) {
            return sentenceEnd;
        }
        int blank = text.lastIndexOf(' ', from + LONGEST_SENTENCE - 1);
        return blank > from ? blank + 1 : from + LONGEST_SENTENCE;
    }

    /** Joins what was split inside a quotation, or between a quotation that ends in ? or ! and the clause that tells whose it is. */
    private static List<Span> joined(List<Span> spans, Quotations quotes, String straight) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            boolean together = last != null
                    && span.end() - last.start() < LONGEST_SENTENCE
                    && (quotes.isAround(last.end(), span.start())
                            || continuesAfterQuotation(last, span, straight, quotes)
                            || WordTagger.endsInAbbreviation(straight, last));
            if (together) {
                joined.set(joined.size() - 1, new Span(joined.getLast().start(), span.end()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static boolean continuesAfterQuotation(Span last, Span next, String straight, Quotations quotes) {
        return quotes.endsAt(last.end()) && Character.isLowerCase(straight.codePointAt(next.start()));
    }
}
