package org.chancery.lucene;

import java.nio.file.Path;
import java.util.List;
import org.chancery.authority.Authority;
import org.chancery.search.ArticleChangesContract;
import org.chancery.search.TestEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class ToldArticlesTest extends ArticleChangesContract {
    @TempDir
    private Path folder;

    @Override
    protected TestEngine engine(Authority authority, List<List<String>> synonyms) {
        return new LuceneTestEngine(folder.resolve("index"), LuceneTestEngine.settings(authority, synonyms));
    }

    @AfterEach
    void letGo() {
        close();
    }
}
