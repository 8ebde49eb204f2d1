package org.chancery.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.json.Problem;

/** A request that is answered with an error. */
final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient Map<String, String> headers;

    ProblemException(Problem problem, Map<String, String> headers) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
        this.headers = Map.copyOf(headers);
    }

    ProblemException(Problem problem) {
        this(problem, Map.of());
    }

    /** The request as a whole cannot be taken, because of {@code detail}. */
    static ProblemException badRequest(String detail) {
        return new ProblemException(Problem.of(Problem.Type.INVALID_REQUEST, detail));
    }

    /** There is nothing of that name. */
    static ProblemException notFound(String detail) {
        return new ProblemException(Problem.of(Problem.Type.NOT_FOUND, detail));
    }

    /** Parameters are at fault; {@code faults} holds one at least. */
    static ProblemException badParameters(Problem.Type type, List<Problem.Fault> faults) {
        String detail = faults.size() == 1
                ? "The parameter '" + faults.getFirst().parameter() + "' is at fault: "
                        + faults.getFirst().detail()
                : faults.size() + " parameters are at fault.";
        return new ProblemException(new Problem(type, detail, Optional.empty(), faults));
    }

    Problem problem() {
        return problem;
    }

    /** Headers that the answer must carry. */
    Map<String, String> headers() {
        return headers;
    }
}
