package org.chancery.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.authority.Authority;
import org.chancery.config.Correction;
import org.chancery.config.DataSize;
import org.chancery.config.ExtractionFolder;
import org.chancery.ingest.article.ArticleReader;
import org.chancery.ingest.article.DocumentBatch;
import org.chancery.ingest.article.DocumentStore;

/**
 * What the reading of articles needs. Immutable; the statements of one are for one thread at a time.
 *
 * @param reader reads the files
 * @param statements finds the statements in them
 * @param documents opens what keeps the articles, for the one that writes the index
 */
public record ArticleInput(
        ArticleReader reader, Supplier<ArticleStatements> statements, Supplier<DocumentStore> documents) {
    public ArticleInput {
        Objects.requireNonNull(reader);
        Objects.requireNonNull(statements);
        Objects.requireNonNull(documents);
    }

    /** For the documents of one run; where {@code input} is empty, none can be put. */
    static DocumentBatch batch(Optional<ArticleInput> input) {
        return new DocumentBatch(() -> input.map(ArticleInput::documents)
                .orElseThrow(() -> new IllegalStateException("articles are not read here"))
                .get());
    }

    /**
     * With those rules and corrections.
     *
     * @param authority who is who
     * @param rules the rules of extraction
     * @param corrections what editors overrule
     * @param maxSize the largest article that is read
     * @param maxTextCharacters how long the text of a statement may be, in UTF-16 units
     * @param data the folder of the index, in which articles are kept
     */
    public static ArticleInput of(
            Authority authority,
            ExtractionFolder.Contents rules,
            List<Correction> corrections,
            DataSize maxSize,
            int maxTextCharacters,
            Path data) {
        return new ArticleInput(
                new ArticleReader(rules.boilerplate(), maxSize),
                () -> new ArticleStatements(authority, rules, corrections, maxTextCharacters),
                () -> DocumentStore.openAlone(data));
    }
}
