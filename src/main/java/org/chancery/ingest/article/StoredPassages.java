package org.chancery.ingest.article;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.chancery.statement.Extraction;
import org.chancery.statement.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows passages of the articles that are kept in a store, each read anew when it is asked for. Safe for use by several threads. */
public final class StoredPassages implements ArticlePassages {
    private static final Logger LOG = LoggerFactory.getLogger(StoredPassages.class);

    /** A large article takes a hundred times its size in memory while it is read. */
    private static final int READ_AT_ONCE = 2;

    private final ArticleReader reader;
    private final DocumentStore documents;
    private final Map<String, String> patterns;
    private final Semaphore reading = new Semaphore(READ_AT_ONCE, true);

    /**
     * Passages of those articles.
     *
     * @param reader reads them as when they were indexed
     * @param documents keeps them
     * @param patterns what each rule looks for, by its id
     */
    public StoredPassages(ArticleReader reader, DocumentStore documents, Map<String, String> patterns) {
        this.reader = reader;
        this.documents = documents;
        this.patterns = Map.copyOf(patterns);
    }

    @Override
    public Optional<String> pattern(String rule) {
        return Optional.ofNullable(patterns.get(rule));
    }

    @Override
    public ArticlePassage find(Statement statement) {
        Optional<Extraction> extraction = statement.extraction();
        if (extraction.isEmpty()) {
            return new ArticlePassage.NotShown(ArticlePassage.Reason.NOT_KEPT);
        }
        reading.acquireUninterruptibly();
        try {
            return read(extraction.get().document())
                    .map(article -> PassageFinder.find(article, statement.text(), extraction.get()))
                    .orElse(new ArticlePassage.NotShown(ArticlePassage.Reason.NOT_KEPT));
        } catch (DamagedDocument damaged) {
            LOG.warn("{}", damaged.getMessage());
            return new ArticlePassage.NotShown(ArticlePassage.Reason.DAMAGED);
        } catch (ArticleRefusal | UncheckedIOException unread) {
            LOG.warn("the article {} cannot be shown: {}", extraction.get().document(), unread.getMessage());
            return new ArticlePassage.NotShown(ArticlePassage.Reason.UNREADABLE);
        } finally {
            reading.release();
        }
    }

    private Optional<ArticleDocument> read(String sha256) {
        return documents.find(sha256).map(stored -> reader.read(stored.bytes(), stored.format(), ArticleMetadata.NONE));
    }
}
