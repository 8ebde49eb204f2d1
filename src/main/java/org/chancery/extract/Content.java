package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import org.chancery.statement.Kind;
import org.chancery.statement.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words that an attribution reports.
 *
 * @param spans where they stand
 * @param quoted those in quotation marks, without the marks
 * @param kind how much of them is quoted
 * @param words how many words and marks they are
 */
record Content(List<Span> spans, List<Span> quoted, Kind kind, int words) {
    /** The content of those pieces of a sentence; null where one is empty. */
    static @Nullable Content of(Sentence sentence, List<Attribution.Piece> pieces) {
        List<Span> spans = new ArrayList<>();
        List<Span> quoted = new ArrayList<>();
        int words = 0;
        boolean allQuoted = true;
        for (Attribution.Piece piece : pieces) {
            if (piece.to() <= piece.from()) {
                return null;
            }
            Span span = sentence.span(piece.from(), piece.to());
            spans.add(span);
            words += piece.to() - piece.from();
            sentence.quotations().forEach(quote -> addWithin(quote.inner(), span, quoted));
            for (int i = piece.from(); i < piece.to(); i++) {
                allQuoted &= sentence.word(i).quoted() || sentence.word(i).isPunctuation();
            }
        }
        Kind kind = quoted.isEmpty() ? Kind.INDIRECT : allQuoted ? Kind.DIRECT : Kind.MIXED;
        return new Content(spans, quoted, kind, words);
    }

    private static void addWithin(Span inner, Span span, List<Span> quoted) {
        int start = Math.max(inner.start(), span.start());
        int end = Math.min(inner.end(), span.end());
        if (start < end) {
            quoted.add(new Span(start, end));
        }
    }
}
