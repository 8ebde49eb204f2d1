package org.chancery.search;

/**
 * A value that the engine recognised in the words of a query.
 *
 * @param dimension the dimension of the value
 * @param id the value
 * @param matched the words that named it, as typed
 */
public record Interpretation(Dimension dimension, String id, String matched) {}
