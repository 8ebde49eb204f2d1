package org.chancery.lucene;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.chancery.search.SearchException;

/**
 * What is written beside each commit.
 *
 * @param version the state of the index: another one after every change
 * @param format how the documents were made; an index of another format cannot be read
 */
record IndexState(String version, String format) {
    private static final String VERSION = "version";
    private static final String FORMAT = "format";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The format that this version of Chancery writes and reads. */
    static final String CURRENT_FORMAT = StatementDocuments.VERSION + "." + Analysis.VERSION;

    /** The state of a new commit. */
    static IndexState next() {
        byte[] random = new byte[9];
        RANDOM.nextBytes(random);
        return new IndexState(HexFormat.of().formatHex(random), CURRENT_FORMAT);
    }

    /** The state of a commit; throws Unavailable where it is of another format. */
    static IndexState of(Map<String, String> commitData) {
        String format = commitData.getOrDefault(FORMAT, "none");
        if (!format.equals(CURRENT_FORMAT)) {
            throw new SearchException.Unavailable("the index has format " + format
                    + ", and this version of Chancery needs " + CURRENT_FORMAT
                    + ": move the index folder away and index again");
        }
        return new IndexState(commitData.getOrDefault(VERSION, "none"), format);
    }

    Map<String, String> commitData() {
        return Map.of(VERSION, version, FORMAT, format);
    }
}
