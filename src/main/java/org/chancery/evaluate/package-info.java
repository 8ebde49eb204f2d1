/** How well statements are found: the extractor's statements against annotated articles, counted and compared. */
@NullMarked
package org.chancery.evaluate;

import org.jspecify.annotations.NullMarked;
