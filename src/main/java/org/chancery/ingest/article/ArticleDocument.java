package org.chancery.ingest.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.statement.Span;

/**
 * An article, ready to be searched for statements. Immutable. All offsets are UTF-16 units, their ends exclusive.
 *
 * <p>What holds between the text and the raw text: each character of a block other than white space is, at {@link #raw(Span)},
 * either the same character or a character reference or escape for it; white space stands for white space, markup or both. Plain text
 * is its raw text, without the characters that nobody sees.
 *
 * @param sha256 of the raw bytes, 64 hexadecimal digits in lower case
 * @param raw the file as it is decoded, without a byte order mark
 * @param text what a reader sees of it: the blocks with two line breaks between; in plain text all that can be seen
 * @param offsets where the text stands in the raw text
 * @param blocks the parts of the text in order; none where there is nothing to read
 * @param metadata what is known beside the words
 * @param warnings what is odd about the article, in words for the person who brought it
 */
public record ArticleDocument(
        String sha256,
        String raw,
        String text,
        OffsetMap offsets,
        List<ArticleBlock> blocks,
        ArticleMetadata metadata,
        List<String> warnings) {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    public ArticleDocument {
        Objects.requireNonNull(raw);
        Objects.requireNonNull(metadata);
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        if (offsets.length() != text.length()) {
            throw new IllegalArgumentException(
                    "the map is of " + offsets.length() + " units, the text has " + text.length());
        }
        blocks = List.copyOf(blocks);
        Span.checked(blocks.stream().map(ArticleBlock::span).toList(), text.length());
        warnings = List.copyOf(warnings);
    }

    /** The stretch of the raw text that a stretch of the text stands for. */
    public Span raw(Span span) {
        return offsets.raw(span);
    }

    /** The stretch of the text that a stretch of the raw text is read as; empty where a reader sees nothing of it. */
    public Optional<Span> shown(Span span) {
        return span.end() > raw.length() ? Optional.empty() : offsets.text(span);
    }

    /** The words of a stretch of the text. */
    public String words(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The block in which the character at {@code offset} of the text stands; empty where it stands between two. */
    public Optional<ArticleBlock> blockAt(int offset) {
        int from = 0;
        int to = blocks.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (blocks.get(middle).span().end() <= offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < blocks.size() && blocks.get(from).span().start() <= offset
                ? Optional.of(blocks.get(from))
                : Optional.empty();
    }
}
