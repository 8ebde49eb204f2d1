package org.chancery.search;

import java.util.List;
import java.util.Locale;
import org.chancery.statement.Span;

/**
 * What a typed beginning may be meant to become.
 *
 * @param type what is suggested
 * @param id the speaker, country, topic or statement
 * @param label the name, or the beginning of the statement's words
 * @param matched the name that begins as typed: the label itself or an alias of it
 * @param highlights what was typed, as offsets into {@code matched}, sorted and disjoint
 * @param count how many statements it stands for; 1 for a statement
 */
public record Suggestion(Type type, String id, String label, String matched, List<Span> highlights, long count) {
    /** What can be suggested, in the order in which an answer lists it. */
    public enum Type {
        SPEAKER,
        COUNTRY,
        TOPIC,
        STATEMENT;

        /** The word for this type in the API: the constant's name in lower case. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Suggestion {
        highlights = Span.checked(highlights, matched.length());
    }
}
