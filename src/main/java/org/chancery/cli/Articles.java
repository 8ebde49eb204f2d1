package org.chancery.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.config.Correction;
import org.chancery.config.CorrectionsFile;
import org.chancery.config.ExtractionFolder;
import org.chancery.config.IndexConfig;
import org.chancery.ingest.ArticleInput;
import org.chancery.ingest.ArticleStatements;
import org.chancery.ingest.article.ArticlePassages;
import org.chancery.ingest.article.ArticleReader;
import org.chancery.ingest.article.DocumentStore;
import org.chancery.ingest.article.StoredPassages;

/**
 * The rules by which articles are read, as the configuration has them.
 *
 * @param config the configuration
 * @param rules the rules of extraction
 * @param corrections what editors overrule
 */
record Articles(IndexConfig config, ExtractionFolder.Contents rules, List<Correction> corrections) {
    Articles {
        corrections = List.copyOf(corrections);
    }

    /** Reads the rules; throws ConfigException, which lists every fault. */
    static Articles of(Path configFolder, IndexConfig config) {
        return new Articles(config, ExtractionFolder.load(configFolder), CorrectionsFile.load(configFolder));
    }

    ArticleReader reader() {
        return new ArticleReader(rules.boilerplate(), config.settings().ingest().maxArticle());
    }

    ArticleStatements statements() {
        return new ArticleStatements(
                config.authority(),
                rules,
                corrections,
                config.settings().ingest().maxTextCharacters());
    }

    /** Where statements stand in the articles that are kept in that folder. */
    ArticlePassages passages(Path data) {
        Map<String, String> patterns = new HashMap<>();
        rules.patterns().forEach((rule, pattern) -> patterns.put(rule.id(), pattern));
        return new StoredPassages(reader(), DocumentStore.reading(data), patterns);
    }

    /** For an ingest into the index of that folder. */
    ArticleInput input(Path data) {
        return ArticleInput.of(
                config.authority(),
                rules,
                corrections,
                config.settings().ingest().maxArticle(),
                config.settings().ingest().maxTextCharacters(),
                data);
    }
}
