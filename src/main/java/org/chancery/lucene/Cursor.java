package org.chancery.lucene;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.chancery.search.SearchException;
import org.chancery.search.SearchRequest;

/**
 * Where a page ends: enough to go on from there in the same state of the index, by the same request. As text it is
 * URL-safe and carries a checksum.
 *
 * @param version the state of the index
 * @param request a number made of what the request asks for
 * @param shown how many statements the pages so far have shown, as hits or as similar to one
 * @param doc the number of the last of them in that state
 * @param score its score; 0 where the order is one of time
 */
record Cursor(String version, long request, long shown, int doc, float score) {
    private static final int FORMAT = 1;
    private static final int CHECKSUM_BYTES = 8;

    /** The number that stands for what a request asks for, the size of its pages and its facets aside. */
    static long requestNumber(SearchRequest request) {
        byte[] digest = sha256((request.selection() + "\n" + request.sort()).getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest).getLong();
    }

    /** The text that {@link #read} reads. */
    String text() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            out.writeUTF(version);
            out.writeLong(request);
            out.writeLong(shown);
            out.writeInt(doc);
            out.writeFloat(score);
            out.write(sha256(bytes.toByteArray()), 0, CHECKSUM_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /** The cursor of a text; throws CursorInvalid unless it was made for a request of that number. */
    static Cursor read(String text, long requestNumber) {
        Cursor cursor = read(text);
        if (cursor.request() != requestNumber) {
            throw new SearchException.CursorInvalid(
                    "the cursor belongs to another search: use it with the search that gave it, or leave it out");
        }
        return cursor;
    }

    /**
     * Throws CursorInvalid where no page of a state of so many documents, in which the request finds so many statements, can
     * have ended here: the checksum guards against errors only, not against who makes it up.
     */
    void check(int documents, long total) {
        if (doc < 0 || doc >= documents || shown < 0 || shown > total || !Float.isFinite(score)) {
            throw invalid();
        }
    }

    private static Cursor read(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
        int length = bytes.length - CHECKSUM_BYTES;
        if (length < 1) {
            throw invalid();
        }
        byte[] checksum = Arrays.copyOf(sha256(Arrays.copyOf(bytes, length)), CHECKSUM_BYTES);
        if (!Arrays.equals(checksum, Arrays.copyOfRange(bytes, length, bytes.length)) || bytes[0] != FORMAT) {
            throw invalid();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 1, length - 1))) {
            return new Cursor(in.readUTF(), in.readLong(), in.readLong(), in.readInt(), in.readFloat());
        } catch (IOException e) {
            throw invalid();
        }
    }

    private static SearchException.CursorInvalid invalid() {
        return new SearchException.CursorInvalid(
                "the cursor is none that a search here gave: leave it out to begin with the first page");
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
