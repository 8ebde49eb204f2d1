package org.chancery.ingest.article;

import java.util.List;

/**
 * What a reader sees of a raw text, and where it stands there.
 *
 * @param text what is seen
 * @param offsets from the text to the raw text
 * @param blocks headings, paragraphs and items of lists, in order
 */
record Reduction(String text, OffsetMap offsets, List<ArticleBlock> blocks) {
    Reduction {
        blocks = List.copyOf(blocks);
    }
}
