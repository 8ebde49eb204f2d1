package org.chancery.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.chancery.authority.Authority;
import org.chancery.statement.Statement;

/** An index in memory with the documents of {@link StatementDocuments}, one segment for each call that adds. */
final class SmallIndex implements AutoCloseable {
    private final Directory directory = new ByteBuffersDirectory();
    private final StatementDocuments documents;
    private final IndexedText text = new IndexedText(new Analysis());
    private final IndexWriter writer;
    private DirectoryReader reader;

    SmallIndex(Authority authority) {
        try {
            documents = new StatementDocuments(authority);
            writer = new IndexWriter(
                    directory, new IndexWriterConfig(new Analysis().words()).setMergePolicy(NoMergePolicy.INSTANCE));
            reader = DirectoryReader.open(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SmallIndex add(List<Statement> statements) throws IOException {
        for (Statement statement : statements) {
            writer.addDocument(documents.document(documents.encode(statement), text));
        }
        return refresh();
    }

    SmallIndex delete(String id) throws IOException {
        writer.deleteDocuments(new Term(Fields.ID, id));
        return refresh();
    }

    private SmallIndex refresh() throws IOException {
        writer.flush();
        DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
        if (newer != null) {
            reader.close();
            reader = newer;
        }
        return this;
    }

    IndexSearcher searcher() {
        return new IndexSearcher(reader);
    }

    @Override
    public void close() throws IOException {
        reader.close();
        writer.close();
        directory.close();
    }
}
