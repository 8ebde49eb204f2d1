package org.chancery.web;

import java.util.function.BooleanSupplier;
import org.chancery.json.HealthJson;
import org.chancery.json.Problem;
import org.chancery.search.StatementSearcher;

/** Whether the server lives, and whether it can answer. */
final class HealthApi {
    private final StatementSearcher searcher;
    private final BooleanSupplier closing;

    HealthApi(StatementSearcher searcher, BooleanSupplier closing) {
        this.searcher = searcher;
        this.closing = closing;
    }

    Answer live(Call call) {
        new ParameterReader(call.parameters()).finish();
        return Answer.json(HealthJson.live());
    }

    Answer ready(Call call) {
        new ParameterReader(call.parameters()).finish();
        if (closing.getAsBoolean()) {
            throw new ProblemException(Problem.of(Problem.Type.UNAVAILABLE, "The server is shutting down."));
        }
        return Answer.json(HealthJson.ready(searcher.info()));
    }
}
