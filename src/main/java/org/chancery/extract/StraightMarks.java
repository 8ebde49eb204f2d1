package org.chancery.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.chancery.statement.Span;

/**
 * Tells which of a paragraph's straight double marks open a quotation: by the blanks around them and by their turn. Where the marks
 * are even in number they open and close in turn, unless the blanks contradict; else only those count whose blanks tell.
 */
final class StraightMarks {
    private final BitSet opening = new BitSet();
    private final BitSet closing = new BitSet();

    StraightMarks(String text, Span paragraph) {
        List<Integer> marks = new ArrayList<>();
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            if (text.charAt(i) == '"') {
                marks.add(i);
            }
        }
        boolean inTurn = marks.size() % 2 == 0;
        for (int i = 0; i < marks.size(); i++) {
            int at = marks.get(i);
            inTurn &= i % 2 == 0 ? mayOpen(text, at, paragraph) : mayClose(text, at, paragraph);
        }
        for (int i = 0; i < marks.size(); i++) {
            int at = marks.get(i);
            boolean opens = inTurn ? i % 2 == 0 : mayOpen(text, at, paragraph) && !mayClose(text, at, paragraph);
            boolean closes = inTurn ? i % 2 == 1 : mayClose(text, at, paragraph) && !mayOpen(text, at, paragraph);
            opening.set(at, opens);
            closing.set(at, closes);
        }
    }

    boolean opens(int at) {
        return opening.get(at);
    }

    boolean closes(int at) {
        return closing.get(at);
    }

    /** No mark stands right behind a word, or a comma, and opens. */
    private static boolean mayOpen(String text, int at, Span paragraph) {
        if (at + 1 >= paragraph.end()) {
            return false;
        }
        char before = at == paragraph.start() ? ' ' : text.charAt(at - 1);
        boolean free = !Character.isLetterOrDigit(before) && ".,!?".indexOf(before) < 0;
        return free && !(Character.isWhitespace(text.charAt(at + 1)) && !Character.isWhitespace(before));
    }

    /** No mark stands right before a word and closes. */
    private static boolean mayClose(String text, int at, Span paragraph) {
        if (at == paragraph.start()) {
            return false;
        }
        char after = at + 1 >= paragraph.end() ? ' ' : text.charAt(at + 1);
        boolean free = !Character.isLetterOrDigit(after);
        return free && !(Character.isWhitespace(text.charAt(at - 1)) && !Character.isWhitespace(after));
    }
}
