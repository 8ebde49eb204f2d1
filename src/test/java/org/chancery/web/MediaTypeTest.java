package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain;charset=utf-8",
                " TEXT/Plain ; x=y;Charset=\"utf-8\" ",
                "text/plain; a=\";charset=x\";; charset=\"u\\tf-8\";"
            })
    void aCharsetIsFoundHoweverItIsWritten(String header) {
        assertThat(MediaType.parse(header)).hasValue(new MediaType("text/plain", Optional.of("utf-8")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "text/",
                "/plain",
                "text/plain x",
                "text/plain; charset",
                "text/plain; charset=",
                "text/plain; charset = utf-8",
                "text/plain; charset=utf-8 x",
                "text/plain; charset=\"utf-8",
                "text/plain; charset=\"utf-8\\",
                "text/plain; charset=utf-8; charset=utf-8",
                "text/plain, text/html"
            })
    void nothingElseIsUnderstood(String header) {
        assertThat(MediaType.parse(header)).isEmpty();
    }

    /** A regular expression overflowed the stack at some thousand. */
    @Test
    void anyNumberOfParametersIsRead() {
        assertThat(MediaType.parse("text/plain" + ";a=b".repeat(100_000) + "; charset=utf-8"))
                .hasValue(new MediaType("text/plain", Optional.of("utf-8")));
        assertThat(MediaType.parse("text/plain" + ";a".repeat(100_000))).isEmpty();
    }
}
