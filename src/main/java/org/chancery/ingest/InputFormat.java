package org.chancery.ingest;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What a file holds, told by its name. */
enum InputFormat {
    JSON_LINES,
    CSV,
    TSV,
    ARTICLE;

    /** The names that are read, for messages. */
    static final String READ = ".jsonl, .csv and .tsv, each also with .gz, and articles, .txt, .md and .html, are read";

    /** The format of a file of that name, compressed or not; empty if none is known. */
    static Optional<InputFormat> of(Path file) {
        String name = name(file);
        String plain = isGzip(file) ? name.substring(0, name.length() - ".gz".length()) : name;
        return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
            case "jsonl", "ndjson" -> Optional.of(JSON_LINES);
            case "csv" -> Optional.of(CSV);
            case "tsv" -> Optional.of(TSV);
            case "txt", "md", "html", "htm" -> isGzip(file) ? Optional.empty() : Optional.of(ARTICLE);
            default -> Optional.empty();
        };
    }

    /** Whether a file of that name is compressed by gzip. */
    static boolean isGzip(Path file) {
        return name(file).endsWith(".gz");
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    }
}
