package org.chancery.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.chancery.statement.Article;
import org.chancery.statement.Context;
import org.chancery.statement.InventedExtraction;
import org.chancery.statement.Kind;
import org.chancery.statement.Organisation;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Source;
import org.chancery.statement.Speaker;
import org.chancery.statement.SpeakerClass;
import org.chancery.statement.Statement;
import org.chancery.statement.Tellings;
import org.junit.jupiter.api.Test;

class StatementCodecTest {
    private static final Statement FULL = Statement.builder("id-1", "“Stop” – 停火 \ud83d\ude00.")
            .kind(Kind.MIXED)
            .speakers(List.of(
                    new Speaker("ada-brenn", "Ada Brenn", Optional.of("Envoy"), SpeakerClass.PERSON),
                    new Speaker("tarn", "Tarn", Optional.empty(), SpeakerClass.GROUP)))
            .countries(List.of("AR", "SUHH"))
            .organisations(List.of(new Organisation("tarn-pact", "Tarn Pact")))
            .date(new PartialDate(2001, 2, 0))
            .topics(List.of("water"))
            .lang("en")
            .occasion("A summit")
            .place("Holm")
            .translated(false)
            .context(new Context(Optional.of("Before."), Optional.empty()))
            .mentions(List.of("CL", "otto-lindqvar"))
            .sources(List.of(new Source(
                    "q1",
                    "Gazette",
                    Optional.of("Press"),
                    Optional.of(URI.create("https://example.org/a?b=c")),
                    Optional.of(new PartialDate(2001, 2, 3)))))
            .checked("read")
            .build();

    /** What version 1 made of {@link #FULL}: an index that holds it stays readable. */
    private static final String VERSION_1 =
            "AQRpZC0xG+KAnFN0b3DigJ0g4oCTIOWBnOeBqyDwn5iALgECCWFkYS1icmVubglBZGEgQnJlbm4BBUVudm95AAR0YXJuBFRhcm4AAwICQVIEU1VISAEJdGFybi1wYWN0CVRhcm4gUGFjdNipxQkBBXdhdGVyAmVuAQhBIHN1bW1pdAEESG9sbQEBB0JlZm9yZS4AAgJDTA1vdHRvLWxpbmRxdmFyAQJxMQdHYXpldHRlAQVQcmVzcwEZaHR0cHM6Ly9leGFtcGxlLm9yZy9hP2I9Y9upxQkBBHJlYWQ=";

    /** An extracted one, by an open group. */
    private static final Statement EXTRACTED = Statement.builder("id-2", "We go.")
            .speakers(List.of(new Speaker("envoys", "Envoys", Optional.empty(), SpeakerClass.GROUP, false)))
            .extraction(InventedExtraction.whole(0.93))
            .build();

    /** What version 2 made of {@link #EXTRACTED}. */
    private static final String VERSION_2 =
            "AgRpZC0yBldlIGdvLgABBmVudm95cwZFbnZveXMAAwAAAAAAA3VuZAAAAAAAAAAAAUAwMTIzNDU2Nzg5YWJjZGVmMDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWYwMTIzNDU2Nzg5YWJjZGVmAgoePOgHAQscATIEBHNhaWQBKQgDc2hlAQAJCUFkYSBWZXJlbBBxdW90ZS1iZWZvcmUtY3Vlj4W3/wPD66PhBQEBC2Egc3Bva2VzbWFu";

    /** What version 3 made of {@link #TOLD}. */
    private static final String VERSION_3 =
            "AwRpZC0xG+KAnFN0b3DigJ0g4oCTIOWBnOeBqyDwn5iALgACCWFkYS1icmVubglBZGEgQnJlbm4BBUVudm95AAEEdGFybgRUYXJuAAMBAgJBUgRTVUhIAQl0YXJuLXBhY3QJVGFybiBQYWN02KnFCQEFd2F0ZXICZW4BCEEgc3VtbWl0AQRIb2xtAQEHQmVmb3JlLgACAkNMDW90dG8tbGluZHF2YXIBAnExB0dhemV0dGUBBVByZXNzARlodHRwczovL2V4YW1wbGUub3JnL2E/Yj1j26nFCQEEcmVhZAACAAEEaWQtMRvigJxTdG9w4oCdIOKAkyDlgZzngasg8J+YgC4BAglhZGEtYnJlbm4JQWRhIEJyZW5uAQVFbnZveQABBHRhcm4EVGFybgADAQICQVIEU1VISAEJdGFybi1wYWN0CVRhcm4gUGFjdNipxQkBBXdhdGVyAmVuAQhBIHN1bW1pdAEESG9sbQEBB0JlZm9yZS4AAgJDTA1vdHRvLWxpbmRxdmFyAQJxMQdHYXpldHRlAQVQcmVzcwEZaHR0cHM6Ly9leGFtcGxlLm9yZy9hP2I9Y9upxQkBBHJlYWQAAUAwMTIzNDU2Nzg5YWJjZGVmMDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWYwMTIzNDU2Nzg5YWJjZGVmAQRmaWxlARVodHRwczovL2V4YW1wbGUub3JnL2EBBGlkLTEb4oCcU3RvcOKAnSDigJMg5YGc54GrIPCfmIAuAAIJYWRhLWJyZW5uCUFkYSBCcmVubgEFRW52b3kAAQR0YXJuBFRhcm4AAwECAkFSBFNVSEgBCXRhcm4tcGFjdAlUYXJuIFBhY3TYqcUJAQV3YXRlcgJlbgEIQSBzdW1taXQBBEhvbG0BAQdCZWZvcmUuAAICQ0wNb3R0by1saW5kcXZhcgECcTEHR2F6ZXR0ZQEFUHJlc3MBGWh0dHBzOi8vZXhhbXBsZS5vcmcvYT9iPWPbqcUJAQRyZWFkAA==";

