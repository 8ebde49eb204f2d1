package org.chancery.lucene;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.util.BytesRef;

/** Reads what {@link ByteWriter} wrote. For one thread. */
final class ByteReader {
    private final byte[] buffer;
    private int at;

    ByteReader(BytesRef bytes) {
        buffer = bytes.bytes;
        at = bytes.offset;
    }

    int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = buffer[at++];
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    boolean truth() {
        return number() == 1;
    }

    String string() {
        int length = number();
        String value = new String(buffer, at, length, StandardCharsets.UTF_8);
        at += length;
        return value;
    }

    Optional<String> optional() {
        return truth() ? Optional.of(string()) : Optional.empty();
    }

    <T> List<T> list(Function<ByteReader, T> each) {
        int size = number();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(each.apply(this));
        }
        return values;
    }
}
