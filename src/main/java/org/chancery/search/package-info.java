/** The port between those who ask and the engines that answer: requests, pages and the engine interfaces. */
@NullMarked
package org.chancery.search;

import org.jspecify.annotations.NullMarked;
