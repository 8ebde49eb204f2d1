package org.chancery.config;

import java.util.List;

/**
 * The rules by which articles are read: the folder {@code index-config/extraction}. Immutable.
 *
 * @param boilerplate what publishers add to their articles, in the order of the file
 */
public record ExtractionRules(List<BoilerplateRule> boilerplate) {
    public ExtractionRules {
        boilerplate = List.copyOf(boilerplate);
    }
}
