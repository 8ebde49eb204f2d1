package org.chancery.lucene;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.chancery.authority.Authority;
import org.chancery.search.StatementSearcher;
import org.chancery.search.StatementWriter;
import org.chancery.search.TestEngine;

/** An index in a folder as an engine under test. */
final class LuceneTestEngine implements TestEngine {
    private final LuceneIndex index;
    private final StatementWriter writer;

    /** Settings for tests: time enough even on a machine that is busy with much else. */
    static LuceneSettings settings(Authority authority, List<List<String>> synonyms) {
        LuceneSettings defaults = LuceneSettings.of(authority, synonyms);
        return new LuceneSettings(
                authority,
                synonyms,
                defaults.limits(),
                Duration.ofMinutes(1),
                defaults.cursorLifetime(),
                defaults.heldVersions(),
                defaults.bufferMebibytes(),
                defaults.maxTextCharacters(),
                defaults.maxClauses(),
                defaults.minConfidence());
    }

    LuceneTestEngine(Path folder, LuceneSettings settings) {
        index = LuceneIndex.openOrCreate(folder, settings);
        writer = index.writer();
    }

    @Override
    public StatementSearcher searcher() {
        return index.searcher();
    }

    @Override
    public StatementWriter writer() {
        return writer;
    }

    @Override
    public void close() {
        writer.close();
        index.close();
    }
}
