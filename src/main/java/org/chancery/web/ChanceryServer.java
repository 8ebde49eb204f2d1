package org.chancery.web;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.GracefulShutdownHandler;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chancery.authority.Authority;
import org.chancery.config.Settings;
import org.chancery.ingest.article.ArticlePassages;
import org.chancery.query.QueryLimits;
import org.chancery.search.StatementSearcher;
import org.xnio.Options;

/** The HTTP server: the API and the pages on one port. Safe for use by several threads. */
public final class ChanceryServer implements AutoCloseable {
    /** Answers that clients have not read yet may take this much memory together. */
    private static final long MAX_UNREAD_BYTES = 64 * 1024 * 1024L;

    private final Undertow undertow;
    private final GracefulShutdownHandler requests;
    private final WriteDesk desk;
    private final AtomicBoolean closing;
    private final Duration shutdownTimeout;
    private final InetSocketAddress address;

    private ChanceryServer(
            Undertow undertow,
            GracefulShutdownHandler requests,
            WriteDesk desk,
            AtomicBoolean closing,
            Duration shutdownTimeout) {
        this.undertow = undertow;
        this.requests = requests;
        this.desk = desk;
        this.closing = closing;
        this.shutdownTimeout = shutdownTimeout;
        this.address = (InetSocketAddress) undertow.getListenerInfo().getFirst().getAddress();
    }

    /**
     * Starts a server that answers from {@code searcher}, which stays the caller's to close after the server.
     *
     * @throws IllegalStateException where it cannot listen at the address of the settings
     */
    public static ChanceryServer start(Settings settings, StatementSearcher searcher, Authority authority) {
        return start(settings, searcher, authority, ArticlePassages.NONE, Optional.empty());
    }

    /**
     * As {@link #start(Settings, StatementSearcher, Authority)}, with the articles in which statements were found, and open to
     * writing where {@code writing} says how.
     *
     * @throws IllegalStateException where it cannot listen at the address of the settings
     */
    public static ChanceryServer start(
            Settings settings,
            StatementSearcher searcher,
            Authority authority,
            ArticlePassages passages,
            Optional<Writing> writing) {
        Settings.Server server = settings.server();
        AtomicBoolean closing = new AtomicBoolean();
        SelectionReader selections = new SelectionReader(searcher, limits(settings.query()));
        Assets assets = new Assets();
        Renderer renderer = new Renderer(searcher, authority, assets);
        List<Route> routes = new ArrayList<>(api(searcher, authority, selections, closing));
        long mostBytes = settings.ingest().maxArticle().bytes();
        routes.add(Route.of(
                "/api/v1/articles", new ArticleApi(writing.map(Writing::intake), searcher, authority, mostBytes)));
        routes.addAll(pages(searcher, authority, selections, passages, renderer));
        routes.addAll(assets.routes());
        WriteDesk desk = new WriteDesk(writing.map(Writing::token));
        Front front = new Front(
                server,
                new Routes(routes),
                desk,
                new Freshness(searcher),
                new Admission(server.maxRunningRequests() + server.maxWaitingRequests(), MAX_UNREAD_BYTES),
                closing::get,
                (error, path, parameters, style) -> error(renderer, error, path, parameters, style));
        GracefulShutdownHandler requests = new GracefulShutdownHandler(front);
        HttpHandler root = exchange -> (closing.get() ? front : requests).handleRequest(exchange);
        Undertow undertow = undertow(
                server,
                writing.isPresent()
                        ? WriteDesk.mostRead(mostBytes)
                        : server.maxSearchEntity().bytes(),
                root);
        try {
            undertow.start();
        } catch (RuntimeException e) {
            undertow.stop();
            throw new IllegalStateException(
                    "cannot listen on " + server.host() + ":" + server.port() + ": " + reason(e), e);
        }
        return new ChanceryServer(undertow, requests, desk, closing, server.shutdownTimeout());
    }

    static QueryLimits limits(Settings.QueryLimits query) {
        return new QueryLimits(query.maxCharacters(), query.maxDepth(), query.maxTerms());
    }

    private static String reason(Throwable thrown) {
        Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
        return String.valueOf(cause.getMessage());
    }

