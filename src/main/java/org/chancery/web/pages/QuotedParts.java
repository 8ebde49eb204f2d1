package org.chancery.web.pages;

import java.util.ArrayList;
import java.util.List;
import org.chancery.statement.Span;

/** Finds what stands in quotation marks. */
final class QuotedParts {
    private QuotedParts() {}

    /**
     * The parts of a text that stand in quotation marks, marks included, sorted and disjoint; of quotations within
     * quotations the outer ones. A quotation that is never closed is none: nobody's words are claimed on a guess.
     */
    static List<Span> of(String text) {
        List<Span> parts = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            String closing = closing(text, at);
            int end = closing.isEmpty() ? -1 : end(text, at + 1, closing);
            if (end >= 0) {
                parts.add(new Span(at, end));
                at = end - 1;
            }
        }
        return parts;
    }

    /** The marks that may close a quotation that opens here; empty where none does. */
    private static String closing(String text, int at) {
        return switch (text.charAt(at)) {
            case '\u201c' -> "\u201d";
            case '\u201e' -> "\u201c\u201d";
            case '\u00ab' -> "\u00bb";
            case '\u00bb' -> "\u00ab";
            case '\u300c' -> "\u300d";
            case '\u300e' -> "\u300f";
            case '"' -> "\"";
            case '\u2018' -> at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) ? "\u2019" : "";
            default -> "";
        };
    }

    private static int end(String text, int from, String closing) {
        for (int i = from; i < text.length(); i++) {
            if (closing.indexOf(text.charAt(i)) >= 0 && !isApostrophe(text, i)) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean isApostrophe(String text, int at) {
        return text.charAt(at) == '\u2019' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }
}
