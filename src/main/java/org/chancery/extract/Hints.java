package org.chancery.extract;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a mention tells beside the name.
 *
 * @param countries codes of the states named in it or beside it, by name or demonym, in the order of the words
 * @param organisations ids of the organisations
 * @param role the office or other role that stands beside it: a spokesman for the Kremlin
 */
record Hints(Set<String> countries, Set<String> organisations, Optional<String> role) {
    Hints {
        countries = Collections.unmodifiableSet(new LinkedHashSet<>(countries));
        organisations = Collections.unmodifiableSet(new LinkedHashSet<>(organisations));
    }
}
