package org.chancery.ingest.article;

import java.nio.file.Path;
import java.util.Optional;
import org.chancery.ingest.Rejection;
import org.jspecify.annotations.Nullable;

/** An article that is not read. The message begins with the file and the line, where there are any, and says why. */
public final class ArticleRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Path file;
    private final int line;
    private final String reason;

    ArticleRefusal(int line, String reason) {
        this(null, line, reason);
    }

    private ArticleRefusal(@Nullable Path file, int line, String reason) {
        // An answer about the input: its trace would say nothing.
        super(message(file, line, reason), null, false, false);
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    private static String message(@Nullable Path file, int line, String reason) {
        String place = line > 0 ? "line " + line + ": " : "";
        return file == null ? place + reason : new Rejection(file, line, 0, reason).toString();
    }

    /** This refusal, of that file unless it is of one already. */
    ArticleRefusal in(Path of) {
        return file == null ? new ArticleRefusal(of, line, reason) : this;
    }

    /** The file at fault: the article, or the file beside it; empty where the article came without one. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** The line, from 1; 0 where the whole article is meant. */
    public int line() {
        return line;
    }

    /** What is wrong and what would be right, without the place. */
    public String reason() {
        return reason;
    }
}
