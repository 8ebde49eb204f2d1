package org.chancery.web;

import io.undertow.io.IoCallback;
import io.undertow.io.Receiver;
import io.undertow.io.Sender;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpContinue;
import io.undertow.util.Headers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.config.WriteToken;
import org.chancery.json.Problem;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;

/**
 * Takes what is written over HTTP: lets in who bears the token, reads the body without holding a thread, and works on threads of its
 * own, so that no search waits for an article. Bounds how many bodies there are at once.
 */
final class WriteDesk implements AutoCloseable {
    /** How many requests may be on their way, waiting or worked on; each holds a body in memory. */
    static final int PLACES = 8;

    /** A body that has not come by then will not. */
    private static final Duration SENT_WITHIN = Duration.ofSeconds(60);

    private static final Pattern BEARER = Pattern.compile("Bearer +(\\S{1,8192}) *", Pattern.CASE_INSENSITIVE);

    private final Optional<WriteToken> token;
    private final Semaphore places = new Semaphore(PLACES);
    private final ExecutorService threads;

    /** What becomes of a request. */
    interface Reply {
        void answer(Answer answer);

        void fail(Throwable error);
    }

    /** A desk for who bears {@code token}; where there is none, nobody may write. */
    WriteDesk(Optional<WriteToken> token) {
        this.token = token;
        // half of the processors at most: searching goes on meanwhile
        this.threads = Executors.newFixedThreadPool(
                Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
                Thread.ofPlatform().name("chancery-write-", 0).daemon().factory());
    }

    /**
     * How much of a body the server itself lets through, so that the sender of one that is too large is told so. Of bodies in chunks it
     * must know before it knows their address.
     */
    static long mostRead(long mostBytes) {
        return 2 * mostBytes;
    }

    /** Takes a request; throws ProblemException where it is refused before its body has come. */
    void take(HttpServerExchange exchange, WriteEndpoint endpoint, Call call, Reply reply) {
        authorise(exchange);
        exchange.setMaxEntitySize(mostRead(endpoint.mostBytes()));
        WriteEndpoint.Body body = endpoint.begin(
                call,
                Optional.ofNullable(exchange.getRequestHeaders().get(Headers.CONTENT_TYPE))
                        .map(lines -> String.join(", ", lines)));
        List<String> coding = exchange.getRequestHeaders().get(Headers.CONTENT_ENCODING);
        if (coding != null && !String.join(",", coding).equalsIgnoreCase("identity")) {
            throw new ProblemException(
                    Problem.of(Problem.Type.UNSUPPORTED_MEDIA_TYPE, "A body is not to be compressed."),
                    Map.of("Accept-Encoding", "identity"));
        }
        if (exchange.getRequestContentLength() > endpoint.mostBytes()) {
            throw tooLarge(endpoint);
        }
        if (!places.tryAcquire()) {
            throw Problems.overloaded();
        }
        AtomicBoolean held = new AtomicBoolean(true);
        Runnable leave = () -> {
            if (held.compareAndSet(true, false)) {
                places.release();
            }
        };
        exchange.addExchangeCompleteListener((finished, next) -> {
            leave.run();
            next.proceed();
        });
        receive(exchange, endpoint, bytes -> work(body, bytes, leave, reply), reply);
    }

    private void authorise(HttpServerExchange exchange) {
        if (token.isEmpty()) {
            throw new ProblemException(Problem.of(
                    Problem.Type.WRITES_OFF,
                    "This server was started without a write token (" + WriteToken.VARIABLE + " or "
                            + WriteToken.FILE_VARIABLE + "), so it takes nothing in."));
        }
        List<String> given = exchange.getRequestHeaders().get(Headers.AUTHORIZATION);
        if (given == null) {
            throw unauthorised(
                    "", "This address needs the header Authorization: Bearer, with the server's write token.");
        }
        Matcher bearer = BEARER.matcher(given.size() == 1 ? given.getFirst() : "");
        if (!bearer.matches() || !token.get().is(bearer.group(1))) {
            throw unauthorised(", error=\"invalid_token\"", "That is not this server's write token.");
        }
    }

    private static ProblemException unauthorised(String error, String detail) {
        return new ProblemException(
                Problem.of(Problem.Type.UNAUTHORIZED, detail),
                Map.of("WWW-Authenticate", "Bearer realm=\"chancery\"" + error));
    }

    private static ProblemException tooLarge(WriteEndpoint endpoint) {
        return new ProblemException(Problem.of(
                Problem.Type.TOO_LARGE,
                "The body may have " + endpoint.mostBytes() + " bytes at most (the setting max-article-mebibytes)."));
    }

    private interface Received {
        void bytes(byte[] bytes);
    }

    /** Ends the connection of a client that sends, be it what is thrown away, for too long. */
    private static XnioExecutor.Key endUnlessSent(HttpServerExchange exchange) {
        XnioExecutor.Key timer = exchange.getIoThread()
                .executeAfter(
                        () -> IoUtils.safeClose(exchange.getConnection()),
                        SENT_WITHIN.toMillis(),
                        TimeUnit.MILLISECONDS);
        exchange.addExchangeCompleteListener((finished, next) -> {
            timer.remove();
            next.proceed();
        });
        return timer;
    }

    private void receive(HttpServerExchange exchange, WriteEndpoint endpoint, Received received, Reply reply) {
        XnioExecutor.Key timer = endUnlessSent(exchange);
        Receiver receiver = exchange.getRequestReceiver();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Receiver.PartialBytesCallback part = (same, bytes, last) -> {
            if (body.size() + bytes.length > endpoint.mostBytes()) {
                receiver.pause();
                reply.fail(tooLarge(endpoint));
                return;
            }
            body.writeBytes(bytes);
            if (last) {
                timer.remove();
                same.dispatch(threads, () -> received.bytes(body.toByteArray()));
            }
        };
        Receiver.ErrorCallback broken = (same, error) -> IoUtils.safeClose(same.getConnection());
        Runnable read = () -> receiver.receivePartialBytes(part, broken);
        if (HttpContinue.requiresContinueResponse(exchange)) {
            HttpContinue.sendContinueResponse(exchange, new Continued(read));
        } else {
            read.run();
        }
    }

    /** Goes on once the client has been told to. */
    private record Continued(Runnable then) implements IoCallback {
        @Override
        public void onComplete(HttpServerExchange exchange, Sender sender) {
            then.run();
        }

        @Override
        public void onException(HttpServerExchange exchange, Sender sender, IOException exception) {
            IoUtils.safeClose(exchange.getConnection());
        }
    }

    private static void work(WriteEndpoint.Body body, byte[] bytes, Runnable leave, Reply reply) {
        try {
            Answer answer = body.take(bytes);
            leave.run();
            reply.answer(answer);
        } catch (RuntimeException | StackOverflowError | InternalError e) {
            leave.run();
            reply.fail(e);
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
