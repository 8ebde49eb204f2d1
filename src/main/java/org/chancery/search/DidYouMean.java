package org.chancery.search;

/**
 * A better spelling of a query.
 *
 * @param query the whole query with the spelling mended
 * @param total how many statements it finds
 */
public record DidYouMean(String query, long total) {}
