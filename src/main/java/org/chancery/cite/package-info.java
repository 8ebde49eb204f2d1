/** How statements are cited: what a citation says, and the formats that reference managers read. */
@NullMarked
package org.chancery.cite;

import org.jspecify.annotations.NullMarked;
