package org.chancery.lucene;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.chancery.statement.Statement;
import org.chancery.statement.Tellings;

/** The statements of a reader, found by id or by number. */
final class StoredStatements {
    private static final Set<String> STATEMENT_ONLY = Set.of(Fields.STATEMENT);

    private StoredStatements() {}

    /**
     * A statement found.
     *
     * @param doc its number in the reader
     * @param print the number of its bytes
     */
    record Found(int doc, long print) {}

    /** The statement of that id; empty if there is none. */
    static Optional<Found> find(DirectoryReader reader, BytesRef id) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Fields.ID);
            if (terms == null) {
                continue;
            }
            TermsEnum values = terms.iterator();
            if (values.seekExact(id)) {
                PostingsEnum docs = values.postings(null, PostingsEnum.NONE);
                Bits live = leaf.reader().getLiveDocs();
                for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                    if (live == null || live.get(doc)) {
                        return Optional.of(new Found(leaf.docBase + doc, print(leaf, doc)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static long print(LeafReaderContext leaf, int doc) throws IOException {
        NumericDocValues prints = leaf.reader().getNumericDocValues(Fields.PRINT);
        if (prints == null || !prints.advanceExact(doc)) {
            throw new IllegalStateException("a document without a print");
        }
        return prints.longValue();
    }

    /** The statement of that number. */
    static Statement load(IndexReader reader, int doc) throws IOException {
        return load(reader.storedFields(), doc);
    }

    /** The statement of that number, for many in one thread. */
    static Statement load(StoredFields stored, int doc) throws IOException {
        return StatementCodec.decode(bytes(stored, doc));
    }

    /** All that is told of the statement of that number. */
    static Tellings tellings(StoredFields stored, int doc) throws IOException {
        return StatementCodec.decodeTellings(bytes(stored, doc));
    }

    private static BytesRef bytes(StoredFields stored, int doc) throws IOException {
        return stored.document(doc, STATEMENT_ONLY).getBinaryValue(Fields.STATEMENT);
    }
}
