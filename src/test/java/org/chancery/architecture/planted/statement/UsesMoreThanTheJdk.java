package org.chancery.architecture.planted.statement;

import org.slf4j.Logger;

/** Uses more than the JDK where nothing else is allowed, on purpose. */
abstract class UsesMoreThanTheJdk {
    abstract Logger logger();
}
