package org.chancery.statement;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * An article as it was read once: what tells it from other articles, and from earlier versions of itself. Immutable.
 *
 * @param document the SHA-256 of its bytes: 64 hexadecimal digits in lower case
 * @param file what stays the same as long as it is read from the same file; empty where it came without one
 * @param url where it can be read
 */
public record Article(String document, Optional<String> file, Optional<URI> url) {
    public Article {
        if (!Extraction.isDocument(document)) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal digits: " + document);
        }
        file.ifPresent(name -> Checks.notBlank(name, "file"));
        Objects.requireNonNull(url);
    }

    /**
     * Whether both are one article, of which one may be an earlier version: those of one file or one address, and those of the same
     * bytes unless they name two addresses, for an agency's words may stand in two papers.
     */
    public boolean isTheSameAs(Article other) {
        if (file.isPresent() && file.equals(other.file)) {
            return true;
        }
        boolean twoAddresses = url.isPresent() && other.url.isPresent();
        return twoAddresses ? url.equals(other.url) : document.equals(other.document);
    }
}
