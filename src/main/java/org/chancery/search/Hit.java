package org.chancery.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.statement.Span;
import org.chancery.statement.Statement;

/**
 * A statement found.
 *
 * @param statement the statement
 * @param score how well it matches, for comparison within one answer only; empty when sorted by date
 * @param highlights what matched in the statement's text, sorted and disjoint
 * @param snippet the best part of the text
 * @param names where the query matched in the attribution: speakers each with the role, countries, organisations, topics
 * @param similar statements whose words are nearly the same, which follow in the order of this search and are shown here
 *     instead of as hits of their own
 * @param explanation how the score came about, if that was asked for
 */
public record Hit(
        Statement statement,
        OptionalDouble score,
        List<Span> highlights,
        Snippet snippet,
        List<NameMatch> names,
        List<Statement> similar,
        Optional<String> explanation) {
    public Hit {
        highlights = Span.checked(highlights, statement.text().length());
        names = List.copyOf(names);
        similar = List.copyOf(similar);
        Objects.requireNonNull(score);
        Objects.requireNonNull(explanation);
    }
}
