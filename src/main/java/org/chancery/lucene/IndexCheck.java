package org.chancery.lucene;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;
import org.chancery.search.SearchException;

/** Looks for damage in an index: every checksum, every posting, every stored statement. Changes nothing. */
public final class IndexCheck {
    private static final int MOST_FAULTS = 100;

    private IndexCheck() {}

    /**
     * The faults of the index in that folder, a line each, at most a hundred; none where it is whole.
     *
     * @throws SearchException.Unavailable where another process writes the index right now
     */
    public static List<String> faults(Path folder) {
        List<String> faults = new ArrayList<>();
        try (Directory directory = FSDirectory.open(folder)) {
            checkFiles(directory, folder, faults);
            if (faults.isEmpty()) {
                checkStatements(directory, folder, faults);
            }
        } catch (LockObtainFailedException e) {
            throw new SearchException.Unavailable(
                    "the index in " + folder + " is being written by another process; check it when that is done", e);
        } catch (IOException | RuntimeException e) {
            faults.add(folder + ": cannot be read: " + e.getMessage());
        }
        return faults;
    }

    private static void checkFiles(Directory directory, Path folder, List<String> faults) throws IOException {
        ByteArrayOutputStream details = new ByteArrayOutputStream();
        try (CheckIndex check = new CheckIndex(directory)) {
            check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS);
            check.setInfoStream(new PrintStream(details, false, StandardCharsets.UTF_8));
            CheckIndex.Status status = check.checkIndex();
            if (status.clean) {
                return;
            }
            for (CheckIndex.Status.SegmentInfoStatus segment : status.segmentInfos) {
                if (segment.error != null && faults.size() < MOST_FAULTS) {
                    faults.add(folder + ": segment " + segment.name + " is damaged: " + segment.error.getMessage());
                }
            }
            if (faults.isEmpty()) {
                faults.add(folder + ": the index is damaged: "
                        + details.toString(StandardCharsets.UTF_8).lines().reduce("", (a, b) -> b));
            }
        }
    }

    private static void checkStatements(Directory directory, Path folder, List<String> faults) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexState.of(reader.getIndexCommit().getUserData());
            for (LeafReaderContext leaf : reader.leaves()) {
                checkStatements(leaf.reader(), folder, faults);
            }
        }
    }

    private static void checkStatements(LeafReader reader, Path folder, List<String> faults) throws IOException {
        Bits live = reader.getLiveDocs();
        StoredFields stored = reader.storedFields();
        for (int doc = 0; doc < reader.maxDoc() && faults.size() < MOST_FAULTS; doc++) {
            if (live == null || live.get(doc)) {
                try {
                    StatementCodec.decodeTellings(stored.document(doc).getBinaryValue(Fields.STATEMENT));
                } catch (RuntimeException e) {
                    faults.add(folder + ": a stored statement cannot be read: " + e.getMessage());
                }
            }
        }
    }
}
