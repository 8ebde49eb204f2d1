package org.chancery.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.statement.Kind;
import org.chancery.statement.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsFileTest {
    private static final String DOCUMENT = "ab".repeat(32);

    @TempDir
    Path temp;

    @Test
    void everyKindOfCorrectionIsRead() throws IOException {
        assertThat(read(
                        "# a comment",
                        "{\"id\": \"abc\", \"action\": \"reject\", \"reason\": \"a headline\"}",
                        "{\"document\": \"" + DOCUMENT
                                + "\", \"start\": 3, \"end\": 9, \"action\": \"speaker\", \"speaker\": \"Mara Lind\"}",
                        "{\"id\": \"abc\", \"action\": \"speaker\", \"speaker\": {\"id\": \"mara-lind\"}}",
                        "{\"id\": \"abc\", \"action\": \"kind\", \"kind\": \"indirect\", \"by\": \"an editor\"}"))
                .containsExactly(
                        new Correction(2, new Correction.Which.Id("abc"), new Correction.Action.Reject()),
                        new Correction(
                                3,
                                new Correction.Which.Place(DOCUMENT, new Span(3, 9)),
                                new Correction.Action.SaidBy(Optional.empty(), Optional.of("Mara Lind"))),
                        new Correction(
                                4,
                                new Correction.Which.Id("abc"),
                                new Correction.Action.SaidBy(Optional.of("mara-lind"), Optional.empty())),
                        new Correction(5, new Correction.Which.Id("abc"), new Correction.Action.IsOf(Kind.INDIRECT)));
    }

    @Test
    void faultsNameTheLineAndWhatWouldBeRight() throws IOException {
        Faults faults = new Faults();
        Path file = Files.write(
                temp.resolve("corrections.jsonl"),
                List.of(
                        "{\"action\": \"reject\"}",
                        "{\"id\": \"abc\", \"action\": \"remove\"}",
                        "{\"id\": \"abc\", \"action\": \"kind\", \"kind\": \"quoted\"}",
                        "{\"document\": \"12\", \"start\": 3, \"end\": 9, \"action\": \"reject\"}",
                        "{\"document\": \"" + DOCUMENT + "\", \"start\": 9, \"end\": 9, \"action\": \"reject\"}",
                        "{\"id\": \"abc\", \"action\": \"speaker\"}",
                        "{\"id\": \"abc\", \"acton\": \"reject\"}",
                        "{\"id\": \"abc\""));
        CorrectionsFile.read(file, faults);
        assertThat(faults.all().stream().map(fault -> fault.toString().replace(temp + "/", "")))
                .satisfiesExactly(
                        one -> assertThat(one).contains(":1: give either id, or document with start and end"),
                        two -> assertThat(two).contains(":2: action must be reject, speaker or kind"),
                        three -> assertThat(three).contains(":3: kind must be direct, mixed or indirect"),
                        four -> assertThat(four).contains(":4: document must be a SHA-256"),
                        five -> assertThat(five).contains(":5: start and end must be offsets, start before end"),
                        six -> assertThat(six).contains(":6: speaker must be a name or an object with id or name"),
                        seven -> assertThat(seven).contains(":7: there is no key 'acton' here"),
                        eight -> assertThat(eight).contains(":8: "));
    }

    @Test
    void withoutAFileNothingIsOverruled() {
        assertThat(CorrectionsFile.load(temp)).isEmpty();
    }

    private List<Correction> read(String... lines) throws IOException {
        Faults faults = new Faults();
        List<Correction> corrections =
                CorrectionsFile.read(Files.write(temp.resolve("corrections.jsonl"), List.of(lines)), faults);
        assertThat(faults.all()).isEmpty();
        return corrections;
    }
}
