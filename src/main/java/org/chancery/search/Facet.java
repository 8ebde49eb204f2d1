package org.chancery.search;

import java.util.List;

/**
 * The counts of one dimension over the selection, the dimension's own filter left aside.
 *
 * @param values the commonest values, most first, equal counts by id, years latest first; selected values always among them,
 *     with 0 where nothing has them
 * @param missing how many statements have no value at all
 * @param more how many further values there are
 */
public record Facet(List<FacetValue> values, long missing, long more) {
    public Facet {
        values = List.copyOf(values);
    }
}
