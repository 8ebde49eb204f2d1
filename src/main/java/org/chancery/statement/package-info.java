/** What was said: the statement and the values it is made of. */
@NullMarked
package org.chancery.statement;

import org.jspecify.annotations.NullMarked;