    private static final Article ARTICLE = new Article(
            InventedExtraction.DOCUMENT, Optional.of("file"), Optional.of(URI.create("https://example.org/a")));

    private static final Tellings TOLD = Tellings.ofRecords(FULL)
            .after(ARTICLE, FULL.toBuilder().kind(Kind.DIRECT).build(), article -> false);

    @Test
    void whoTellsAStatementComesBack() {
        for (Tellings told : List.of(TOLD, Tellings.of(ARTICLE, FULL), Tellings.ofRecords(FULL))) {
            assertThat(StatementCodec.decodeTellings(StatementCodec.encode(told)))
                    .isEqualTo(told);
            assertThat(StatementCodec.decode(StatementCodec.encode(told))).isEqualTo(told.statement());
        }
        assertThat(StatementCodec.decodeTellings(
                        new BytesRef(Base64.getDecoder().decode(VERSION_3))))
                .isEqualTo(TOLD);
        assertThat(StatementCodec.decodeTellings(StatementCodec.encode(FULL)))
                .as("of records")
                .isEqualTo(Tellings.ofRecords(FULL));
    }

    /** One that has its topic by its words. */
    private static final Statement WITH_TOPIC = Statement.builder("id-3", "We want a truce.")
            .topics(List.of("ceasefire"))
            .extraction(InventedExtraction.ofTopic("ceasefire", "truce"))
            .build();

    /** What version 4 made of {@link #WITH_TOPIC}. */
    private static final String VERSION_4 =
            "BARpZC0zEFdlIHdhbnQgYSB0cnVjZS4AAAAAAAEJY2Vhc2VmaXJlA3VuZAAAAAAAAAAAAUAwMTIzNDU2Nzg5YWJjZGVmMDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWYwMTIzNDU2Nzg5YWJjZGVmAQDoBwAAAAAEdHVyboCAwP8DAAAAAQljZWFzZWZpcmUBBXRydWNl";

    @Test
    void theBytesOfVersionFourAreReadable() {
        assertThat(Base64.getEncoder().encodeToString(BytesRef.deepCopyOf(StatementCodec.encode(WITH_TOPIC)).bytes))
                .isEqualTo(VERSION_4);
        assertThat(StatementCodec.decode(new BytesRef(Base64.getDecoder().decode(VERSION_4))))
                .isEqualTo(WITH_TOPIC);
        assertThat(StatementCodec.decodeTellings(StatementCodec.encode(Tellings.of(ARTICLE, WITH_TOPIC))))
                .isEqualTo(Tellings.of(ARTICLE, WITH_TOPIC));
    }

    @Test
    void aStatementComesBackAsItWas() {
        Statement bare = Statement.builder("b", "Words.").build();
        Statement hardlyExtracted = FULL.toBuilder()
                .extraction(InventedExtraction.bare(Double.MIN_VALUE))
                .build();
        for (Statement statement : List.of(FULL, EXTRACTED, WITH_TOPIC, hardlyExtracted, bare)) {
            assertThat(StatementCodec.decode(StatementCodec.encode(statement))).isEqualTo(statement);
        }
    }

    @Test
    void theBytesOfVersionOneAreReadable() {
        assertThat(StatementCodec.decode(new BytesRef(Base64.getDecoder().decode(VERSION_1))))
                .isEqualTo(FULL);
    }

    @Test
    void theBytesOfVersionTwoAreReadable() {
        assertThat(StatementCodec.decode(new BytesRef(Base64.getDecoder().decode(VERSION_2))))
                .isEqualTo(EXTRACTED);
    }

    @Test
    void equalStatementsHaveEqualBytes() {
        assertThat(StatementCodec.encode(FULL.toBuilder().build())).isEqualTo(StatementCodec.encode(FULL));
        assertThat(StatementCodec.encode(FULL.toBuilder().place(null).build()))
                .isNotEqualTo(StatementCodec.encode(FULL));
    }

    @Test
    void bytesOfALaterVersionAreRefused() {
        assertThatThrownBy(() -> StatementCodec.decode(new BytesRef(new byte[] {99})))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("99");
    }
}
