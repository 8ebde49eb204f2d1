package org.chancery.extract;

import org.chancery.statement.Span;

/**
 * What stands between a pair of quotation marks.
 *
 * @param outer with its marks; where a paragraph does not close, to the paragraph's end
 * @param inner without them
 * @param continues whether it goes on from a quotation that the paragraph before left open
 * @param open whether it has no closing mark, because the next paragraph goes on with it
 */
record Quotation(Span outer, Span inner, boolean continues, boolean open) {}
