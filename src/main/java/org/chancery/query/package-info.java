/** The query language: its nodes, the parser that reads it and the printer that writes it back. */
@NullMarked
package org.chancery.query;

import org.jspecify.annotations.NullMarked;