    private static List<Route> api(
            StatementSearcher searcher, Authority authority, SelectionReader selections, AtomicBoolean closing) {
        SearchApi search = new SearchApi(searcher, authority, selections);
        AuthorityApi who = new AuthorityApi(searcher, authority);
        HealthApi health = new HealthApi(searcher, closing::get);
        return List.of(
                Route.of(Route.Style.API, "/api/v1/search", search::search),
                Route.of(Route.Style.API, "/api/v1/statements/{id}", search::statement),
                Route.of(Route.Style.API, "/api/v1/suggest", search::suggest),
                Route.of(Route.Style.API, "/api/v1/facets/{dimension}", search::facet),
                Route.of(Route.Style.API, "/api/v1/speakers", who::speakers),
                Route.of(Route.Style.API, "/api/v1/speakers/{id}", who::speaker),
                Route.of(Route.Style.API, "/api/v1/countries", who::countries),
                Route.of(Route.Style.API, "/api/v1/countries/{code}", who::country),
                Route.of(Route.Style.API, "/api/v1/topics", who::topics),
                Route.of(Route.Style.API, "/api/v1/groups", who::groups),
                Route.of(Route.Style.HEALTH, "/livez", health::live),
                Route.of(Route.Style.HEALTH, "/readyz", health::ready));
    }

    private static List<Route> pages(
            StatementSearcher searcher,
            Authority authority,
            SelectionReader selections,
            ArticlePassages passages,
            Renderer renderer) {
        SearchPages search = new SearchPages(searcher, selections, renderer);
        StatementPages statements = new StatementPages(searcher, authority, passages, renderer);
        ProfilePages profiles = new ProfilePages(searcher, authority, renderer);
        return List.of(
                Route.of(Route.Style.PAGE, "/", search::search),
                Route.of(Route.Style.PAGE, "/statements/{id}", statements::statement),
                Route.of(Route.Style.PAGE, "/facets/{dimension}", search::facet),
                Route.of(Route.Style.PAGE, "/speakers/{id}", profiles::speaker),
                Route.of(Route.Style.PAGE, "/countries/{code}", profiles::country),
                Route.of(Route.Style.PAGE, "/topics/{id}", profiles::topic),
                Route.of(Route.Style.PAGE, "/about", renderer::about));
    }

    private static Answer error(
            Renderer renderer, ProblemException error, String path, Parameters parameters, Route.Style style) {
        return switch (style) {
            case API, HEALTH, WRITE -> Answer.problem(error.problem().at(path), error.headers());
            case PAGE, ASSET -> renderer.error(error, path, parameters);
        };
    }

    private static Undertow undertow(Settings.Server settings, long maxEntity, HttpHandler root) {
        return Undertow.builder()
                .addHttpListener(settings.port(), settings.host(), root)
                .setIoThreads(Math.max(2, Runtime.getRuntime().availableProcessors()))
                .setWorkerThreads(settings.maxRunningRequests())
                .setServerOption(UndertowOptions.REQUEST_PARSE_TIMEOUT, millis(settings.requestParseTimeout()))
                .setServerOption(UndertowOptions.NO_REQUEST_TIMEOUT, millis(settings.noRequestTimeout()))
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, maxEntity)
                .setServerOption(
                        UndertowOptions.MAX_HEADER_SIZE,
                        Math.toIntExact(settings.maxHeader().bytes()))
                .setServerOption(UndertowOptions.MAX_HEADERS, settings.maxHeaders())
                // RequestTarget reads URLs: it refuses what is malformed, and says so, where this would replace it
                .setServerOption(UndertowOptions.DECODE_URL, false)
                .setServerOption(UndertowOptions.ALLOW_UNESCAPED_CHARACTERS_IN_URL, true)
                .setServerOption(UndertowOptions.ENABLE_HTTP2, false)
                .setSocketOption(Options.WRITE_TIMEOUT, millis(settings.writeTimeout()))
                .setSocketOption(Options.READ_TIMEOUT, millis(settings.noRequestTimeout()))
                .setSocketOption(Options.TCP_NODELAY, true)
                .setSocketOption(Options.REUSE_ADDRESSES, true)
                .build();
    }

    private static int millis(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }

    /** Where it listens, with the port that was free where 0 was asked for. */
    public InetSocketAddress address() {
        return address;
    }

    /** The address to type into a browser. */
    public URI uri() {
        String host = address.getHostString();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort());
    }

    /** Turns new requests away, lets those being answered finish, as long as the settings say, and stops. */
    @Override
    public void close() {
        if (!closing.compareAndSet(false, true)) {
            return;
        }
        requests.shutdown();
        try {
            requests.awaitShutdown(shutdownTimeout.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            undertow.stop();
            desk.close();
        }
    }
}
