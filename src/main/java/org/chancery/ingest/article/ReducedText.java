package org.chancery.ingest.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chancery.statement.Span;

/**
 * Puts together what a reader sees of a raw text with markup, from its first to its last character: white space becomes one blank or one line
 * break, what cannot be seen is left out, two line breaks in a row end a block. For one use by one thread.
 */
final class ReducedText {
    private static final String BETWEEN_BLOCKS = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private final OffsetMap.Builder offsets = new OffsetMap.Builder();
    private final List<ArticleBlock> blocks = new ArrayList<>();
    private Function<Span, ArticleBlock> kind = ArticleBlock.Paragraph::new;
    private int blockStart = -1;
    private int lineBreaks;
    private boolean blank;
    private int rawEnd;
    private boolean linesKept;

    /** How far the raw text has been read; nothing before this can be added. */
    int rawEnd() {
        return rawEnd;
    }

    /** Ends the block that has been begun, if one has, and says what the next one is. */
    void endBlock(Function<Span, ArticleBlock> next) {
        if (blockStart >= 0) {
            blocks.add(kind.apply(new Span(blockStart, text.length())));
        }
        blockStart = -1;
        lineBreaks = 0;
        blank = false;
        kind = next;
    }

    /** A line ends here. */
    void lineBreak() {
        lineBreaks++;
        if (lineBreaks > 1) {
            endBlock(kind);
        }
    }

    /** Whether the line breaks of the raw text are to be seen from here on. */
    void keepLines(boolean kept) {
        linesKept = kept;
    }

    /** Adds what a stretch of the raw text shows. */
    void add(String shown, int rawStart, int end) {
        if (shown.codePoints().allMatch(ReducedText::isWhiteSpace)) {
            if (linesKept && shown.equals("\n")) {
                lineBreak();
            } else {
                blank = true;
            }
        } else if (!shown.codePoints().allMatch(Unseen::is)) {
            addGap(rawStart);
            text.append(shown);
            offsets.add(shown.length(), rawStart, end);
            rawEnd = end;
        }
    }

    /** The white space that led up to a character; it stands for all the raw text since the character before. */
    private void addGap(int rawStart) {
        String gap = "";
        if (blockStart >= 0) {
            gap = lineBreaks > 0 ? "\n" : blank ? " " : "";
        } else if (!text.isEmpty()) {
            gap = BETWEEN_BLOCKS;
        }
        if (!gap.isEmpty()) {
            text.append(gap);
            offsets.add(gap.length(), rawEnd, Math.max(rawEnd, rawStart));
        }
        blockStart = blockStart >= 0 ? blockStart : text.length();
        lineBreaks = 0;
        blank = false;
    }

    private static boolean isWhiteSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** All of it. */
    Reduction build() {
        endBlock(ArticleBlock.Paragraph::new);
        return new Reduction(text.toString(), offsets.build(), blocks);
    }
}
