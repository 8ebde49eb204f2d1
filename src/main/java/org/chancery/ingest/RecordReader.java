package org.chancery.ingest;

import java.io.InputStream;

/** Reads the records of one file format. */
interface RecordReader {
    /**
     * Gives every record of {@code in} to {@code sink}, in the order in which they stand, reading on behind what is not valid wherever
     * that can be done. Where the stream breaks off, what came before has been given, and the break is refused.
     */
    void read(InputStream in, RecordSink sink);
}
