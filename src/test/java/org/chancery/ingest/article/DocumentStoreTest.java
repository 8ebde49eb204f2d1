package org.chancery.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DocumentStoreTest {
    private static final byte[] WORDS = "Words.".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path data;

    @Test
    void whatIsPutIsFoundByItsHash() throws IOException {
        DocumentStore store = DocumentStore.open(data.resolve("new/data"));
        String sha256 = store.put(WORDS, ArticleFormat.TEXT);
        assertThat(sha256)
                .isEqualTo(Articles.READER
                        .read(WORDS, ArticleFormat.TEXT, ArticleMetadata.NONE)
                        .sha256());
        assertThat(DocumentStore.open(data.resolve("new/data"))
                        .find(sha256)
                        .orElseThrow()
                        .bytes())
                .isEqualTo(WORDS);
        assertThat(files()).containsExactly("new/data/documents/" + sha256 + ".txt");
    }

    @Test
    void theFormatIsKept() throws IOException {
        for (ArticleFormat format : ArticleFormat.values()) {
            byte[] words = format.name().getBytes(StandardCharsets.UTF_8);
            String sha256 = DocumentStore.open(data).put(words, format);
            assertThat(DocumentStore.reading(data).find(sha256).orElseThrow().format())
                    .isEqualTo(format);
        }
        String both = DocumentStore.open(data).put(WORDS, ArticleFormat.HTML);
        DocumentStore.open(data).put(WORDS, ArticleFormat.MARKDOWN);
        Files.writeString(data.resolve("documents").resolve(both + ".md"), "damaged");
        assertThat(DocumentStore.reading(data).find(both).orElseThrow().format())
                .isEqualTo(ArticleFormat.HTML);
    }

    @Test
    void readingMakesNoFolder() throws IOException {
        assertThat(DocumentStore.reading(data.resolve("none")).find("0".repeat(64)))
                .isEmpty();
        assertThat(data.resolve("none")).doesNotExist();
    }

    @Test
    void whatWasNotPutIsNotFound() {
        DocumentStore store = DocumentStore.open(data);
        assertThat(store.find("0".repeat(64))).isEmpty();
        assertThatThrownBy(() -> store.find("../../" + "0".repeat(58))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsKeptIsNotWrittenAgain() throws IOException {
        DocumentStore store = DocumentStore.open(data);
        Path file = data.resolve("documents").resolve(store.put(WORDS, ArticleFormat.TEXT) + ".txt");
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, longAgo);
        store.put(WORDS, ArticleFormat.TEXT);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
    }

    @Test
    void damageIsNamedAndMendedByPuttingAgain() throws IOException {
        DocumentStore store = DocumentStore.open(data);
        String sha256 = store.put(WORDS, ArticleFormat.TEXT);
        Path file = data.resolve("documents").resolve(sha256 + ".txt");
        for (byte[] damaged : List.of(
                new byte[0], "Word".getBytes(StandardCharsets.UTF_8), "words.".getBytes(StandardCharsets.UTF_8))) {
            Files.write(file, damaged);
            assertThatThrownBy(() -> store.find(sha256))
                    .isInstanceOf(DamagedDocument.class)
                    .hasMessageContaining(file.toString());
            store.put(WORDS, ArticleFormat.TEXT);
            assertThat(store.find(sha256).orElseThrow().bytes()).isEqualTo(WORDS);
        }
    }

    @Test
    void severalThreadsPutTheSameAndOthers() throws Exception {
        DocumentStore store = DocumentStore.open(data);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<String>> puts = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                byte[] bytes = ("Words " + i % 20).getBytes(StandardCharsets.UTF_8);
                puts.add(threads.submit(() -> {
                    String sha256 = store.put(bytes, ArticleFormat.TEXT);
                    assertThat(store.find(sha256).orElseThrow().bytes()).isEqualTo(bytes);
                    return sha256;
                }));
            }
            for (Future<String> put : puts) {
                put.get();
            }
        }
        assertThat(files()).hasSize(20).allMatch(name -> name.matches("documents/[0-9a-f]{64}[.]txt"));
        assertThat(IntStream.range(0, 20)
                        .mapToObj(i -> Sha256.hex(("Words " + i).getBytes(StandardCharsets.UTF_8)))
                        .map(store::find))
                .allMatch(found -> found.isPresent());
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Files.write(data.resolve("documents"), WORDS);
        assertThatThrownBy(() -> DocumentStore.open(data))
                .hasMessageContaining(data.resolve("documents").toString());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> data.relativize(file).toString())
                    .toList();
        }
    }
}
