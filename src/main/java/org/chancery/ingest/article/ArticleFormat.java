package org.chancery.ingest.article;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** How an article is written down. */
public enum ArticleFormat {
    /** Plain text. */
    TEXT,
    /** CommonMark, with front matter or without. */
    MARKDOWN,
    /** A page. */
    HTML;

    /** The names that are read, for messages. */
    public static final String READ = ".txt, .md, .html and .htm are read";

    /** How the names of such files end, without the dot. */
    String extension() {
        return switch (this) {
            case TEXT -> "txt";
            case MARKDOWN -> "md";
            case HTML -> "html";
        };
    }

    /** The format of a file of that name; empty where it is none of an article's. */
    public static Optional<ArticleFormat> of(Path file) {
        Path path = file.getFileName();
        String name = path == null ? "" : path.toString().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "txt" -> Optional.of(TEXT);
            case "md" -> Optional.of(MARKDOWN);
            case "html", "htm" -> Optional.of(HTML);
            default -> Optional.empty();
        };
    }
}
