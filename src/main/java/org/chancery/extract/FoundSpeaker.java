package org.chancery.extract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.statement.Span;
import org.chancery.statement.SpeakerClass;

/**
 * Who said something, as far as the article and the authority tell.
 *
 * @param id the id of the authority; empty where the speaker is not known there
 * @param name the name of the authority, else as the article has it
 * @param role the office as the article names it; empty where it names none
 * @param speakerClass what the speaker is
 * @param countries codes of the states spoken for
 * @param organisations ids of the organisations spoken for
 * @param complete whether the speaker is all that is meant; not for an open group
 * @param mention where the speaker is mentioned beside the cue
 * @param antecedent where the article names whom a pronoun, a surname or a role there means; empty where it needs none
 * @param certainty how certain it is that this one is meant, above 0 and at most 1
 */
public record FoundSpeaker(
        Optional<String> id,
        String name,
        Optional<String> role,
        SpeakerClass speakerClass,
        List<String> countries,
        List<String> organisations,
        boolean complete,
        Span mention,
        Optional<Span> antecedent,
        double certainty) {
    public FoundSpeaker {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(role);
        Objects.requireNonNull(speakerClass);
        countries = List.copyOf(countries);
        organisations = List.copyOf(organisations);
        Objects.requireNonNull(mention);
        Objects.requireNonNull(antecedent);
        if (!(certainty > 0 && certainty <= 1)) {
            throw new IllegalArgumentException("certainty lies above 0 and is at most 1: " + certainty);
        }
    }

    boolean isPerson() {
        return speakerClass == SpeakerClass.PERSON;
    }

    boolean isBody() {
        return speakerClass == SpeakerClass.GOVERNMENT || speakerClass == SpeakerClass.ORGANISATION;
    }

    boolean isSeveral() {
        return speakerClass == SpeakerClass.GROUP;
    }

    /** The same one, mentioned elsewhere by a pronoun, a surname or a role. */
    FoundSpeaker again(Span where, double factor) {
        return new FoundSpeaker(
                id,
                name,
                role,
                speakerClass,
                countries,
                organisations,
                complete,
                where,
                Optional.of(antecedent.orElse(mention)),
                certainty * factor);
    }

    /** The same one in that role. */
    FoundSpeaker withRole(String as) {
        return new FoundSpeaker(
                id,
                name,
                Optional.of(as),
                speakerClass,
                countries,
                organisations,
                complete,
                mention,
                antecedent,
                certainty);
    }

    /** The same one in the role, and for whom, in which the article has named them before. */
    FoundSpeaker inOfficeOf(FoundSpeaker before) {
        boolean told = countries.isEmpty() && organisations.isEmpty();
        return new FoundSpeaker(
                id,
                name,
                before.role,
                speakerClass,
                told ? before.countries : countries,
                told ? before.organisations : organisations,
                complete,
                mention,
                antecedent,
                certainty);
    }

    /** The same one, that certain. */
    FoundSpeaker withCertainty(double as) {
        return new FoundSpeaker(
                id, name, role, speakerClass, countries, organisations, complete, mention, antecedent, as);
    }
}
