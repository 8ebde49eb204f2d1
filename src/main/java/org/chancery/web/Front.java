package org.chancery.web;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.chancery.config.Settings;
import org.chancery.json.Problem;

/**
 * Takes every request: checks the message, finds the route, admits it, has it answered and sends the answer. Runs on the
 * threads that read the connections, and hands what may take time to the workers.
 */
final class Front implements HttpHandler {
    private final Settings.Server settings;
    private final Routes routes;
    private final WriteDesk desk;
    private final Freshness freshness;
    private final Admission admission;
    private final AnswerSender sender;
    private final BooleanSupplier closing;
    private final ErrorAnswers errors;

    /** How errors are shown to whoever asked. */
    interface ErrorAnswers {
        /** The answer to a request of {@code path} with those parameters that is served in that style. */
        Answer answer(ProblemException error, String path, Parameters parameters, Route.Style style);
    }

    Front(
            Settings.Server settings,
            Routes routes,
            WriteDesk desk,
            Freshness freshness,
            Admission admission,
            BooleanSupplier closing,
            ErrorAnswers errors) {
        this.settings = settings;
        this.routes = routes;
        this.desk = desk;
        this.freshness = freshness;
        this.admission = admission;
        this.sender = new AnswerSender(admission);
        this.closing = closing;
        this.errors = errors;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        String path = path(exchange);
        Route.Style guess = Routes.styleOf(path);
        Parameters parameters = Parameters.NONE;
        if (closing.getAsBoolean()) {
            // tells the client not to send another request on a connection that is about to end
            exchange.setPersistent(false);
        }
        try {
            checkFraming(exchange);
            checkCookies(exchange);
            RequestTarget target = RequestTarget.parse(path, exchange.getQueryString(), settings.maxParameters());
            parameters = target.parameters();
            Routes.Found found = routes.find(exchange.getRequestMethod().toString(), target);
            guess = found.route().style();
            take(exchange, found.route(), new Call(target, found.variables(), Locales.of(exchange)));
        } catch (RuntimeException e) {
            fail(exchange, e, path, parameters, guess);
        }
    }

    private void take(HttpServerExchange exchange, Route route, Call call) {
        if (exchange.getRequestMethod().equals(Methods.OPTIONS)) {
            refuseBody(exchange);
            sender.send(exchange, Answer.empty(204, options(route.service())), route.style(), Optional.empty());
            return;
        }
        switch (route.service()) {
            case Endpoint endpoint -> {
                exchange.setMaxEntitySize(settings.maxSearchEntity().bytes());
                refuseBody(exchange);
                read(exchange, route.style(), endpoint, call);
            }
            case WriteEndpoint endpoint -> {
                if (closing.getAsBoolean()) {
                    throw Problems.closing();
                }
                desk.take(exchange, endpoint, call, new WriteReply(exchange, route.style(), call));
            }
        }
    }

    /** Any origin may read; none may have its visitors write. */
    private static Map<String, String> options(Service service) {
        return switch (service) {
            case Endpoint reads ->
                Map.of(
                        "Allow",
                        service.methods(),
                        "Access-Control-Allow-Methods",
                        service.methods(),
                        "Access-Control-Allow-Headers",
                        "If-None-Match",
                        "Access-Control-Max-Age",
                        "86400");
            case WriteEndpoint writes -> Map.of("Allow", service.methods());
        };
    }

    /** Sends what becomes of what was written. */
    private final class WriteReply implements WriteDesk.Reply {
        private final HttpServerExchange exchange;
        private final Route.Style style;
        private final Call call;

        WriteReply(HttpServerExchange exchange, Route.Style style, Call call) {
            this.exchange = exchange;
            this.style = style;
            this.call = call;
        }

        @Override
        public void answer(Answer answer) {
            sender.send(exchange, answer, style, Optional.empty());
        }

        @Override
        public void fail(Throwable error) {
            Front.this.fail(exchange, error, call.target().path(), call.parameters(), style);
        }
    }

