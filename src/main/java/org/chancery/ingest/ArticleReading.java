package org.chancery.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.ingest.article.ArticleDocument;
import org.chancery.ingest.article.ArticleFormat;
import org.chancery.ingest.article.ArticleRefusal;
import org.chancery.ingest.article.DocumentBatch;
import org.chancery.ingest.article.LineNumbers;
import org.chancery.statement.Article;
import org.chancery.statement.Statement;

/** Reads articles, and tells what comes of them. For one thread. */
final class ArticleReading {
    private final ArticleInput input;
    private final ArticleStatements statements;

    ArticleReading(ArticleInput input) {
        this.input = input;
        this.statements = input.statements().get();
    }

    /** What comes of the article in that file. Where it is taken it is put to {@code documents} before this returns. */
    List<Outcome> read(Path file, DocumentBatch documents) {
        try {
            ArticleDocument article = document(file);
            byte[] bytes = Files.readAllBytes(file);
            String name = String.valueOf(file.getFileName());
            List<Outcome> outcomes = outcomesOrRefusal(article, identity(file), name);
            if (!documents.put(bytes, format(file)).equals(article.sha256())) {
                throw new Refusal("cannot be read: it changed while it was read");
            }
            return outcomes;
        } catch (ArticleRefusal refusal) {
            Path at = refusal.file().orElse(file);
            return rejected(new Rejection(at, refusal.line(), 0, refusal.reason()));
        } catch (Refusal refusal) {
            return rejected(new Rejection(file, 0, 0, refusal.reason()));
        } catch (IOException e) {
            return rejected(new Rejection(file, 0, 0, "cannot be read: " + e.getMessage()));
        }
    }

    /** One article at which the reader fails must not cost all others either. */
    private ArticleDocument document(Path file) {
        try {
            return input.reader().read(file);
        } catch (ArticleRefusal refusal) {
            throw refusal;
        } catch (RuntimeException | StackOverflowError e) {
            throw new Refusal("the reading failed on this article (" + e + "); please report it");
        }
    }

    private static List<Outcome> rejected(Rejection rejection) {
        return List.of(new Outcome.Rejected(rejection));
    }

    /**
     * What comes of an article, in the order of its words. Throws {@link Refusal} where nothing can be made of it, and whatever else the
     * extraction fails with.
     *
     * @param article the article
     * @param file tells the file that it was read from; empty where it came without one
     * @param name what to call its source where it tells no title
     */
    List<Outcome> outcomes(ArticleDocument article, Optional<String> file, String name) {
        ArticleStatements.Found found = statements.find(article, name);
        List<Outcome> outcomes = new ArrayList<>();
        LineNumbers lines = new LineNumbers(article.raw());
        List<Outcome.Accepted> told = found.statements().stream()
                .map(statement -> new Outcome.Accepted(line(lines, statement), statement, List.of(), Set.of()))
                .toList();
        Article toldBy = new Article(article.sha256(), file, article.metadata().url());
        outcomes.add(new Outcome.Told(toldBy, told));
        found.withdrawn().forEach(id -> outcomes.add(new Outcome.Withdrawn(id)));
        List<String> notes = new ArrayList<>(found.warnings());
        if (found.statements().isEmpty() && found.withdrawn().isEmpty() && found.leftOut() == 0) {
            notes.add("no statement found in the article");
        }
        notes.addAll(Collections.nCopies(found.leftOut(), Tally.LEFT_OUT));
        outcomes.add(new Outcome.Noted(notes));
        return outcomes;
    }

    /** One article on which the extraction fails must not cost all others: it is refused with what happened. */
    private List<Outcome> outcomesOrRefusal(ArticleDocument article, String file, String name) {
        try {
            return outcomes(article, Optional.of(file), name);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException | StackOverflowError e) {
            throw new Refusal("the extraction failed on this article (" + e + "); please report it");
        }
    }

    /** The reader has refused what has none. */
    private static ArticleFormat format(Path file) {
        return ArticleFormat.of(file).orElseThrow();
    }

    /** The same for a file whatever the folder that it is named from, and telling nothing about the machine. */
    private static String identity(Path file) throws IOException {
        return StatementIds.hash(file.toRealPath().toString(), StatementIds.LENGTH);
    }

    /** The line on which the statement's words begin, from 1. */
    private static long line(LineNumbers lines, Statement statement) {
        return lines.of(
                statement.extraction().orElseThrow().content().getFirst().start());
    }
}
