package org.chancery.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no article is refused with its file and the reason; whatever else comes, something is read of it. */
final class ArticleRefusalsTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    @Test
    void whatCannotBeReadIsRefusedByName() throws IOException {
        assertRefused("gone.txt", "gone.txt: there is no such file");
        assertRefused(
                "a.pdf", "a.pdf: its name does not tell the format of an article (.txt, .md, .html and .htm are read)");
        Files.createDirectory(folder.resolve("d.txt"));
        assertRefused("d.txt", "d.txt: is a folder");
        write("empty.txt", new byte[0]);
        assertRefused("empty.txt", "empty.txt: it is empty");
        write("mark.txt", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        assertRefused("mark.txt", "mark.txt: it is empty: it holds nothing but white space");
        write("blank.html", " \n\t\r\n");
        assertRefused("blank.html", "blank.html: it is empty: it holds nothing but white space");
        write("nul.txt", "Some\0text");
        assertRefused(
                "nul.txt",
                "nul.txt: this is no text but binary data, or UTF-16 without a byte order mark: it holds NUL characters");
        write("bell.txt", "\u0007\u0001text");
        assertRefused(
                "bell.txt", "bell.txt: this is no text but binary data: 2 of 6 characters are control characters");
        write("bad.txt", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'});
        assertRefused("bad.txt", "bad.txt: its byte order mark says UTF-16, and it is not valid UTF-16");
        write("bad8.txt", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xFF});
        assertRefused("bad8.txt", "bad8.txt: its byte order mark says UTF-8, and it is not valid UTF-8");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithoutBeingRead() throws IOException {
        Path file = folder.resolve("large.txt");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200L << 20); // Read as text it would be refused for its NULs instead.
        }
        assertRefused(
                "large.txt",
                "large.txt: has 209715200 bytes, and an article may have 4194304 (the setting max-article-mebibytes)");
        assertThatThrownBy(
                        () -> Articles.READER.read(new byte[(4 << 20) + 1], ArticleFormat.TEXT, ArticleMetadata.NONE))
                .isInstanceOf(ArticleRefusal.class)
                .hasMessageStartingWith("has 4194305 bytes");
    }

    @Test
    void theFileBesideAnArticleIsHeldToItsKeysAndValues() throws IOException {
        write("a.txt", "Words.");
        write("a.json", "{\"title\": \"T\",\n \"titel\": \"T\"}");
        assertRefused(
                "a.txt",
                "a.json:2: titel: unknown key; title, publisher, url, published, date, author and lang are known");
        write("a.json", "{\"url\": \"javascript:alert(1)\"}");
        assertRefused(
                "a.txt",
                "a.json: url 'javascript:alert(1)' is not an address; right would be, for example,"
                        + " https://example.org/article");
        write("a.json", "{\"date\": \"3 March\"}");
        assertRefused("a.txt", "a.json: published '3 March' is not a date; right would be YYYY, YYYY-MM or YYYY-MM-DD");
        write("a.json", "{\"date\": \"2031\", \"published\": \"2030\"}");
        assertRefused("a.txt", "a.json:1: published: date and published mean the same and must not differ; keep one");
        write("a.json", "{\"title\": 7}");
        assertRefused("a.txt", "a.json:1: title: a string is wanted, not a number");
        write("a.json", "{\"lang\": \"English, I think\"}");
        assertRefused("a.txt", "a.json: lang 'English, I think' is not a language; right would be, for example, en");
        write("a.json", new byte[] {'"', (byte) 0xFF});
        assertRefused("a.txt", "a.json: is not valid UTF-8; save it as UTF-8");
        write("a.json", "{}");
        write("a.txt.json", "{}");
        assertRefused("a.txt", "a.txt.json: both this and a.json tell about the article; keep one");
    }

    @Test
    void faultsOfFrontMatterNameTheLine() throws IOException {
        write("a.md", "---\ntitle: T\n# a comment\ndate: soon\n---\nWords.");
        assertRefused("a.md", "a.md:4: published 'soon' is not a date; right would be YYYY, YYYY-MM or YYYY-MM-DD");
        write("a.md", "---\ntitle: T\nno entry\n---\nWords.");
        assertRefused("a.md", "a.md:3: this is no entry of front matter; right would be key: value");
        write("a.md", "---\ndate: 2031\npublished: 2031\n---\nWords.");
        assertRefused("a.md", "a.md:3: published was already given in line 2 (date means the same); keep one");
        write("a.md", "---\ntitle:\n---\nWords.");
        assertRefused("a.md", "a.md:2: title is empty; give it a value or leave it out");
        write("a.md", "---\ntitle: T\n");
        assertRefused("a.md", "a.md:1: the front matter that begins here has no end; close it by a line of ---");
    }

    @Test
    void aRuleAcrossThePageIsNoFrontMatter() {
        assertThat(Articles.read("---\n\nWords.", ArticleFormat.MARKDOWN).blocks())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, windows-1251",
        "ISO-8859-1, windows-1252",
        "utf-8, UTF-8",
        "utf-16, UTF-8",
        "Shift_JIS, Shift_JIS"
    })
    void aPageIsDecodedAsItDeclares(String declared, String meant) {
        String page = "<meta charset=\"" + declared + "\"><p>"
                + new String("Wörter 日本".getBytes(Charset.forName(meant)), Charset.forName(meant));
        ArticleDocument read =
                Articles.READER.read(page.getBytes(Charset.forName(meant)), ArticleFormat.HTML, ArticleMetadata.NONE);
        assertThat(read.raw()).isEqualTo(page);
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void whatIsNotUtf8IsReadAsWindows1252WithAWarning() {
        byte[] bytes = "“Wörter”".getBytes(WINDOWS_1252);
        for (ArticleFormat format : ArticleFormat.values()) {
            ArticleDocument read = Articles.READER.read(bytes, format, ArticleMetadata.NONE);
            assertThat(read.text()).isEqualTo("“Wörter”");
            assertThat(read.warnings()).anyMatch(warning -> warning.startsWith("not valid UTF-8"));
        }
    }

    @ParameterizedTest
    @EnumSource(ArticleFormat.class)
    void randomBytesAreReadOrRefused(ArticleFormat format) {
        for (long seed = 0; seed < 300; seed++) {
            byte[] bytes = new byte[1 + new Random(seed).nextInt(300)];
            new Random(seed).nextBytes(bytes);
            readOrRefused(bytes, format);
        }
    }

    @Test
    void everyBeginningOfAnArticleIsReadOrRefused() throws IOException {
        for (Path file : Articles.files()) {
            byte[] bytes = Files.readAllBytes(file);
            for (int length = 0; length < bytes.length; length += 7) {
                readOrRefused(
                        Arrays.copyOf(bytes, length), ArticleFormat.of(file).orElseThrow());
            }
        }
    }

    /** The seed is in the name of a failure. */
    @Test
    void articlesWithBytesChangedOrTakenOutAreReadOrRefused() throws IOException {
        for (Path file : Articles.files()) {
            byte[] bytes = Files.readAllBytes(file);
            for (long seed = 0; seed < 150; seed++) {
                Random random = new Random(seed);
                byte[] changed = bytes.clone();
                int length = changed.length;
                for (int i = 0; i < 1 + random.nextInt(4); i++) {
                    int at = random.nextInt(length - 1);
                    if (random.nextBoolean()) {
                        changed[at] = (byte) (32 + random.nextInt(96));
                    } else {
                        System.arraycopy(changed, at + 1, changed, at, length - at - 1);
                        length--;
                    }
                }
                try {
                    readOrRefused(
                            Arrays.copyOf(changed, length),
                            ArticleFormat.of(file).orElseThrow());
                } catch (RuntimeException | AssertionError e) {
                    throw new AssertionError(file + " with seed " + seed, e);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "div",
                "b",
                "p",
                "table",
                "li",
                "span",
                "svg",
                "blockquote",
                "a",
                "form",
                "td",
                "pre",
                "article",
                "x-y"
            })
    void deeplyNestedPagesAreRead(String tag) {
        String open = "<" + tag + ">";
        assertThat(Articles.read(open.repeat(100_000) + "Words said by nobody.", ArticleFormat.HTML)
                        .text())
                .isIn("Words said by nobody.", "");
        readOrRefused((open + "x ").repeat(50_000) + ("</" + tag + "> y").repeat(50_000), ArticleFormat.HTML);
        assertThatThrownBy(() -> Articles.read(open.repeat(250_001), ArticleFormat.HTML))
                .isInstanceOf(ArticleRefusal.class)
                .hasMessageContaining("tags");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "* ",
                "*a **b ",
                "[",
                "![[]()",
                "`a``",
                "<",
                "&",
                "[a](<b",
                "- a\n",
                "\n> ",
                "_*",
                "\\",
                "Q: x\n",
                "A. ",
                "(",
                "#",
                "Read more ",
                "NO: "
            })
    void endlessRepetitionIsReadOrRefused(String piece) {
        for (ArticleFormat format : ArticleFormat.values()) {
            readOrRefused("x" + piece.repeat(100_000 / piece.length()), format);
            readOrRefused(piece.repeat(100_000 / piece.length()) + "x", format);
        }
    }

    private static void readOrRefused(String text, ArticleFormat format) {
        readOrRefused(text.getBytes(StandardCharsets.UTF_8), format);
    }

    private static void readOrRefused(byte[] bytes, ArticleFormat format) {
        try {
            ArticleDocument read = Articles.READER.read(bytes, format, ArticleMetadata.NONE);
            assertThat(read.blocks().isEmpty() && read.warnings().isEmpty()).isFalse();
        } catch (ArticleRefusal refusal) {
            assertThat(refusal.reason()).isNotBlank();
        }
    }

    private void assertRefused(String file, String message) {
        assertThatThrownBy(() -> Articles.READER.read(folder.resolve(file)))
                .isInstanceOf(ArticleRefusal.class)
                .hasMessage(folder + "/" + message);
    }

    private void write(String file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String file, byte[] bytes) throws IOException {
        Files.write(folder.resolve(file), bytes);
    }
}
