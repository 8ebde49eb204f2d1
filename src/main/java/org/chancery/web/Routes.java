package org.chancery.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.json.Problem;

/** Every path that is served, and how a call finds its own. Immutable. */
final class Routes {
    private final List<Route> routes;

    /**
     * A route and what it stands for in one path.
     *
     * @param route the route
     * @param variables the variable parts of the path
     */
    record Found(Route route, Map<String, String> variables) {}

    Routes(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    /** The route of a path; throws ProblemException where there is none, or it does not take the method. */
    Found find(String method, RequestTarget target) {
        for (Route route : routes) {
            Optional<Map<String, String>> variables = route.match(target.segments());
            if (variables.isPresent()) {
                String allowed = route.service().methods();
                if (!List.of(allowed.split(", ")).contains(method)) {
                    throw notAllowed(method, allowed);
                }
                return new Found(route, variables.get());
            }
        }
        throw ProblemException.notFound("There is nothing at this address.");
    }

    /** How errors are shown at a path, whether or not there is anything. */
    static Route.Style styleOf(String path) {
        boolean forProgrammes = Stream.of("/api", "/livez", "/readyz")
                .anyMatch(start -> path.equals(start) || path.startsWith(start + "/"));
        return forProgrammes ? Route.Style.API : Route.Style.PAGE;
    }

    private static ProblemException notAllowed(String method, String allowed) {
        return new ProblemException(
                Problem.of(Problem.Type.METHOD_NOT_ALLOWED, "This address takes " + allowed + ", not " + method + "."),
                Map.of("Allow", allowed));
    }
}
