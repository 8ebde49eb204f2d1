package org.chancery.search;

import java.util.List;

/**
 * Which values of one dimension are wanted.
 *
 * @param any a statement must have at least one of these; no demand where empty
 * @param none a statement must have none of these
 */
public record ValueFilter(List<String> any, List<String> none) {
    /** No demand. */
    public static final ValueFilter ALL = new ValueFilter(List.of(), List.of());

    public ValueFilter {
        any = any.stream().distinct().toList();
        none = none.stream().distinct().toList();
    }

    /** A statement must have at least one of these. */
    public static ValueFilter any(String... values) {
        return new ValueFilter(List.of(values), List.of());
    }

    /** Whether it demands nothing. */
    public boolean isAll() {
        return any.isEmpty() && none.isEmpty();
    }
}
