package org.chancery.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.ingest.article.ArticleDocument;
import org.chancery.ingest.article.ArticleFormat;
import org.chancery.ingest.article.ArticleRefusal;
import org.chancery.ingest.article.DocumentStore;
import org.chancery.statement.Statement;

/** Reads articles from files, keeps them, and tells what comes of them. For one thread. */
final class ArticleReading {
    private final ArticleInput input;
    private final ArticleStatements statements;
    private final DocumentStore documents;

    ArticleReading(ArticleInput input) {
        this.input = input;
        this.statements = input.statements().get();
        this.documents = input.documents().get();
    }

    /** What comes of the article in that file, in the order of its words. The article is kept before this returns. */
    List<Outcome> read(Path file) {
        List<Outcome> outcomes = new ArrayList<>();
        try {
            ArticleDocument article = input.reader().read(file);
            if (!documents.put(Files.readAllBytes(file), format(file)).equals(article.sha256())) {
                throw new IOException("it changed while it was read");
            }
            ArticleStatements.Found found = found(article, file);
            for (Statement statement : found.statements()) {
                outcomes.add(new Outcome.Accepted(line(article, statement), statement, List.of(), Set.of()));
            }
            found.withdrawn().forEach(id -> outcomes.add(new Outcome.Withdrawn(id)));
            List<String> notes = new ArrayList<>(found.warnings());
            if (found.statements().isEmpty() && found.withdrawn().isEmpty()) {
                notes.add("no statement found in the article");
            }
            outcomes.add(new Outcome.Noted(notes));
        } catch (ArticleRefusal refusal) {
            Path at = refusal.file().orElse(file);
            outcomes.add(new Outcome.Rejected(new Rejection(at, refusal.line(), 0, refusal.reason())));
        } catch (Refusal refusal) {
            outcomes.add(new Outcome.Rejected(new Rejection(file, 0, 0, refusal.reason())));
        } catch (IOException e) {
            outcomes.add(new Outcome.Rejected(new Rejection(file, 0, 0, "cannot be read: " + e.getMessage())));
        }
        return outcomes;
    }

    /** One article on which the extraction fails must not cost all others: it is refused with what happened. */
    private ArticleStatements.Found found(ArticleDocument article, Path file) {
        try {
            return statements.find(article, String.valueOf(file.getFileName()));
        } catch (RuntimeException | StackOverflowError e) {
            throw new Refusal("the extraction failed on this article (" + e + "); please report it");
        }
    }

    /** The reader has refused what has none. */
    private static ArticleFormat format(Path file) {
        return ArticleFormat.of(file).orElseThrow();
    }

    /** The line on which the statement's words begin, from 1. */
    private static long line(ArticleDocument article, Statement statement) {
        int start = statement.extraction().orElseThrow().content().getFirst().start();
        return 1
                + article.raw()
                        .substring(0, start)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
