/** The wire: every JSON shape that is read or written. */
@NullMarked
package org.chancery.json;

import org.jspecify.annotations.NullMarked;
