package org.chancery.query;

/**
 * How large a query may be.
 *
 * @param length UTF-16 units
 * @param depth parentheses and negations within each other
 * @param terms words, those of phrases included, and values of fields
 */
public record QueryLimits(int length, int depth, int terms) {
    /** What is accepted unless settings say otherwise. */
    public static final QueryLimits DEFAULT = new QueryLimits(512, 20, 32);

    public QueryLimits {
        if (length < 1 || depth < 1 || terms < 1) {
            throw new IllegalArgumentException("limits must be 1 at least");
        }
    }
}
