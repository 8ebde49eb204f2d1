package org.chancery.web;

/** Answers calls: reads the parameters, asks the engine, encodes. For use by several threads. */
@FunctionalInterface
non-sealed interface Endpoint extends Service {
    /** The answer; throws {@link ProblemException}, or what the engine throws, where it is an error. */
    Answer answer(Call call);
}
