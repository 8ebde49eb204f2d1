package org.chancery.search;

/**
 * The state of an index.
 *
 * @param version changes whenever the index does, and only then; opaque
 * @param statements how many it holds
 */
public record IndexInfo(String version, long statements) {}
