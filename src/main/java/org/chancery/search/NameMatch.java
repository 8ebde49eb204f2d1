package org.chancery.search;

import java.util.List;
import java.util.Locale;
import org.chancery.statement.Span;

/**
 * A name in the attribution of a statement in which a query matched.
 *
 * @param part what the name is of
 * @param id the value that has the name: of a role the speaker's id
 * @param name the name, as the statement gives it or, of a country or topic, as the authority does
 * @param highlights the words of it that matched, sorted and disjoint; all of it where it was found by another name
 */
public record NameMatch(Part part, String id, String name, List<Span> highlights) {
    public NameMatch {
        highlights = Span.checked(highlights, name.length());
    }

    /** The parts of an attribution, in the order in which they are told. */
    public enum Part {
        SPEAKER,
        ROLE,
        COUNTRY,
        ORGANISATION,
        TOPIC;

        /** The word for this part in the API: the constant's name in lower case. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
