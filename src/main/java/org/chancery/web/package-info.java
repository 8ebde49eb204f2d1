/** The HTTP server: the API, the pages and their handlers. */
@NullMarked
package org.chancery.web;

import org.jspecify.annotations.NullMarked;
