package org.chancery.ingest.article;

import java.nio.file.Path;

/** A stored document is no longer what was put. The message names the file and what mends it. */
public final class DamagedDocument extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    DamagedDocument(Path file, String found) {
        super("the document " + file + " is damaged: its SHA-256 is " + found
                + "; delete the file, and index the article again");
        this.file = file;
    }

    /** The damaged file. */
    public Path file() {
        return file;
    }
}
