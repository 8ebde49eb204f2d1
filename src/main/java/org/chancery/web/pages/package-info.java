/** What the pages show: views of what was found, as the templates in src/main/jte lay them out. */
@NullMarked
package org.chancery.web.pages;

import org.jspecify.annotations.NullMarked;
