package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sentence does not say that somebody said. Invented people. */
class UnassertedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is not true that Mara Lind said the port was an enemy's.",
                "Neither Mara Lind nor Teodor Vask said that war was likely.",
                "Had Mara Lind said that the deal was dead, the markets would have fallen.",
                "No official said that the ships would be withdrawn.",
                "Few in Tokyo said that they trusted Vask.",
                "If Mara Lind says that the port is closed, the ships will turn.",
                "There is no evidence that Mara Lind said the port was closed.",
                "Asked if the port would close, Mara Lind said no.",
            })
    void nobodySaidIt(String sentence) {
        assertThat(Reading.found(sentence)).isEmpty();
    }

    @Test
    void whatIsSaidStays() {
        assertThat(Reading.found("Asked about the port, Mara Lind said that it would close."))
                .containsExactly("Mara Lind: it would close");
        assertThat(Reading.found("The ships turned after Mara Lind said that the port was closed."))
                .containsExactly("Mara Lind: the port was closed");
        assertThat(Reading.found("Mara Lind had said that the port was closed."))
                .containsExactly("Mara Lind: the port was closed");
    }
}
