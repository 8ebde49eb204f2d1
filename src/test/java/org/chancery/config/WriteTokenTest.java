package org.chancery.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriteTokenTest {
    private static final String HEX = "0123456789abcdef".repeat(4);

    @Test
    void itIsTakenFromTheEnvironmentOrAFileAndFromNowhereElse(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("token"), HEX + "\n");
        assertThat(WriteToken.of(Map.of())).isEmpty();
        for (Map<String, String> environment :
                List.of(Map.of("CHANCERY_TOKEN", HEX), Map.of("CHANCERY_TOKEN_FILE", file.toString()))) {
            WriteToken token = WriteToken.of(environment).orElseThrow();
            assertThat(token.is(HEX)).isTrue();
            assertThat(token.is(HEX + "0")).isFalse();
            assertThat(token.is("")).isFalse();
        }
        assertThatThrownBy(() -> WriteToken.of(Map.of("CHANCERY_TOKEN", HEX, "CHANCERY_TOKEN_FILE", file.toString())))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("keep one");
        assertThatThrownBy(() -> WriteToken.of(Map.of("CHANCERY_TOKEN_FILE", folder + "/none")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("cannot be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "secret",
                "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "ZmFrZSB0b2tlbiBvZiBsZXNzIHRoYW4gMjU2IGJpd==",
                "ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz"
            })
    void oneOfFewerThan256BitsIsRefusedWithoutRepeatingIt(String token) {
        assertThatThrownBy(() -> WriteToken.of(Map.of("CHANCERY_TOKEN", token)))
                .isInstanceOf(ConfigException.class)
                .hasMessageStartingWith("CHANCERY_TOKEN must hold a token of")
                .hasMessageContaining("openssl rand -hex 32")
                .matches(e -> token.isEmpty() || !String.valueOf(e.getMessage()).contains(token));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF",
                "ZmFrZSB0b2tlbiBvZiAyNTYgYml0cywgbm90IHVzZWQ=",
                "ZmFrZSB0b2tlbiBvZiAyNTYgYml0cywgbm90_-~.ZZA"
            })
    void oneOf256BitsIsTaken(String token) {
        assertThat(WriteToken.of(Map.of("CHANCERY_TOKEN", token)).orElseThrow().is(token))
                .isTrue();
    }
}
