package org.chancery.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a cue may be joined to what it reports. */
public enum Frame {
    /** A quotation directly before or after it. */
    QUOTE,
    /** A clause with that. */
    THAT,
    /** A clause without that. */
    ZERO,
    /** Reported content before it, divided by a comma. */
    POST,
    /** A person between the cue and what is reported: told reporters that. */
    RECIPIENT,
    /** The same with to: said to reporters that. */
    TO_RECIPIENT,
    /** An indirect question. */
    WHETHER,
    /** An infinitive: promised to come. */
    INFINITIVE,
    /** Somebody and an infinitive, which is the content: urged them to come. */
    OBJECT_INFINITIVE,
    /** A noun phrase: rejected the plan. */
    NOUN,
    /** For and a noun phrase: called for talks. */
    FOR,
    /** Against and a noun phrase: warned against haste. */
    AGAINST,
    /** Of and what follows: spoke of progress. */
    OF,
    /** Somebody or something, as, and the content: dismissed it as a trick. */
    AS,
    /** Somebody or something and a name for it: called it a trick. */
    PREDICATE,
    /** An -ing form: suggested waiting. */
    GERUND,
    /** To and an -ing form: admitted to lying. */
    TO_GERUND;

    /** As it is written in the files of rules: {@code to-recipient}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** By that writing; empty where there is none. */
    public static Optional<Frame> of(String id) {
        return Stream.of(values()).filter(frame -> frame.id().equals(id)).findFirst();
    }
}
