package org.chancery.architecture.planted.query;

import org.chancery.architecture.planted.web.Page;

/** Breaks the wall between the query language and the web, on purpose. */
abstract class ImportsTheWeb {
    abstract Page page();
}
