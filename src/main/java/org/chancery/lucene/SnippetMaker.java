package org.chancery.lucene;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.chancery.lucene.MatchTree.Seen;
import org.chancery.search.Snippet;
import org.chancery.statement.Span;

/**
 * Chooses the part of a text that is shown: all of a short one; of a long one a stretch with as many different parts of the
 * query as can be, from the beginning of a sentence where there is room for that, to the end of one or else of a word.
 */
final class SnippetMaker {
    /** How many UTF-16 units of a hit are shown at most. */
    static final int LONGEST = 320;

    private final String text;
    private final int longest;
    private final BreakIterator sentences;
    private final BreakIterator words;

    private SnippetMaker(String text, int longest) {
        this.text = text;
        this.longest = longest;
        this.sentences = BreakIterator.getSentenceInstance(ULocale.ROOT);
        this.words = BreakIterator.getWordInstance(ULocale.ROOT);
        sentences.setText(text);
        words.setText(text);
    }

    /**
     * The snippet of a text.
     *
     * @param seen what matched, sorted by start
     * @param highlights the same, disjoint
     * @param longest how many UTF-16 units are shown at most
     */
    static Snippet snippet(String text, List<Seen> seen, List<Span> highlights, int longest) {
        if (text.length() <= longest) {
            return new Snippet(text, highlights, false, false);
        }
        return new SnippetMaker(text, longest).longText(seen, highlights);
    }

    private Snippet longText(List<Seen> seen, List<Span> highlights) {
        Span core = core(seen);
        int start = start(core);
        int end = end(start, core);
        if (end == text.length()) {
            start = earlier(start, end);
        }
        while (Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        List<Span> within = new ArrayList<>();
        for (Span span : highlights) {
            int from = Math.max(span.start(), start);
            int to = Math.min(span.end(), end);
            if (from < to) {
                within.add(new Span(from - start, to - start));
            }
        }
        boolean goesOn = !text.substring(end).isBlank();
        return new Snippet(
                text.substring(start, end), within, !text.substring(0, start).isBlank(), goesOn);
    }

    /**
     * The stretch that has the most different parts of the query; then the one where matches stand closest, then the first. Of a
     * match that is longer than what is shown it is the beginning.
     */
    private Span core(List<Seen> seen) {
        Span best = beginning();
        int bestValue = 0;
        for (int first = 0; first < seen.size(); first++) {
            int start = seen.get(first).span().start();
            BitSet parts = new BitSet();
            int end = start;
            int close = 0;
            for (int i = first; i < seen.size() && seen.get(i).span().start() - start < longest; i++) {
                Seen next = seen.get(i);
                boolean fits = next.span().end() - start <= longest;
                if (!parts.get(next.part()) && (fits || i == first)) {
                    parts.set(next.part());
                    end = Math.max(end, fits ? next.span().end() : lastBoundary(start));
                }
                close += next.span().start() - start < longest / 2 ? 1 : 0;
            }
            int value = parts.cardinality() * 1000 + Math.min(close, 9) * 10 - (end - start) / 8;
            if (value > bestValue) {
                bestValue = value;
                best = new Span(start, end);
            }
        }
        return best;
    }

    /** The first letter or sign. */
    private Span beginning() {
        int start = 0;
        while (Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Span(start, start + 1);
    }

    /** Where to begin: at the sentence of the core, or at a word before the core that leaves room behind it. */
    private int start(Span core) {
        int sentence = sentences.isBoundary(core.start()) ? core.start() : sentences.preceding(core.start());
        int next = sentences.following(core.end() - 1);
        int after = next == BreakIterator.DONE ? 0 : Math.min(next - core.end(), longest / 4);
        if (core.end() + after - sentence <= longest) {
            return sentence;
        }
        int spare = longest - (core.end() - core.start());
        int word = words.following(Math.max(0, core.start() - spare / 3 - 1));
        while (word < core.start() && !Character.isLetterOrDigit(text.codePointAt(word))) {
            word = words.following(word);
        }
        return Math.min(word, core.start());
    }

    /** Where to end: behind the last whole sentence that fits, if that fills the half, else behind the last word that fits. */
    private int end(int start, Span core) {
        int limit = start + longest;
        if (limit >= text.length()) {
            return text.length();
        }
        int sentence = sentences.preceding(limit + 1);
        if (sentence >= core.end() && sentence - start >= longest / 2) {
            return sentence;
        }
        return Math.max(lastBoundary(start), core.end());
    }

    /** Behind the last word that fits after {@code start}, or else the last letter, or else, of a letter too long, the last sign. */
    private int lastBoundary(int start) {
        int limit = start + longest;
        int boundary = words.preceding(limit + 1);
        if (boundary <= start) {
            BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
            characters.setText(text);
            boundary = characters.preceding(limit + 1);
        }
        if (boundary > start) {
            return boundary;
        }
        return Character.isSurrogatePair(text.charAt(limit - 1), text.charAt(limit)) ? limit - 1 : limit;
    }

    /** The first sentence from which on all fits up to the end. */
    private int earlier(int start, int end) {
        int first = start;
        for (int sentence = sentences.preceding(start);
                sentence != BreakIterator.DONE && end - sentence <= longest;
                sentence = sentences.preceding(sentence)) {
            first = sentence;
        }
        return first;
    }
}
