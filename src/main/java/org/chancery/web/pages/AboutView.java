package org.chancery.web.pages;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.json.Problem;

/**
 * What the page about Chancery lists.
 *
 * @param problems every kind of error
 */
public record AboutView(List<ProblemKind> problems) {
    /**
     * A kind of error.
     *
     * @param id its word in addresses
     * @param status the HTTP status
     * @param title what it is
     */
    public record ProblemKind(String id, int status, String title) {}

    public static AboutView of() {
        return new AboutView(Stream.of(Problem.Type.values())
                .map(type -> new ProblemKind(type.id(), type.status(), type.title()))
                .toList());
    }
}
