package org.chancery.evaluate;

import org.chancery.extract.ExtractedStatement;

/**
 * A statement that was found and the one of the annotation that it is.
 *
 * @param gold the annotated one
 * @param found the found one
 * @param exact whether both have the same words, a leading "that", marks and punctuation aside
 */
record Match(GoldStatement gold, ExtractedStatement found, boolean exact) {}