    private void read(HttpServerExchange exchange, Route.Style style, Endpoint endpoint, Call call) {
        if (style.isQuick()) {
            answer(exchange, style, endpoint, call);
        } else if (closing.getAsBoolean()) {
            throw Problems.closing();
        } else if (admission.enter()) {
            exchange.dispatch(() -> {
                try {
                    answer(exchange, style, endpoint, call);
                } finally {
                    admission.leave();
                }
            });
        } else {
            throw Problems.overloaded();
        }
    }

    private void answer(HttpServerExchange exchange, Route.Style style, Endpoint endpoint, Call call) {
        try {
            Optional<String> tag = freshness.tag(style, call);
            String held = exchange.getRequestHeaders().getFirst(Headers.IF_NONE_MATCH);
            boolean fresh = held != null && tag.isPresent() && Freshness.isHeld(held, tag.get());
            Answer answer = fresh ? Answer.empty(304, Map.of()) : endpoint.answer(call);
            if (held != null && Freshness.isAny(held) && tag.isPresent() && answer.status() == 200) {
                answer = Answer.empty(304, Map.of());
            }
            sender.send(exchange, answer, style, tag);
        } catch (RuntimeException | StackOverflowError | InternalError e) {
            fail(exchange, e, call.target().path(), call.parameters(), style);
        }
    }

    private void fail(
            HttpServerExchange exchange, Throwable thrown, String path, Parameters parameters, Route.Style style) {
        if (exchange.isResponseStarted()) {
            exchange.endExchange();
            return;
        }
        ProblemException error = Problems.of(thrown, path);
        sender.send(exchange, errors.answer(error, path, parameters, style), style, Optional.empty());
    }

    /** The raw path: of {@code http://host/path}, as a proxy is asked, only the path. */
    private static String path(HttpServerExchange exchange) {
        String uri = exchange.getRequestURI();
        int authority = exchange.isHostIncludedInRequestURI() ? uri.indexOf("://") : -1;
        int slash = authority < 0 ? 0 : uri.indexOf('/', authority + 3);
        return slash < 0 ? "/" : uri.substring(slash);
    }

    /** Whatever else a request is, where it ends must be beyond doubt; what is not read of it ends its connection. */
    private static void checkFraming(HttpServerExchange exchange) {
        List<String> coding = exchange.getRequestHeaders().get(Headers.TRANSFER_ENCODING);
        if (coding != null || exchange.getRequestContentLength() > 0) {
            exchange.setPersistent(false);
        }
        if (coding != null && !String.join(",", coding).equalsIgnoreCase("chunked")) {
            throw ProblemException.badRequest("Transfer-Encoding must be chunked or absent.");
        }
    }

    /** The HTTP parser would count them only if somebody read them, and nobody does here. */
    private void checkCookies(HttpServerExchange exchange) {
        List<String> lines = exchange.getRequestHeaders().get(Headers.COOKIE);
        long cookies = lines == null
                ? 0
                : lines.stream()
                        .flatMap(line -> Stream.of(line.split(";", -1)))
                        .filter(cookie -> !cookie.isBlank())
                        .count();
        if (cookies > settings.maxCookies()) {
            throw ProblemException.badRequest("There are more than " + settings.maxCookies() + " cookies.");
        }
    }

    /** No address that is read takes a body. Told only where there is an address that takes the method, since that comes first. */
    private void refuseBody(HttpServerExchange exchange) {
        long most = settings.maxSearchEntity().bytes();
        if (exchange.getRequestContentLength() > most) {
            throw new ProblemException(
                    Problem.of(Problem.Type.TOO_LARGE, "The body may have " + most + " bytes at most."));
        }
        if (exchange.getRequestContentLength() > 0
                || exchange.getRequestHeaders().contains(Headers.TRANSFER_ENCODING)) {
            throw ProblemException.badRequest("This address takes no body.");
        }
    }
}
