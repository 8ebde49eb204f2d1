package org.chancery.ingest.article;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.chancery.json.ArticleFields;
import org.chancery.statement.PartialDate;

/**
 * What is known of an article beside its words.
 *
 * @param title in one line, never blank, at most 500 UTF-16 units; so are the publisher and the author
 * @param publisher who published it
 * @param url where it can be read; always http or https
 * @param published when it was published
 * @param author who wrote it, as it is printed
 * @param lang the code of its language
 */
public record ArticleMetadata(
        Optional<String> title,
        Optional<String> publisher,
        Optional<URI> url,
        Optional<PartialDate> published,
        Optional<String> author,
        Optional<String> lang) {
    /** Nothing is known. */
    public static final ArticleMetadata NONE = new ArticleMetadata(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public ArticleMetadata {
        Objects.requireNonNull(title);
        Objects.requireNonNull(publisher);
        Objects.requireNonNull(url);
        Objects.requireNonNull(published);
        Objects.requireNonNull(author);
        Objects.requireNonNull(lang);
    }

    /** What is told, each value checked; those that are wrong are left out, and {@code wrong} hears their key and what would be right. */
    public static ArticleMetadata checked(ArticleFields fields, BiConsumer<String, String> wrong) {
        return CheckedFields.of(fields, wrong::accept);
    }

    /** These data, and where they do not tell something, what {@code other} tells. */
    public ArticleMetadata or(ArticleMetadata other) {
        return new ArticleMetadata(
                title.or(other::title),
                publisher.or(other::publisher),
                url.or(other::url),
                published.or(other::published),
                author.or(other::author),
                lang.or(other::lang));
    }
}
