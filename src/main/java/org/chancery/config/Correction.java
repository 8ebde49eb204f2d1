package org.chancery.config;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.statement.Extraction;
import org.chancery.statement.Kind;
import org.chancery.statement.Span;

/**
 * How an editor overrules what was extracted from an article.
 *
 * @param line its line in the file, from 1
 * @param which the statement that is meant
 * @param action what is done with it
 */
public record Correction(int line, Which which, Action action) {
    /** The statement that is meant. */
    public sealed interface Which {
        /** That of an id. */
        record Id(String id) implements Which {}

        /** What was found in that article at that place: whose content reaches over it. */
        record Place(String document, Span span) implements Which {}
    }

    /** What is done. */
    public sealed interface Action {
        /** It is no statement. */
        record Reject() implements Action {}

        /**
         * Somebody else said it.
         *
         * @param id of the authority; empty where only the name is given
         * @param name the name; empty where only the id is given
         */
        record SaidBy(Optional<String> id, Optional<String> name) implements Action {}

        /** More of it, or less, is the speaker's own words. */
        record IsOf(Kind kind) implements Action {}
    }

    public Correction {
        Objects.requireNonNull(which);
        Objects.requireNonNull(action);
    }

    /** Whether it is meant for the statement of that id that was found there. */
    public boolean isFor(String id, Extraction extraction) {
        return switch (which) {
            case Which.Id named -> named.id().equals(id);
            case Which.Place place -> {
                List<Span> content = extraction.content();
                yield place.document().equals(extraction.document())
                        && content.getFirst().start() < place.span().end()
                        && place.span().start() < content.getLast().end();
            }
        };
    }
}
