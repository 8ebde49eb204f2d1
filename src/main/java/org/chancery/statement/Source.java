package org.chancery.statement;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a statement stands.
 *
 * @param id stable id: given by the record, else derived from the other fields
 * @param title the title to show, never blank
 * @param publisher who published it
 * @param url where it can be read; always http or https
 * @param published when it was published
 */
public record Source(
        String id, String title, Optional<String> publisher, Optional<URI> url, Optional<PartialDate> published) {
    public Source {
        Checks.notBlank(id, "source id");
        Checks.notBlank(title, "source title");
        Objects.requireNonNull(publisher);
        Objects.requireNonNull(published);
        url.ifPresent(u -> {
            if (!"http".equalsIgnoreCase(u.getScheme()) && !"https".equalsIgnoreCase(u.getScheme())) {
                throw new IllegalArgumentException("source url must be http or https: " + u);
            }
        });
    }
}
