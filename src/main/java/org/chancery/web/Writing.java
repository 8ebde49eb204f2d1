package org.chancery.web;

import java.util.Objects;
import org.chancery.config.WriteToken;
import org.chancery.ingest.ArticleIntake;

/**
 * What a server needs to be written to.
 *
 * @param token who bears it may write
 * @param intake takes articles in; the caller's to close after the server
 */
public record Writing(WriteToken token, ArticleIntake intake) {
    public Writing {
        Objects.requireNonNull(token);
        Objects.requireNonNull(intake);
    }
}
