package org.chancery.evaluate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Span;

/**
 * An annotated article.
 *
 * @param name how it is called in a report
 * @param text its words
 * @param date when it was published; empty where that is not known
 * @param statements what is to be found
 * @param borderline what may be found or not
 * @param forbidden what must not be found
 */
public record GoldDocument(
        String name,
        String text,
        Optional<PartialDate> date,
        List<GoldStatement> statements,
        List<Span> borderline,
        List<Span> forbidden) {
    public GoldDocument {
        Objects.requireNonNull(name);
        Objects.requireNonNull(text);
        Objects.requireNonNull(date);
        statements = List.copyOf(statements);
        borderline = List.copyOf(borderline);
        forbidden = List.copyOf(forbidden);
    }
}
