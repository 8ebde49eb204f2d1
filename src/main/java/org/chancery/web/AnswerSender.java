package org.chancery.web;

import io.undertow.io.IoCallback;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;

/** Sends answers: adds the headers that all of them carry, compresses, and gives up on clients that do not read. */
final class AnswerSender {
    private static final Duration READ_WITHIN = Duration.ofSeconds(30);
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "require-trusted-types-for 'script'; frame-ancestors 'none'";
    private static final Map<HttpString, String> ALWAYS = Map.of(
            new HttpString("Content-Security-Policy"), POLICY,
            new HttpString("X-Content-Type-Options"), "nosniff",
            new HttpString("Referrer-Policy"), "no-referrer",
            new HttpString("Cross-Origin-Opener-Policy"), "same-origin");
    private static final Map<HttpString, String> ANY_ORIGIN = Map.of(
            new HttpString("Access-Control-Allow-Origin"), "*",
            new HttpString("Access-Control-Expose-Headers"), "ETag, Retry-After",
            new HttpString("Cross-Origin-Resource-Policy"), "cross-origin");

    private final Admission admission;

    AnswerSender(Admission admission) {
        this.admission = admission;
    }

    /**
     * Sends an answer without waiting for the client to read it.
     *
     * @param style how the path is served
     * @param tag the entity tag of a successful answer
     */
    void send(HttpServerExchange exchange, Answer answer, Route.Style style, Optional<String> tag) {
        exchange.setStatusCode(answer.status());
        HeaderMap headers = exchange.getResponseHeaders();
        ALWAYS.forEach(headers::put);
        if (style == Route.Style.API || style == Route.Style.HEALTH) {
            ANY_ORIGIN.forEach(headers::put);
        }
        boolean lasting = answer.status() == 200 || answer.status() == 304;
        headers.put(Headers.CACHE_CONTROL, lasting ? caching(style) : "no-store");
        if (lasting) {
            tag.ifPresent(value -> headers.put(Headers.ETAG, value));
        }
        vary(headers, style);
        answer.headers().forEach((name, value) -> headers.put(new HttpString(name), value));
        if (answer.type().isEmpty()) {
            exchange.endExchange();
        } else {
            headers.put(Headers.CONTENT_TYPE, answer.type());
            body(exchange, answer);
        }
    }

    private static String caching(Route.Style style) {
        return switch (style) {
            case API, PAGE -> "public, no-cache";
            case HEALTH, WRITE -> "no-store";
            case ASSET -> "public, max-age=31536000, immutable";
        };
    }

    private static void vary(HeaderMap headers, Route.Style style) {
        switch (style) {
            case API, ASSET -> headers.put(Headers.VARY, "Accept-Encoding");
            case PAGE -> headers.put(Headers.VARY, "Accept-Encoding, Accept-Language");
            case HEALTH, WRITE -> {}
        }
    }

    private void body(HttpServerExchange exchange, Answer answer) {
        byte[] bytes = answer.body();
        HeaderMap headers = exchange.getResponseHeaders();
        List<String> accepted = exchange.getRequestHeaders().get(Headers.ACCEPT_ENCODING) == null
                ? List.of()
                : exchange.getRequestHeaders().get(Headers.ACCEPT_ENCODING);
        if (bytes.length >= Compression.WORTH_WHILE && Compression.isWanted(accepted)) {
            bytes = answer.gzipped().isPresent() ? answer.gzipped().get() : Compression.gzip(bytes);
            headers.put(Headers.CONTENT_ENCODING, "gzip");
        }
        int length = bytes.length;
        admission.sending(length);
        XnioExecutor.Key timer = endUnlessRead(exchange);
        exchange.addExchangeCompleteListener((finished, next) -> {
            timer.remove();
            admission.sent(length);
            next.proceed();
        });
        exchange.setResponseContentLength(length);
        exchange.getResponseSender().send(ByteBuffer.wrap(bytes), IoCallback.END_EXCHANGE);
    }

    /** The write timeout ends connections on which nothing moves; this one those on which hardly anything does. */
    private static XnioExecutor.Key endUnlessRead(HttpServerExchange exchange) {
        return exchange.getIoThread()
                .executeAfter(
                        () -> IoUtils.safeClose(exchange.getConnection()),
                        READ_WITHIN.toMillis(),
                        TimeUnit.MILLISECONDS);
    }
}
