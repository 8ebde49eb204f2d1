package org.chancery.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/**
 * The settings, each checked. What they mean, their defaults and their ranges stand in {@link SettingsTable}. Immutable.
 *
 * @param server of the HTTP server
 * @param query the bounds of one search
 * @param index of the index
 * @param ingest of reading input
 */
public record Settings(Server server, QueryLimits query, Index index, Ingest ingest) {

    /**
     * Where the server listens and what it allows its clients.
     *
     * @param host the address it binds to
     * @param port 0 for a free one
     * @param requestParseTimeout for the head of a request
     * @param noRequestTimeout for a connection without a request
     * @param writeTimeout for a client that stops reading
     * @param shutdownTimeout for running requests when the server stops
     * @param maxSearchEntity the largest body of a request that searches
     * @param maxHeader the largest head of a request
     * @param maxHeaders header lines of a request
     * @param maxParameters parameters of a request
     * @param maxCookies cookies of a request
     * @param maxRunningRequests requests worked on at once
     * @param maxWaitingRequests requests that wait, at least 1
     */
    public record Server(
            String host,
            int port,
            Duration requestParseTimeout,
            Duration noRequestTimeout,
            Duration writeTimeout,
            Duration shutdownTimeout,
            DataSize maxSearchEntity,
            DataSize maxHeader,
            int maxHeaders,
            int maxParameters,
            int maxCookies,
            int maxRunningRequests,
            int maxWaitingRequests) {
        /** These settings at another address. */
        public Server at(String otherHost, int otherPort) {
            return new Server(
                    otherHost,
                    otherPort,
                    requestParseTimeout,
                    noRequestTimeout,
                    writeTimeout,
                    shutdownTimeout,
                    maxSearchEntity,
                    maxHeader,
                    maxHeaders,
                    maxParameters,
                    maxCookies,
                    maxRunningRequests,
                    maxWaitingRequests);
        }
    }

    /**
     * How large a query may be, how long it may take and how certain must be what it finds.
     *
     * @param maxCharacters UTF-16 units of a query
     * @param maxDepth parentheses within one another
     * @param maxTerms words, phrases and fields
     * @param maxClauses clauses of the engine's query
     * @param timeout for one search
     * @param cursorLifetime how long the link to a next page stays good
     * @param minConfidence how certain statements must be, from 0 to 1, where a request does not say
     */
    public record QueryLimits(
            int maxCharacters,
            int maxDepth,
            int maxTerms,
            int maxClauses,
            Duration timeout,
            Duration cursorLifetime,
            double minConfidence) {}

    /**
     * The index.
     *
     * @param folder where it is
     * @param buffer the memory for new statements
     */
    public record Index(Path folder, DataSize buffer) {}

    /**
     * Reading input.
     *
     * @param corpus what is indexed where there is no index yet
     * @param maxLine the longest line of a file
     * @param maxTextCharacters UTF-16 units of a statement's text
     * @param maxArticle the largest file of an article
     */
    public record Ingest(Path corpus, DataSize maxLine, int maxTextCharacters, DataSize maxArticle) {}

    public Settings {
        Objects.requireNonNull(server);
        Objects.requireNonNull(query);
        Objects.requireNonNull(index);
        Objects.requireNonNull(ingest);
    }

    /** Every setting at its default. */
    public static Settings defaults() {
        return of(new SettingValues(Map.of()));
    }

    static Settings of(SettingValues values) {
        return new Settings(
                new Server(
                        values.of(SettingsTable.HOST),
                        values.of(SettingsTable.PORT),
                        values.of(SettingsTable.REQUEST_PARSE_TIMEOUT),
                        values.of(SettingsTable.NO_REQUEST_TIMEOUT),
                        values.of(SettingsTable.WRITE_TIMEOUT),
                        values.of(SettingsTable.SHUTDOWN_TIMEOUT),
                        values.of(SettingsTable.MAX_SEARCH_ENTITY),
                        values.of(SettingsTable.MAX_HEADER),
                        values.of(SettingsTable.MAX_HEADERS),
                        values.of(SettingsTable.MAX_PARAMETERS),
                        values.of(SettingsTable.MAX_COOKIES),
                        values.of(SettingsTable.MAX_RUNNING_REQUESTS),
                        values.of(SettingsTable.MAX_WAITING_REQUESTS)),
                new QueryLimits(
                        values.of(SettingsTable.MAX_QUERY_CHARACTERS),
                        values.of(SettingsTable.MAX_QUERY_DEPTH),
                        values.of(SettingsTable.MAX_QUERY_TERMS),
                        values.of(SettingsTable.MAX_QUERY_CLAUSES),
                        values.of(SettingsTable.SEARCH_TIMEOUT),
                        values.of(SettingsTable.CURSOR_LIFETIME),
                        values.of(SettingsTable.MIN_CONFIDENCE)),
                new Index(values.of(SettingsTable.DATA_FOLDER), values.of(SettingsTable.INDEX_BUFFER)),
                new Ingest(
                        values.of(SettingsTable.CORPUS_FOLDER),
                        values.of(SettingsTable.MAX_LINE),
                        values.of(SettingsTable.MAX_TEXT_CHARACTERS),
                        values.of(SettingsTable.MAX_ARTICLE)));
    }
}
