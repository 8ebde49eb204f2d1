/** Between files and statements: reading, validation, de-duplication, the report of what came of it, and writing tables. */
@NullMarked
package org.chancery.ingest;

import org.jspecify.annotations.NullMarked;
