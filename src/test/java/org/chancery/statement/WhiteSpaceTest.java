package org.chancery.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WhiteSpaceTest {
    @ParameterizedTest
    @ValueSource(strings = {"a b", " a b", "a b ", "a  b", "\ta\nb\r\n", "a \n b"})
    void wordsStandOneBlankApart(String text) {
        assertThat(WhiteSpace.fold(text)).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n \n"})
    void whereThereAreNoWordsNothingIsLeft(String text) {
        assertThat(WhiteSpace.fold(text)).isEmpty();
    }

    @Test
    void theSameThingIsSaidHoweverItIsSpaced() {
        Statement one = Statement.builder("1", "Peace  at\nlast.").build();
        assertThat(one.saysTheSameAs(Statement.builder("2", "Peace at last.").build()))
                .isTrue();
        assertThat(one.saysTheSameAs(Statement.builder("3", "Peaceat last.").build()))
                .isFalse();
    }
}
