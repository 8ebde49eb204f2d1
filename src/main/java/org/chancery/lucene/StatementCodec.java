package org.chancery.lucene;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.util.BytesRef;
import org.chancery.statement.Context;
import org.chancery.statement.Kind;
import org.chancery.statement.Organisation;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Source;
import org.chancery.statement.Speaker;
import org.chancery.statement.SpeakerClass;
import org.chancery.statement.Statement;

/**
 * Statements as bytes. The first byte is the version of the format; a format once released stays readable. Equal statements
 * have equal bytes.
 */
final class StatementCodec {
    private static final int VERSION = 1;

    /** Stored by their place in these lists, which therefore only ever grow at the end. */
    private static final List<Kind> KINDS = List.of(Kind.DIRECT, Kind.MIXED, Kind.INDIRECT);

    private static final List<SpeakerClass> CLASSES =
            List.of(SpeakerClass.PERSON, SpeakerClass.GOVERNMENT, SpeakerClass.ORGANISATION, SpeakerClass.GROUP);

    private StatementCodec() {}

    /** The bytes of a statement. */
    static BytesRef encode(Statement statement) {
        ByteWriter out = new ByteWriter(statement.text().length() + 256);
        out.number(VERSION);
        out.string(statement.id());
        out.string(statement.text());
        out.number(KINDS.indexOf(statement.kind()));
        out.list(statement.speakers(), speaker -> {
            out.string(speaker.id());
            out.string(speaker.name());
            out.optional(speaker.role());
            out.number(CLASSES.indexOf(speaker.speakerClass()));
        });
        out.list(statement.countries(), out::string);
        out.list(statement.organisations(), organisation -> {
            out.string(organisation.id());
            out.string(organisation.name());
        });
        out.number(statement.date().map(PartialDate::sortKey).orElse(0));
        out.list(statement.topics(), out::string);
        out.string(statement.lang());
        out.optional(statement.occasion());
        out.optional(statement.place());
        out.number(statement.translated().map(yes -> yes ? 2 : 1).orElse(0));
        out.optional(statement.context().before());
        out.optional(statement.context().after());
        out.list(statement.mentions(), out::string);
        out.list(statement.sources(), source -> {
            out.string(source.id());
            out.string(source.title());
            out.optional(source.publisher());
            out.optional(source.url().map(URI::toString));
            out.number(source.published().map(PartialDate::sortKey).orElse(0));
        });
        out.optional(statement.checked());
        return out.bytes();
    }

    /** The statement of bytes that {@link #encode} made; throws IllegalStateException on bytes of no known version. */
    static Statement decode(BytesRef bytes) {
        ByteReader in = new ByteReader(bytes);
        int version = in.number();
        if (version != VERSION) {
            throw new IllegalStateException(
                    "a stored statement has format " + version
                            + ", which this version of Chancery does not know: use the version that wrote the index, or index again");
        }
        return Statement.builder(in.string(), in.string())
                .kind(KINDS.get(in.number()))
                .speakers(in.list(StatementCodec::speaker))
                .countries(in.list(ByteReader::string))
                .organisations(in.list(from -> new Organisation(from.string(), from.string())))
                .date(date(in.number()).orElse(null))
                .topics(in.list(ByteReader::string))
                .lang(in.string())
                .occasion(in.optional().orElse(null))
                .place(in.optional().orElse(null))
                .translated(translated(in.number()).orElse(null))
                .context(new Context(in.optional(), in.optional()))
                .mentions(in.list(ByteReader::string))
                .sources(in.list(StatementCodec::source))
                .checked(in.optional().orElse(null))
                .build();
    }

    private static Speaker speaker(ByteReader in) {
        return new Speaker(in.string(), in.string(), in.optional(), CLASSES.get(in.number()));
    }

    private static Source source(ByteReader in) {
        return new Source(in.string(), in.string(), in.optional(), in.optional().map(URI::create), date(in.number()));
    }

    private static Optional<PartialDate> date(int key) {
        return key == 0 ? Optional.empty() : Optional.of(PartialDate.ofSortKey(key));
    }

    private static Optional<Boolean> translated(int code) {
        return code == 0 ? Optional.empty() : Optional.of(code == 2);
    }

    /** Numbers of seven bits a byte, lowest first; strings as UTF-8 behind their length. */
    private static final class ByteWriter {
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

        void string(String value) {
            byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
            number(utf8.length);
            ensure(utf8.length);
            System.arraycopy(utf8, 0, buffer, length, utf8.length);
            length += utf8.length;
        }

        /** An absent string is the number 0, a present one 1 and itself. */
        void optional(Optional<String> value) {
            number(value.isPresent() ? 1 : 0);
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

    private static final class ByteReader {
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

        String string() {
            int length = number();
            String value = new String(buffer, at, length, StandardCharsets.UTF_8);
            at += length;
            return value;
        }

        Optional<String> optional() {
            return number() == 0 ? Optional.empty() : Optional.of(string());
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
}
