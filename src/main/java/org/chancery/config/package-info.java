/** Typed settings and the reading of index-config/. */
@NullMarked
package org.chancery.config;

import org.jspecify.annotations.NullMarked;
