package org.chancery.web;

import java.util.Optional;

/** Takes in what requests bring. For use by several threads. */
non-sealed interface WriteEndpoint extends Service {
    /** What takes the body of one request, once all of it has come; the answer. Throws as {@link Endpoint#answer}. */
    @FunctionalInterface
    interface Body {
        Answer take(byte[] bytes);
    }

    /** How many bytes a body may have. */
    long mostBytes();

    /**
     * Checks everything about a request but its body, so that no body is sent in vain. Throws {@link ProblemException}.
     *
     * @param call the request
     * @param contentType the header of that name; its lines joined with commas where there are several
     */
    Body begin(Call call, Optional<String> contentType);
}
