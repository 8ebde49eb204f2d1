package org.chancery.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * The lines of a stream, read with bounded memory: of a line that is too long only the fact is kept. Lines end with LF or
 * CR LF; a byte order mark at the start of the stream is passed over.
 */
final class ByteLines {
    private static final int CHUNK = 1 << 16;
    private static final char REPLACEMENT = '\ufffd';

    private final InputStream in;
    private final int maxBytes;
    private final byte[] chunk = new byte[CHUNK];
    private int position;
    private int limit;
    private byte[] line = new byte[1 << 12];
    private int length;
    private boolean tooLong;
    private long number;
    private Optional<String> damage = Optional.empty();

    ByteLines(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /**
     * Goes to the next line; false at the end, or where the stream cannot be read any further. In that case there is
     * {@link #damage}, and {@link #number} is that of the line it cut short.
     */
    boolean next() {
        length = 0;
        tooLong = false;
        boolean any = false;
        number++;
        while (position < limit || fill()) {
            any = true;
            int end = position;
            while (end < limit && chunk[end] != '\n') {
                end++;
            }
            append(position, end);
            position = end + 1;
            if (end < limit) {
                break;
            }
        }
        if (!any && damage.isEmpty()) {
            number--;
        }
        return any && damage.isEmpty();
    }

    private boolean fill() {
        position = 0;
        limit = 0;
        try {
            limit = Math.max(0, in.read(chunk));
        } catch (EOFException | ZipException e) {
            damage = Optional.of("the compressed file is cut short or damaged here; nothing behind this could be read");
        } catch (IOException e) {
            damage = Optional.of("the file could not be read any further: " + e.getMessage());
        }
        return limit > 0;
    }

    /** Why the stream could not be read to its end; empty as long as there is no reason. */
    Optional<String> damage() {
        return damage;
    }

    private void append(int from, int to) {
        int added = to - from;
        if (tooLong || length + added > maxBytes) {
            tooLong = true;
            return;
        }
        if (length + added > line.length) {
            line = Arrays.copyOf(line, Math.min(maxBytes, Math.max(line.length * 2, length + added)));
        }
        System.arraycopy(chunk, from, line, length, added);
        length += added;
    }

    /** The number of the line reached, from 1. */
    long number() {
        return number;
    }

    /** The line reached, without its end. Throws {@link Refusal} where it is too long or not UTF-8. */
    String text() {
        if (tooLong) {
            throw new Refusal("the line is longer than " + maxBytes + " bytes");
        }
        int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        int start = number == 1 && startsWithMark(end) ? 3 : 0;
        String text = new String(line, start, end - start, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            requireUtf8(start, end);
        }
        return text;
    }

    private boolean startsWithMark(int end) {
        return end >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF;
    }

    /** A line may hold U+FFFD itself, so only a strict reading tells whether the bytes were wrong. */
    private void requireUtf8(int start, int end) {
        ByteBuffer bytes = ByteBuffer.wrap(line, start, end - start);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
        } catch (CharacterCodingException e) {
            throw new Refusal("not valid UTF-8 at byte " + (bytes.position() + 1 - start) + " of the line");
        }
    }
}
