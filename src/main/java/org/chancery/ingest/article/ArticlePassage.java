package org.chancery.ingest.article;

import java.util.List;
import java.util.Objects;
import org.chancery.statement.Span;

/** Where a statement stands in its article, or why that cannot be shown. */
public sealed interface ArticlePassage {
    /**
     * The paragraphs in which it stands, in their order, as a reader sees them: without markup.
     *
     * @param paragraphs at least one
     */
    record Shown(List<Paragraph> paragraphs) implements ArticlePassage {
        public Shown {
            paragraphs = List.copyOf(paragraphs);
            if (paragraphs.isEmpty()) {
                throw new IllegalArgumentException("a passage has a paragraph");
            }
        }
    }

    /**
     * There is nothing to show.
     *
     * @param reason why
     */
    record NotShown(Reason reason) implements ArticlePassage {
        public NotShown {
            Objects.requireNonNull(reason);
        }
    }

    /** Why a passage cannot be shown. */
    enum Reason {
        /** The article is not kept here. */
        NOT_KEPT,
        /** What is kept of the article is no longer what was read. */
        DAMAGED,
        /** The article is kept and cannot be read. */
        UNREADABLE,
        /** Other words stand where the statement should. */
        OTHER_WORDS
    }

    /** What a part of a passage is to the statement. */
    enum Part {
        /** What was said. */
        CONTENT,
        /** What of it stands in quotation marks. */
        QUOTED,
        /** The words that introduce it. */
        CUE,
        /** The speaker, as the article names him beside it. */
        SPEAKER,
        /** Whom a pronoun or a role beside it means. */
        ANTECEDENT
    }

    /**
     * A part of a paragraph.
     *
     * @param part what it is
     * @param span where, in UTF-16 units of the paragraph
     */
    record Mark(Part part, Span span) {
        public Mark {
            Objects.requireNonNull(part);
            Objects.requireNonNull(span);
        }
    }

    /**
     * A paragraph, or of a long one what stands around its marks.
     *
     * @param text its words
     * @param marks its parts, which may overlap
     * @param skipped whether others stand between it and the one before
     * @param cutStart whether it begins before this
     * @param cutEnd whether it goes on after this
     */
    record Paragraph(String text, List<Mark> marks, boolean skipped, boolean cutStart, boolean cutEnd) {
        public Paragraph {
            marks = List.copyOf(marks);
            for (Mark mark : marks) {
                if (mark.span().end() > text.length()) {
                    throw new IllegalArgumentException("a mark outside its paragraph: " + mark);
                }
            }
        }
    }
}
