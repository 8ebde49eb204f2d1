/** From files to statements: reading, validation, de-duplication and the report of what came of it. */
@NullMarked
package org.chancery.ingest;

import org.jspecify.annotations.NullMarked;
