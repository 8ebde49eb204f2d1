/** Who is who: speakers with their offices, countries, organisations, groups and topics, and the resolving of names on a date. */
@NullMarked
package org.chancery.authority;

import org.jspecify.annotations.NullMarked;
