/** The command line, where all parts are put together. */
@NullMarked
package org.chancery.cli;

import org.jspecify.annotations.NullMarked;
