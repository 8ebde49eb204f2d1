package org.chancery.ingest.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.statement.Span;

/** Divides plain text into paragraphs: at blank lines, and at the ends of lines where a line is a paragraph. */
final class PlainText {
    /** In a text whose lines are broken by hand hardly one is longer than this, in UTF-16 units. */
    private static final int LONGEST_BROKEN_LINE = 100;

    /** One in so many may be longer all the same: a table, an address. */
    private static final int LINES_PER_LONGER_ONE = 20;

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r\\u0085\\u2028\\u2029]");
    private static final String LAST_MARKS = ".!?:\u2026\u3002";
    private static final String CLOSING_MARKS = "\"')]\u201D\u2019\u00BB";

    private final String text;
    private final List<ArticleBlock> blocks = new ArrayList<>();

    private PlainText(String text) {
        this.text = text;
    }

    /** The text as it is, without what cannot be seen, with its paragraphs. */
    static Reduction reduce(String raw) {
        if (!Unseen.in(raw)) {
            return new Reduction(raw, OffsetMap.identity(raw.length()), new PlainText(raw).paragraphs());
        }
        StringBuilder seen = new StringBuilder(raw.length());
        OffsetMap.Builder offsets = new OffsetMap.Builder();
        for (int i = 0; i < raw.length(); i++) {
            if (!Unseen.is(raw.charAt(i))) {
                seen.append(raw.charAt(i));
                offsets.add(1, i, i + 1);
            }
        }
        String text = seen.toString();
        return new Reduction(text, offsets.build(), new PlainText(text).paragraphs());
    }

    private List<ArticleBlock> paragraphs() {
        List<List<Span>> chunks = chunks();
        long lines = chunks.stream().mapToInt(List::size).sum();
        long longer = chunks.stream()
                .flatMap(List::stream)
                .filter(line -> length(line) > LONGEST_BROKEN_LINE)
                .count();
        chunks.forEach(chunk -> addParagraphs(chunk, longer * LINES_PER_LONGER_ONE <= lines && areBrokenByHand(chunk)));
        return blocks;
    }

    /** The lines between blank lines. */
    private List<List<Span>> chunks() {
        List<List<Span>> chunks = new ArrayList<>();
        List<Span> together = new ArrayList<>();
        Matcher ends = LINE_END.matcher(text);
        int start = 0;
        while (start <= text.length()) {
            boolean found = ends.find(start);
            int end = found ? ends.start() : text.length();
            if (text.substring(start, end).isBlank()) {
                chunks.add(together);
                together = new ArrayList<>();
            } else {
                together.add(new Span(start, end));
            }
            start = found ? ends.end() : text.length() + 1;
        }
        chunks.add(together);
        chunks.removeIf(List::isEmpty);
        return chunks;
    }

    private static int length(Span line) {
        return line.end() - line.start();
    }

    private void addParagraphs(List<Span> lines, boolean broken) {
        int longest = lines.stream().mapToInt(PlainText::length).max().orElse(0);
        int first = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!broken || beginsParagraph(lines.get(i - 1), lines.get(i), longest)) {
                add(lines.get(first).start(), lines.get(i - 1).end());
                first = i;
            }
        }
        add(lines.get(first).start(), lines.getLast().end());
    }

    /** Whether the ends of these lines mean nothing: most come within a sentence. */
    private boolean areBrokenByHand(List<Span> lines) {
        long ended = lines.subList(0, lines.size() - 1).stream()
                .filter(this::endsSentence)
                .count();
        return ended * 2 < lines.size();
    }

    private boolean beginsParagraph(Span before, Span line, int longest) {
        boolean indented = Character.isWhitespace(text.charAt(line.start()))
                && !Character.isWhitespace(text.charAt(before.start()));
        return indented || (endsSentence(before) && length(before) * 4 < longest * 3);
    }

    private boolean endsSentence(Span line) {
        int end = line.end();
        while (end > line.start()
                && (Character.isWhitespace(text.charAt(end - 1)) || CLOSING_MARKS.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end > line.start() && LAST_MARKS.indexOf(text.charAt(end - 1)) >= 0;
    }

    private void add(int start, int end) {
        Spans.trimmed(text, start, end).map(ArticleBlock.Paragraph::new).ifPresent(blocks::add);
    }
}
