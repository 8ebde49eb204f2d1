package org.chancery.web;

import java.util.Locale;
import java.util.Map;

/**
 * A request, read.
 *
 * @param target what it asks for
 * @param variables the variable parts of the path by name
 * @param locale the reader's language, for names and dates on pages
 */
record Call(RequestTarget target, Map<String, String> variables, Locale locale) {
    /** The variable part of the path of that name, which the route's template has. */
    String variable(String name) {
        String value = variables.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the route has no {" + name + "}");
        }
        return value;
    }

    Parameters parameters() {
        return target.parameters();
    }
}
