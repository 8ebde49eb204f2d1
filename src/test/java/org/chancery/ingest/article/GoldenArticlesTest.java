package org.chancery.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each article is read as the file beside it with the ending {@code .expected} says. */
final class GoldenArticlesTest {
    static List<Path> files() {
        return Articles.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void anArticleIsReadAsExpected(Path file) throws IOException {
        String read = Articles.print(Articles.READER.read(file));
        Path expected = file.resolveSibling(file.getFileName() + ".expected");
        if (Boolean.getBoolean("chancery.golden.write")) {
            Files.writeString(expected, read);
        }
        assertThat(read).isEqualTo(Files.readString(expected));
    }
}
