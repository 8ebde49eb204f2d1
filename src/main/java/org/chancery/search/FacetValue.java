package org.chancery.search;

/**
 * One value of a dimension.
 *
 * @param id the value as filters take it
 * @param label the value as people read it
 * @param count exactly how many statements have it
 * @param selected whether the request filters by it
 */
public record FacetValue(String id, String label, long count, boolean selected) {}
