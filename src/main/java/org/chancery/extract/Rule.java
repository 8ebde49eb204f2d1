package org.chancery.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** By which pattern a statement was found. What each looks like stands in the file of the rules, with its certainty. */
public enum Rule {
    /** “…,” Lind said. */
    QUOTE_BEFORE,
    /** “…,” said Lind. */
    QUOTE_BEFORE_INVERTED,
    /** Lind said: “…” */
    QUOTE_AFTER,
    /** Lind said “…” and more that is reported. */
    QUOTE_THEN_MORE,
    /** “…” after an attributed quotation, by the same speaker. */
    FLOATING_QUOTATION,
    /** Lind said that …. */
    THAT_CLAUSE,
    /** Lind said …. */
    CLAUSE,
    /** …, Lind said. */
    CLAUSE_BEFORE,
    /** …, said Lind. */
    CLAUSE_BEFORE_INVERTED,
    /** The talks, Lind said, would go on. */
    CLAUSE_INTERRUPTED,
    /** The law, which Lind said would …. */
    RELATIVE_CLAUSE,
    /** … according to Lind. */
    ACCORDING_TO,
    /** As Lind told the paper, …. */
    AS_TOLD,
    /** Lind asked whether …. */
    INDIRECT_QUESTION,
    /** Lind promised to …. */
    INFINITIVE,
    /** Lind urged them to …. */
    OBJECT_INFINITIVE,
    /** Lind rejected the …. */
    NOUN_PHRASE,
    /** Lind called for …. */
    FOR_PHRASE,
    /** Lind warned against …. */
    AGAINST_PHRASE,
    /** Lind spoke of …. */
    OF_PHRASE,
    /** Lind dismissed it as …. */
    AS_PHRASE,
    /** Lind called it …. */
    CALLED_IT,
    /** Lind blamed them for …. */
    BLAMED_FOR,
    /** Lind accused them of …. */
    ACCUSED_OF,
    /** Lind suggested waiting. */
    ING_FORM,
    /** Lind admitted to lying. */
    TO_ING,
    /** LIND: …, in a transcript. */
    TURN;

    /** As it is written in files and records: {@code that-clause}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** By that writing; empty where there is none. */
    public static Optional<Rule> of(String id) {
        return Stream.of(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }
}
