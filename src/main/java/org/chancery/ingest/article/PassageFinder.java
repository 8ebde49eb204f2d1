package org.chancery.ingest.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.ingest.article.ArticlePassage.Mark;
import org.chancery.ingest.article.ArticlePassage.Part;
import org.chancery.statement.Extraction;
import org.chancery.statement.Passage;
import org.chancery.statement.Span;

/** Finds the paragraphs of an article in which a statement stands. For one use by one thread. */
final class PassageFinder {
    /** Of a paragraph so many UTF-16 units are shown before and behind what is marked in it. */
    private static final int AROUND = 600;

    private final ArticleDocument article;
    private final List<Mark> marks = new ArrayList<>();

    private PassageFinder(ArticleDocument article) {
        this.article = article;
    }

    /** The passage, unless other words stand there: an extraction may come with a record from elsewhere. */
    static ArticlePassage find(ArticleDocument article, String text, Extraction extraction) {
        PassageFinder finder = new PassageFinder(article);
        finder.markAll(Part.CONTENT, extraction.content());
        String words = finder.marks.stream()
                .map(mark -> letters(article.words(mark.span())))
                .collect(Collectors.joining());
        if (finder.marks.size() < extraction.content().size() || !words.equals(letters(text))) {
            return new ArticlePassage.NotShown(ArticlePassage.Reason.OTHER_WORDS);
        }
        finder.markAll(Part.QUOTED, extraction.quoted());
        finder.mark(Part.CUE, extraction.cue());
        finder.mark(Part.SPEAKER, extraction.mention());
        finder.mark(Part.ANTECEDENT, extraction.antecedent());
        List<ArticlePassage.Paragraph> paragraphs = finder.paragraphs();
        return paragraphs.isEmpty()
                ? new ArticlePassage.NotShown(ArticlePassage.Reason.OTHER_WORDS)
                : new ArticlePassage.Shown(paragraphs);
    }

    private void markAll(Part part, List<Span> raw) {
        raw.forEach(span -> article.shown(span).ifPresent(shown -> marks.add(new Mark(part, shown))));
    }

    private void mark(Part part, Optional<Passage> passage) {
        passage.flatMap(it -> article.shown(it.span())
                        .filter(shown -> letters(article.words(shown)).equals(letters(it.text()))))
                .ifPresent(shown -> marks.add(new Mark(part, shown)));
    }

    /** What tells words apart: white space and signs between stretches do not. */
    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private List<ArticlePassage.Paragraph> paragraphs() {
        List<ArticlePassage.Paragraph> paragraphs = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < article.blocks().size(); i++) {
            Span whole = extent(article.blocks().get(i));
            List<Mark> within =
                    marks.stream().flatMap(mark -> within(mark, whole)).toList();
            if (!within.isEmpty()) {
                paragraphs.add(paragraph(whole, within, last >= 0 && i > last + 1));
                last = i;
            }
        }
        return paragraphs;
    }

    /** With the speaker's name before the first paragraph of a turn. */
    private static Span extent(ArticleBlock block) {
        return block instanceof ArticleBlock.Turn turn
                        && !turn.continued()
                        && turn.label().end() <= turn.words().start()
                ? new Span(turn.label().start(), turn.words().end())
                : block.span();
    }

    private static Stream<Mark> within(Mark mark, Span whole) {
        int start = Math.max(mark.span().start(), whole.start());
        int end = Math.min(mark.span().end(), whole.end());
        return start < end ? Stream.of(new Mark(mark.part(), new Span(start, end))) : Stream.empty();
    }

    private ArticlePassage.Paragraph paragraph(Span whole, List<Mark> marked, boolean skipped) {
        int first = marked.stream().mapToInt(mark -> mark.span().start()).min().orElseThrow();
        int last = marked.stream().mapToInt(mark -> mark.span().end()).max().orElseThrow();
        int start = first - AROUND <= whole.start() ? whole.start() : blank(first - AROUND, first);
        int end = last + AROUND >= whole.end() ? whole.end() : blankBefore(last + AROUND, last);
        return new ArticlePassage.Paragraph(
                article.words(new Span(start, end)),
                marked.stream()
                        .map(mark -> new Mark(
                                mark.part(),
                                new Span(
                                        mark.span().start() - start, mark.span().end() - start)))
                        .toList(),
                skipped,
                start > whole.start(),
                end < whole.end());
    }

    /** Behind the first white space from there on; {@code to} where there is none before it. */
    private int blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isWhitespace(article.text().charAt(i))) {
                return i + 1;
            }
        }
        return to;
    }

    /** Before the last white space up to there; {@code to} where there is none behind it. */
    private int blankBefore(int from, int to) {
        for (int i = from; i > to; i--) {
            if (Character.isWhitespace(article.text().charAt(i - 1))) {
                return i - 1;
            }
        }
        return to;
    }
}
