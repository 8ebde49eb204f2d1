package org.chancery.lucene;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.util.BytesRef;

/** Writes bytes: numbers of seven bits a byte, lowest first; strings as UTF-8 behind their length. For one thread. */
final class ByteWriter {
    private byte[] buffer;
    private int length;

    ByteWriter(int capacity) {
        buffer = new byte[capacity];
    }

    void number(int value) {
        ensure(5);
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            buffer[length++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        buffer[length++] = (byte) rest;
    }

    void truth(boolean value) {
        number(value ? 1 : 0);
    }

    void string(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        ensure(utf8.length);
        System.arraycopy(utf8, 0, buffer, length, utf8.length);
        length += utf8.length;
    }

    /** An absent string is the number 0, a present one 1 and itself. */
    void optional(Optional<String> value) {
        truth(value.isPresent());
        value.ifPresent(this::string);
    }

    <T> void list(List<T> values, Consumer<T> each) {
        number(values.size());
        values.forEach(each);
    }

    private void ensure(int more) {
        if (buffer.length - length < more) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more));
        }
    }

    BytesRef bytes() {
        return new BytesRef(buffer, 0, length);
    }
}
