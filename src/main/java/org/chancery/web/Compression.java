package org.chancery.web;

import io.undertow.util.QValueParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Compresses answers for clients that take gzip. */
final class Compression {
    /** Below this many bytes an answer fits one packet anyway. */
    static final int WORTH_WHILE = 1024;

    private Compression() {}

    /** Whether an Accept-Encoding header (its values) takes gzip. */
    static boolean isWanted(List<String> acceptEncoding) {
        boolean wanted = false;
        for (List<QValueParser.QValueResult> equals : QValueParser.parse(acceptEncoding)) {
            for (QValueParser.QValueResult one : equals) {
                if (one.getValue().equalsIgnoreCase("gzip")) {
                    return !one.isQValueZero();
                }
                wanted |= one.getValue().equals("*") && !one.isQValueZero();
            }
        }
        return wanted;
    }

    /** The same bytes compressed fast: a page is worked out in about a millisecond, and compression must not double it. */
    static byte[] gzip(byte[] plain) {
        return gzip(plain, Deflater.BEST_SPEED);
    }

    /** The same bytes compressed as well as can be, for what is compressed once. */
    static byte[] gzipWell(byte[] plain) {
        return gzip(plain, Deflater.BEST_COMPRESSION);
    }

    private static byte[] gzip(byte[] plain, int level) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (OutputStream gzip = new LevelledGzip(bytes, level)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static final class LevelledGzip extends GZIPOutputStream {
        LevelledGzip(OutputStream out, int level) throws IOException {
            super(out);
            def.setLevel(level);
        }
    }
}
