package org.chancery.statement;

/**
 * A body, other than a state, that a speaker speaks for.
 *
 * @param id stable id: that of the authority where the organisation is known there, else one derived from the name
 * @param name the name to show, never blank
 */
public record Organisation(String id, String name) {
    public Organisation {
        Checks.notBlank(id, "organisation id");
        Checks.notBlank(name, "organisation name");
    }
}
