package org.chancery.lucene;

import java.nio.file.Path;
import org.chancery.search.StatementSearcher;
import org.chancery.search.StatementWriter;
import org.chancery.search.TestEngine;

/** An index in a folder as an engine under test. */
final class LuceneTestEngine implements TestEngine {
    private final LuceneIndex index;
    private final StatementWriter writer;

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
