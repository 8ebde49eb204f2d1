package org.chancery.json;

import java.util.Objects;
import java.util.Optional;

/** What is told about an article beside its words, as it is told, nothing checked yet. */
public record ArticleFields(
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> url,
        Optional<String> published,
        Optional<String> author,
        Optional<String> lang) {
    public ArticleFields {
        Objects.requireNonNull(title);
        Objects.requireNonNull(publisher);
        Objects.requireNonNull(url);
        Objects.requireNonNull(published);
        Objects.requireNonNull(author);
        Objects.requireNonNull(lang);
    }
}
