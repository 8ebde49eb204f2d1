package org.chancery.ingest;

import org.chancery.json.StatementRecord;

/** Takes what a reader finds. */
interface RecordSink {
    /** A record that begins on {@code line}, from 1. */
    void record(long line, StatementRecord record);

    /** What stands on {@code line}, from {@code column} on, is no record; 0 where the whole file or the whole line is meant. */
    void refuse(long line, int column, String reason);
}
