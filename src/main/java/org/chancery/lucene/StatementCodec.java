package org.chancery.lucene;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.chancery.statement.Article;
import org.chancery.statement.Context;
import org.chancery.statement.Extraction;
import org.chancery.statement.Kind;
import org.chancery.statement.Organisation;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Passage;
import org.chancery.statement.Source;
import org.chancery.statement.Span;
import org.chancery.statement.Speaker;
import org.chancery.statement.SpeakerClass;
import org.chancery.statement.Statement;
import org.chancery.statement.Tellings;
import org.chancery.statement.TopicWords;

/**
 * Statements as bytes. The first byte is the version of the format; a format once released stays readable. Equal statements
 * have equal bytes. Version 1 had no extraction, and no open groups; version 2 is that of statements that only records tell; version
 * 3 has behind the same who tells it; versions 4 and 5 are those with the words of topics.
 */
final class StatementCodec {
    private static final int OF_RECORDS = 4;

    private static final int TOLD = 5;

    private static final int TOLD_WITHOUT_TOPIC_WORDS = 3;

    /** Stored by their place in these lists, which therefore only ever grow at the end. */
    private static final List<Kind> KINDS = List.of(Kind.DIRECT, Kind.MIXED, Kind.INDIRECT);

    private static final List<SpeakerClass> CLASSES =
            List.of(SpeakerClass.PERSON, SpeakerClass.GOVERNMENT, SpeakerClass.ORGANISATION, SpeakerClass.GROUP);

    private StatementCodec() {}

    /** The bytes of a statement that records tell. */
    static BytesRef encode(Statement statement) {
        ByteWriter out = new ByteWriter(statement.text().length() + 256);
        out.number(OF_RECORDS);
        write(statement, out);
        return out.bytes();
    }

    /** The bytes of a statement with all that is told of it, each telling whole where there are several. */
    static BytesRef encode(Tellings told) {
        Statement statement = told.statement();
        ByteWriter out = new ByteWriter(statement.text().length() + 512);
        out.number(TOLD);
        write(statement, out);
        boolean several = told.all().size() > 1;
        out.list(told.all(), telling -> {
            out.truth(telling.article().isPresent());
            telling.article().ifPresent(article -> {
                out.string(article.document());
                out.optional(article.file());
                out.optional(article.url().map(URI::toString));
            });
            out.truth(several);
            if (several) {
                write(telling.statement(), out);
            }
        });
        return out.bytes();
    }

    private static void write(Statement statement, ByteWriter out) {
        out.string(statement.id());
        out.string(statement.text());
        out.number(KINDS.indexOf(statement.kind()));
        out.list(statement.speakers(), speaker -> {
            out.string(speaker.id());
            out.string(speaker.name());
            out.optional(speaker.role());
            out.number(CLASSES.indexOf(speaker.speakerClass()));
            out.truth(speaker.complete());
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
        out.truth(statement.extraction().isPresent());
        statement.extraction().ifPresent(extraction -> write(extraction, out));
    }

    private static void write(Extraction extraction, ByteWriter out) {
        out.string(extraction.document());
        out.list(extraction.content(), span -> write(span, out));
        out.list(extraction.quoted(), span -> write(span, out));
        for (Optional<Passage> each : List.of(extraction.cue(), extraction.mention(), extraction.antecedent())) {
            out.truth(each.isPresent());
            each.ifPresent(passage -> {
                write(passage.span(), out);
                out.string(passage.text());
            });
        }
        out.string(extraction.rule());
        long confidence = Double.doubleToLongBits(extraction.confidence());
        out.number((int) (confidence >>> 32));
        out.number((int) confidence);
        out.truth(extraction.attributionNegated());
        out.optional(extraction.relayedBy());
        out.list(extraction.topicWords(), topic -> {
            out.string(topic.topic());
            out.list(topic.words(), out::string);
        });
    }

    private static void write(Span span, ByteWriter out) {
        out.number(span.start());
        out.number(span.length());
    }

    /** The statement of bytes that {@link #encode} made; throws IllegalStateException on bytes of no known version. */
    static Statement decode(BytesRef bytes) {
        ByteReader in = new ByteReader(bytes);
        return statement(in, version(in));
    }

    /** All that is told of the statement of such bytes; throws as {@link #decode}. */
    static Tellings decodeTellings(BytesRef bytes) {
        ByteReader in = new ByteReader(bytes);
        int version = version(in);
        Statement statement = statement(in, version);
        return version != TOLD && version != TOLD_WITHOUT_TOPIC_WORDS
                ? Tellings.ofRecords(statement)
                : new Tellings(in.list(from ->
                        new Tellings.Telling(article(from), from.truth() ? statement(from, version) : statement)));
    }

    private static Optional<Article> article(ByteReader in) {
        return in.truth()
                ? Optional.of(
                        new Article(in.string(), in.optional(), in.optional().map(URI::create)))
                : Optional.empty();
    }

    private static int version(ByteReader in) {
        int version = in.number();
        if (version < 1 || version > TOLD) {
            throw new IllegalStateException(
                    "a stored statement has format " + version
                            + ", which this version of Chancery does not know: use the version that wrote the index, or index again");
        }
        return version;
    }

    private static Statement statement(ByteReader in, int version) {
        return Statement.builder(in.string(), in.string())
                .kind(KINDS.get(in.number()))
                .speakers(in.list(from -> speaker(from, version)))
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
                .extraction(version > 1 && in.truth() ? extraction(in, version) : null)
                .build();
    }

    private static Speaker speaker(ByteReader in, int version) {
        return new Speaker(
                in.string(), in.string(), in.optional(), CLASSES.get(in.number()), version == 1 || in.truth());
    }

    private static Extraction extraction(ByteReader in, int version) {
        return new Extraction(
                in.string(),
                in.list(StatementCodec::span),
                in.list(StatementCodec::span),
                passage(in),
                passage(in),
                passage(in),
                in.string(),
                Double.longBitsToDouble(((long) in.number() << 32) | (in.number() & 0xFFFF_FFFFL)),
                in.truth(),
                in.optional(),
                version > TOLD_WITHOUT_TOPIC_WORDS
                        ? in.list(from -> new TopicWords(from.string(), from.list(ByteReader::string)))
                        : List.of());
    }

    private static Span span(ByteReader in) {
        int start = in.number();
        return new Span(start, start + in.number());
    }

    private static Optional<Passage> passage(ByteReader in) {
        return in.truth() ? Optional.of(new Passage(span(in), in.string())) : Optional.empty();
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
}
