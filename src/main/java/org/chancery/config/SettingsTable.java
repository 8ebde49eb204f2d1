package org.chancery.config;

import static org.chancery.config.Setting.count;
import static org.chancery.config.Setting.duration;
import static org.chancery.config.Setting.folder;
import static org.chancery.config.Setting.share;
import static org.chancery.config.Setting.size;
import static org.chancery.config.Setting.text;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Every setting there is: its key, default, range and what it does. */
public final class SettingsTable {
    static final Setting<String> HOST = text(
            "host",
            "127.0.0.1",
            "The address the server binds to; loopback unless it is to be reached from elsewhere.");
    static final Setting<Integer> PORT = count("port", 8080, 0, 65_535, "The port of the server; 0 takes a free one.");
    static final Setting<Duration> REQUEST_PARSE_TIMEOUT = duration(
            "request-parse-timeout-seconds", 10, 1, 600, "How long a client may take to send the head of a request.");
    static final Setting<Duration> NO_REQUEST_TIMEOUT = duration(
            "no-request-timeout-seconds", 30, 1, 3_600, "How long a connection may stay open without a request.");
    static final Setting<Duration> WRITE_TIMEOUT = duration(
            "write-timeout-seconds", 10, 1, 600, "How long a client may stop reading before its connection is closed.");
    static final Setting<Duration> SHUTDOWN_TIMEOUT = duration(
            "shutdown-timeout-seconds", 10, 0, 600, "How long the server waits for running requests before it stops.");
    static final Setting<DataSize> MAX_SEARCH_ENTITY =
            size("max-search-entity-kibibytes", 64, 1, 1_024, "The largest body of a request that searches.");
    static final Setting<DataSize> MAX_HEADER =
            size("max-header-kibibytes", 16, 1, 1_024, "The largest head of a request, all header lines together.");
    static final Setting<Integer> MAX_HEADERS =
            count("max-headers", 64, 8, 1_000, "The most header lines of a request.");
    static final Setting<Integer> MAX_PARAMETERS =
            count("max-parameters", 64, 8, 1_000, "The most parameters of a request.");
    static final Setting<Integer> MAX_COOKIES = count("max-cookies", 16, 1, 1_000, "The most cookies of a request.");
    static final Setting<Integer> MAX_RUNNING_REQUESTS =
            count("max-running-requests", 32, 1, 10_000, "The most requests that are worked on at once.");
    static final Setting<Integer> MAX_WAITING_REQUESTS = count(
            "max-waiting-requests", 64, 1, 100_000, "The most requests that wait for their turn; more get a 503.");
    static final Setting<Integer> MAX_QUERY_CHARACTERS =
            count("max-query-characters", 512, 16, 8_192, "The longest query, in UTF-16 units.");
    static final Setting<Integer> MAX_QUERY_DEPTH =
            count("max-query-depth", 20, 1, 100, "The most parentheses of a query within one another.");
    static final Setting<Integer> MAX_QUERY_TERMS =
            count("max-query-terms", 32, 1, 1_024, "The most words, phrases and fields of a query.");
    static final Setting<Integer> MAX_QUERY_CLAUSES = count(
            "max-query-clauses",
            1_024,
            16,
            16_384,
            "The most clauses of the engine's query, once its words are written out in every language and with synonyms.");
    static final Setting<Duration> SEARCH_TIMEOUT = duration(
            "search-timeout-milliseconds", 1_000, 10, 60_000, "How long one search may take before it is given up.");
    static final Setting<Duration> CURSOR_LIFETIME =
            duration("cursor-lifetime-minutes", 10, 1, 1_440, "How long a page's link to the next page stays good.");
    static final Setting<Double> MIN_CONFIDENCE = share(
            "min-confidence",
            "0.5",
            "How certain statements found in articles must be to be shown, where a request does not say.");
    static final Setting<Path> DATA_FOLDER = folder("data-folder", "data", "The folder of the index.");
    static final Setting<DataSize> INDEX_BUFFER = size(
            "index-buffer-mebibytes", 64, 1, 2_000, "The memory that holds new statements before they go to disk.");
    static final Setting<Path> CORPUS_FOLDER =
            folder("corpus-folder", "corpus", "What the server indexes where there is no index yet.");
    static final Setting<DataSize> MAX_LINE =
            size("max-line-mebibytes", 16, 1, 512, "The longest line of an input file; a longer one is rejected.");
    static final Setting<Integer> MAX_TEXT_CHARACTERS = count(
            "max-text-characters",
            100_000,
            1_000,
            1_000_000,
            "The longest text of a statement, in UTF-16 units; a longer one is rejected.");
    static final Setting<DataSize> MAX_ARTICLE =
            size("max-article-mebibytes", 4, 1, 64, "The largest file of an article; a larger one is refused.");

    /** All of them, in the order in which they are documented. */
    public static final List<Setting<?>> ALL = List.of(
            HOST,
            PORT,
            REQUEST_PARSE_TIMEOUT,
            NO_REQUEST_TIMEOUT,
            WRITE_TIMEOUT,
            SHUTDOWN_TIMEOUT,
            MAX_SEARCH_ENTITY,
            MAX_HEADER,
            MAX_HEADERS,
            MAX_PARAMETERS,
            MAX_COOKIES,
            MAX_RUNNING_REQUESTS,
            MAX_WAITING_REQUESTS,
            MAX_QUERY_CHARACTERS,
            MAX_QUERY_DEPTH,
            MAX_QUERY_TERMS,
            MAX_QUERY_CLAUSES,
            SEARCH_TIMEOUT,
            CURSOR_LIFETIME,
            MIN_CONFIDENCE,
            DATA_FOLDER,
            INDEX_BUFFER,
            CORPUS_FOLDER,
            MAX_LINE,
            MAX_TEXT_CHARACTERS,
            MAX_ARTICLE);

    private SettingsTable() {}
}
