package org.chancery.ingest.article;

import java.util.ArrayList;
import java.util.List;
import org.chancery.statement.Span;

/** Tells headings by their look: one short line between paragraphs that does not end as a sentence ends, or is a short question. */
final class Headings {
    private static final int LONGEST = 110;
    private static final int MOST_WORDS = 16;
    private static final String OPENING_MARKS = "\"'\u201C\u2018\u201E\u00AB(-\u2013\u2014\u2022*";

    private Headings() {}

    static List<ArticleBlock> of(String text, List<ArticleBlock> blocks) {
        List<ArticleBlock> found = new ArrayList<>(blocks);
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i) instanceof ArticleBlock.Paragraph paragraph
                    && looksLikeHeading(text, paragraph.span())
                    && leadsToParagraph(text, blocks, i)) {
                found.set(i, new ArticleBlock.Heading(paragraph.span(), 0));
            }
        }
        return found;
    }

    /** A paragraph follows; at the very beginning a second heading may stand between. */
    private static boolean leadsToParagraph(String text, List<ArticleBlock> blocks, int i) {
        int next = i + 1;
        while (next < blocks.size() && blocks.get(next) instanceof ArticleBlock.Boilerplate) {
            next++;
        }
        if (next == blocks.size()) {
            return false;
        }
        return switch (blocks.get(next)) {
            case ArticleBlock.Paragraph paragraph ->
                !looksLikeHeading(text, paragraph.span()) || (i == 0 && leadsToParagraph(text, blocks, next));
            case ArticleBlock.ListItem item -> true;
            case ArticleBlock.Heading heading -> i == 0;
            case ArticleBlock.Dateline dateline -> true;
            case ArticleBlock.Turn turn -> true;
            case ArticleBlock.Boilerplate boilerplate -> false;
        };
    }

    private static boolean looksLikeHeading(String text, Span span) {
        String line = text.substring(span.start(), span.end());
        boolean alone = (span.start() == 0 || isLineEnd(text.charAt(span.start() - 1)))
                && (span.end() == text.length() || isLineEnd(text.charAt(span.end())));
        int first = line.codePointAt(0);
        int last = line.codePointBefore(line.length());
        return alone
                && line.length() <= LONGEST
                && line.chars().noneMatch(c -> c == '\n' || c == '\r')
                && line.split("\\s+", -1).length <= MOST_WORDS
                && OPENING_MARKS.indexOf(first) < 0
                && !Character.isLowerCase(first)
                && (Character.isLetterOrDigit(last) || last == '?');
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
