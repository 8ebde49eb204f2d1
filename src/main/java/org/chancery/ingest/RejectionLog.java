package org.chancery.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Keeps the first rejections, counts all, and writes all to a file where that is wanted. */
final class RejectionLog implements AutoCloseable {
    private final int maxKept;
    private final Writer out;
    private final List<Rejection> kept = new ArrayList<>();
    private long count;

    private RejectionLog(int maxKept, Writer out) {
        this.maxKept = maxKept;
        this.out = out;
    }

    static RejectionLog open(IngestOptions options) throws IOException {
        Writer out = options.rejectionsFile().isPresent()
                ? Files.newBufferedWriter(options.rejectionsFile().get(), StandardCharsets.UTF_8)
                : new BufferedWriter(Writer.nullWriter());
        return new RejectionLog(options.listed(), out);
    }

    void add(Rejection rejection) {
        count++;
        if (kept.size() < maxKept) {
            kept.add(rejection);
        }
        try {
            out.write(rejection + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Rejection> kept() {
        return List.copyOf(kept);
    }

    long count() {
        return count;
    }

    void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
