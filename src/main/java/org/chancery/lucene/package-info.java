/** The embedded engine: statements stored, found and counted in Apache Lucene. */
@NullMarked
package org.chancery.lucene;

import org.jspecify.annotations.NullMarked;
