package org.chancery.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.search.StatementWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCheckTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        LuceneSettings settings = LuceneTestEngine.settings(InventedStatements.authority(), List.of());
        try (LuceneIndex index = LuceneIndex.openOrCreate(folder, settings);
                StatementWriter writer = index.writer()) {
            new InventedStatements(1, 10).make(0, 50).forEach(writer::put);
            writer.commit();
        }
    }

    @Test
    void anIndexThatIsWholeHasNoFaults() {
        assertThat(IndexCheck.faults(folder)).isEmpty();
    }

    @Test
    void aByteChangedInAnyFileIsNoticedAndTheFolderNamed() throws IOException {
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            byte[] damaged = whole.clone();
            damaged[whole.length / 2] ^= 0x10;
            Files.write(file, damaged);
            assertThat(IndexCheck.faults(folder))
                    .as("%s", file)
                    .isNotEmpty()
                    .allMatch(fault -> fault.startsWith(folder + ": "));
            Files.write(file, whole);
        }
        assertThat(IndexCheck.faults(folder)).isEmpty();
    }

    @Test
    void aFileCutShortIsNoticed() throws IOException {
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(whole, whole.length / 2));
            assertThat(IndexCheck.faults(folder)).as("%s", file).isNotEmpty();
            Files.write(file, whole);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found =
                    files.filter(file -> !file.endsWith("write.lock")).toList();
            assertThat(found).hasSizeGreaterThan(1);
            return found;
        }
    }
}
