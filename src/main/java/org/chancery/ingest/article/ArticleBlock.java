package org.chancery.ingest.article;

import java.util.Objects;
import java.util.Optional;
import org.chancery.statement.Span;

/**
 * A part of an article's text that is read as one. All spans are of the text, in UTF-16 units, end exclusive, without white space
 * at their ends.
 */
public sealed interface ArticleBlock {
    /** The words; those of two blocks never overlap. */
    Span span();

    /**
     * A heading.
     *
     * @param span its words
     * @param level 1 to 6 where the file says it, 0 where it was told by its look
     */
    record Heading(Span span, int level) implements ArticleBlock {
        public Heading {
            Objects.requireNonNull(span);
            if (level < 0 || level > 6) {
                throw new IllegalArgumentException("level must be 0 to 6: " + level);
            }
        }
    }

    /**
     * A paragraph, or what boilerplate or a dateline leaves of one.
     *
     * @param span its words
     */
    record Paragraph(Span span) implements ArticleBlock {
        public Paragraph {
            Objects.requireNonNull(span);
        }
    }

    /**
     * A paragraph of a list's item.
     *
     * @param span its words, without the bullet or number
     */
    record ListItem(Span span) implements ArticleBlock {
        public ListItem {
            Objects.requireNonNull(span);
        }
    }

    /**
     * What the publisher added and nobody said.
     *
     * @param span its words
     * @param rule the id of the rule that found it
     */
    record Boilerplate(Span span, String rule) implements ArticleBlock {
        public Boilerplate {
            Objects.requireNonNull(span);
            Objects.requireNonNull(rule);
        }
    }

    /**
     * Where an article was written, before its first words: {@code KYIV, March 3 (Agency) —}.
     *
     * @param span all of it, with its dash
     * @param place the place
     * @param date the day, as it is printed
     */
    record Dateline(Span span, Span place, Optional<Span> date) implements ArticleBlock {
        public Dateline {
            Objects.requireNonNull(span);
            Objects.requireNonNull(place);
            Objects.requireNonNull(date);
        }
    }

    /**
     * A paragraph of what one speaker says in a transcript.
     *
     * @param label the speaker as the transcript names him, without the colon; stands before the words, for a turn of several
     *     paragraphs before the first of them
     * @param words what he says
     * @param continued whether this goes on with the turn of the block before
     */
    record Turn(Span label, Span words, boolean continued) implements ArticleBlock {
        public Turn {
            Objects.requireNonNull(label);
            Objects.requireNonNull(words);
        }

        @Override
        public Span span() {
            return words;
        }
    }
}
