package org.chancery.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.chancery.search.IndexInfo;

/** One state of the index, open for reading. Safe for use by several threads; whoever {@link #hold}s it releases it. */
final class Snapshot {
    private final DirectoryReader reader;
    private final IndexInfo info;
    private final List<String> languages;
    private final double leastConfidence;

    Snapshot(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.info = new IndexInfo(
                IndexState.of(reader.getIndexCommit().getUserData()).version(), reader.numDocs());
        this.languages = languages(reader);
        this.leastConfidence = Certainty.least(reader);
    }

    private static List<String> languages(DirectoryReader reader) {
        List<String> found = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            FieldInfos fields = leaf.reader().getFieldInfos();
            for (FieldInfo field : fields) {
                if (Fields.isStems(field.name) && !found.contains(Fields.languageOf(field.name))) {
                    found.add(Fields.languageOf(field.name));
                }
            }
        }
        return Languages.ALL.stream().filter(found::contains).toList();
    }

    DirectoryReader reader() {
        return reader;
    }

    /** Searches it until the deadline. */
    IndexSearcher searcher(Deadline deadline) throws IOException {
        IndexSearcher searcher = new IndexSearcher(ExitableDirectoryReader.wrap(reader, deadline));
        searcher.setSimilarity(Ranking.SIMILARITY);
        searcher.setTimeout(deadline);
        return searcher;
    }

    IndexInfo info() {
        return info;
    }

    /** The languages of which there are texts. */
    List<String> languages() {
        return languages;
    }

    /** The least confidence that any statement has. */
    double leastConfidence() {
        return leastConfidence;
    }

    /** Keeps it open until {@link #release}; false where it is closed already. */
    boolean hold() {
        return reader.tryIncRef();
    }

    void release() throws IOException {
        reader.decRef();
    }
}
