package org.chancery.json;

import java.util.Objects;
import java.util.Optional;

/** A source as a record gives it, nothing checked yet. */
public record SourceRecord(
        Optional<String> id,
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> url,
        Optional<String> published) {
    public SourceRecord {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(publisher);
        Objects.requireNonNull(url);
        Objects.requireNonNull(published);
    }

    /** A source of which only the title is given. */
    public static SourceRecord titled(String title) {
        return new SourceRecord(
                Optional.empty(), Optional.of(title), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether nothing at all is given. */
    public boolean isEmpty() {
        return id.isEmpty() && title.isEmpty() && publisher.isEmpty() && url.isEmpty() && published.isEmpty();
    }

    /** This source with that URL. */
    public SourceRecord withUrl(String address) {
        return new SourceRecord(id, title, publisher, Optional.of(address), published);
    }
}
