package org.chancery.ingest.article;

import java.util.Optional;
import org.chancery.statement.Statement;

/** Shows where statements stand in the articles in which they were found. Safe for use by several threads. */
public interface ArticlePassages {
    /** Of a place that keeps no articles. */
    ArticlePassages NONE = new ArticlePassages() {
        @Override
        public ArticlePassage find(Statement statement) {
            return new ArticlePassage.NotShown(ArticlePassage.Reason.NOT_KEPT);
        }

        @Override
        public Optional<String> pattern(String rule) {
            return Optional.empty();
        }
    };

    /** Where an extracted statement stands; whatever has become of its article, an answer. */
    ArticlePassage find(Statement statement);

    /** What a rule looks for, as it is written for readers, by the id of the rule; empty where there is no such rule. */
    Optional<String> pattern(String rule);
}
