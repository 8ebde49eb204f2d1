package org.chancery.ingest.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Finds again where each character of a text that a parser gives stood in the source: a character for itself, a character
 * reference or an escape ({@code \*}) for what it means.
 */
final class SourceAlignment {
    private static final int LONGEST_REFERENCE = 40;
    private static final String ESCAPED = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /**
     * A character, or what one reference means.
     *
     * @param shown what is seen
     * @param start where it stands in the source
     * @param end the unit after
     */
    private record Piece(String shown, int start, int end) {}

    private final String source;
    private final boolean markdown;

    /** {@code markdown} tells whether the source is Markdown, where a backslash escapes; else it is HTML. */
    SourceAlignment(String source, boolean markdown) {
        this.source = source;
        this.markdown = markdown;
    }

    /** Adds {@code shown} to the reduced text, as it stands from {@code from} to {@code to}; false, adding nothing, where it does not. */
    boolean add(String shown, int from, int to, ReducedText out) {
        if (from < out.rawEnd() || to > source.length()) {
            return false;
        }
        if (to - from == shown.length() && source.startsWith(shown, from)) {
            for (int at = from; at < to; ) {
                Piece piece = character(at, to);
                out.add(piece.shown(), at, piece.end());
                at = piece.end();
            }
            return true;
        }
        List<Piece> pieces = new ArrayList<>(shown.length());
        int at = from;
        int seen = 0;
        while (seen < shown.length() && at < to) {
            Piece piece = piece(shown, seen, at, to);
            if (piece == null) {
                return false;
            }
            pieces.add(piece);
            at = piece.end();
            seen += piece.shown().length();
        }
        // Markdown shows no blanks at the end of a line.
        if (seen < shown.length() || !source.substring(at, to).isBlank()) {
            return false;
        }
        pieces.forEach(piece -> out.add(piece.shown(), piece.start(), piece.end()));
        return true;
    }

    private Piece character(int at, int to) {
        int end = Math.min(to, at + Character.charCount(source.codePointAt(at)));
        return new Piece(source.substring(at, end), at, end);
    }

    private @Nullable Piece piece(String shown, int seen, int at, int to) {
        char c = source.charAt(at);
        if (c == '&') {
            Piece reference = reference(shown, seen, at, to);
            if (reference != null) {
                return reference;
            }
        }
        if (markdown && c == '\\' && at + 1 < to && ESCAPED.indexOf(source.charAt(at + 1)) >= 0) {
            String escaped = source.substring(at + 1, at + 2);
            return shown.startsWith(escaped, seen) ? new Piece(escaped, at, at + 2) : null;
        }
        Piece itself = character(at, to);
        return shown.startsWith(itself.shown(), seen) ? itself : null;
    }

    /** The character reference that stands here, if what it means is shown here. */
    private @Nullable Piece reference(String shown, int seen, int at, int to) {
        int end = at + 1;
        boolean number = end < to && source.charAt(end) == '#';
        end += number ? 1 : 0;
        while (end < Math.min(to, at + LONGEST_REFERENCE) && isLetterOrDigit(source.charAt(end))) {
            end++;
        }
        boolean closed = end < to && source.charAt(end) == ';';
        end += closed ? 1 : 0;
        String written = source.substring(at, end);
        String meant = Parser.unescapeEntities(written, false);
        if (meant.equals(written) || (markdown && !closed)) {
            return null;
        }
        if (number && closed) {
            // A number means one character; which one HTML and Markdown do not quite agree on.
            int shownEnd = seen + Character.charCount(shown.codePointAt(seen));
            return new Piece(shown.substring(seen, shownEnd), at, end);
        }
        int tail = 0;
        while (tail < meant.length() - 1
                && tail < written.length() - 2
                && meant.charAt(meant.length() - 1 - tail) == written.charAt(written.length() - 1 - tail)) {
            tail++;
        }
        if (markdown && tail > 0) {
            return null; // HTML knows the beginning of the name, Markdown only whole names.
        }
        String head = meant.substring(0, meant.length() - tail);
        return shown.startsWith(head, seen) ? new Piece(head, at, end - tail) : null;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
