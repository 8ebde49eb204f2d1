/** From an article to the statements in it: who is quoted or reported to have said what, and where it stands. */
@NullMarked
package org.chancery.extract;

import org.jspecify.annotations.NullMarked;
