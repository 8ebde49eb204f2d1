package org.chancery.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.statement.Span;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every character of a block stands in the raw file where its offset says: as itself, as the character reference for it, or, in
 * Markdown, behind a backslash; white space stands for white space and markup.
 */
final class OffsetsTest {
    static List<Path> files() {
        return Articles.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyCharacterStandsWhereItsOffsetSays(Path file) {
        check(Articles.READER.read(file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void plainTextIsItsRawText(Path file) {
        ArticleDocument document = Articles.READER.read(file);
        if (ArticleFormat.of(file).orElseThrow() == ArticleFormat.TEXT) {
            assertThat(document.text()).isEqualTo(document.raw());
        }
        for (ArticleBlock block : document.blocks()) {
            assertThat(document.words(block.span()))
                    .isEqualTo(document.words(block.span()).strip());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theBlockOfACharacterIsTheOneThatHoldsIt(Path file) {
        ArticleDocument document = Articles.READER.read(file);
        for (int i = 0; i < document.text().length(); i++) {
            int at = i;
            assertThat(document.blockAt(at))
                    .isEqualTo(document.blocks().stream()
                            .filter(block ->
                                    block.span().start() <= at && block.span().end() > at)
                            .findFirst());
        }
    }

    /** Pieces of markup put together at random: whatever is read of them, its offsets hold. The seed is in the name of a failure. */
    @ParameterizedTest
    @EnumSource(ArticleFormat.class)
    void offsetsHoldForMarkupPutTogetherAtRandom(ArticleFormat format) {
        List<String> pieces = List.of(
                "<p>",
                "</p>",
                "<b>",
                "</b>",
                "<table>",
                "<tr>",
                "<td>",
                "</table>",
                "<li>",
                "<ul>",
                "</ul>",
                "<br>",
                "<pre>\n",
                "</pre>",
                "<a href='x'>",
                "</a>",
                "<script>x</script>",
                "<!-- c -->",
                "<svg>",
                "</svg>",
                "<![CDATA[x]]>",
                "<h2>",
                "</h2>",
                "&amp;",
                "&ampx",
                "&amp ",
                "&notit;",
                "&#8212;",
                "&#x1F600;",
                "&#128;",
                "&#0;",
                "&bne;",
                "&nbsp;",
                "&shy;",
                "&",
                "&;",
                "\\",
                "\\*",
                "\\&amp;",
                "*",
                "**",
                "_",
                "`",
                "``",
                "[",
                "](x)",
                "![",
                "> ",
                "- ",
                "1. ",
                "# ",
                "    ",
                "\t",
                "---\n",
                "```\n",
                "\n",
                "\r\n",
                "\r",
                "  \n",
                "\n\n",
                "\u00A0",
                "\u00AD",
                "\u2028",
                "\uFEFF",
                "\uD83D\uDEA2",
                "\u0301",
                "Word",
                " said ",
                "“so”",
                "Q: ",
                "MR. X: ",
                "LAMPARA — ",
                "Read more: ",
                "3 < 4",
                "=\n");
        for (long seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            String raw = "x"
                    + IntStream.range(0, 1 + random.nextInt(60))
                            .mapToObj(i -> pieces.get(random.nextInt(pieces.size())))
                            .collect(Collectors.joining());
            try {
                ArticleDocument document = Articles.read(raw, format);
                check(document);
                assertThat(document.warnings()).noneMatch(warning -> warning.contains("could not be found again"));
            } catch (ArticleRefusal refusal) {
                assertThat(refusal.reason()).contains("front matter");
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + " " + raw, e);
            }
        }
    }

    @Test
    void aStretchOfTheTextHasAllItsMarkupInTheRawText() {
        ArticleDocument document =
                Articles.read("<p>Ilsa <b>Brandt</b> &amp; Rell</p><p>said so.</p>", ArticleFormat.HTML);
        assertThat(document.text()).isEqualTo("Ilsa Brandt & Rell\n\nsaid so.");
        assertThat(raw(document, new Span(0, 11))).isEqualTo("Ilsa <b>Brandt");
        assertThat(raw(document, new Span(5, 13))).isEqualTo("Brandt</b> &amp;");
        assertThat(raw(document, new Span(12, 13))).isEqualTo("&amp;");
        assertThat(raw(document, new Span(14, 24))).isEqualTo("Rell</p><p>said");
        assertThat(document.shown(new Span(3, 17))).hasValue(new Span(0, 11));
        assertThat(document.shown(new Span(0, 3))).isEmpty();
        assertThat(document.shown(new Span(3, 1_000))).isEmpty();
        assertThatThrownBy(() -> document.raw(new Span(0, 29))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theHashIsOfTheBytesAndTheTextHasNoByteOrderMark() {
        byte[] bytes = "\uFEFFabc".getBytes(StandardCharsets.UTF_8);
        ArticleDocument document = Articles.READER.read(bytes, ArticleFormat.TEXT, ArticleMetadata.NONE);
        assertThat(document.raw()).isEqualTo("abc");
        assertThat(document.sha256()).isEqualTo("1c28dc3f1f804a1ad9c9b4b4cf5e2658d16ad4ed08e3020d04a8d2865018947c");
    }

    private static String raw(ArticleDocument document, Span span) {
        Span raw = document.raw(span);
        return document.raw().substring(raw.start(), raw.end());
    }

    private static void check(ArticleDocument document) {
        for (ArticleBlock block : document.blocks()) {
            assertThat(document.shown(document.raw(block.span()))).hasValue(block.span());
            Span last = new Span(0, 1);
            int at = block.span().start();
            while (at < block.span().end()) {
                int end = at + Character.charCount(document.text().codePointAt(at));
                Span there = document.raw(new Span(at, end));
                // Two characters may be what one reference means; else each stands behind the one before.
                assertThat(there.start() >= last.end()
                                || there.equals(last)
                                || at == block.span().start())
                        .as(
                                "'%s' stands behind what is before it",
                                document.text().substring(at, end))
                        .isTrue();
                Span back = document.shown(there).orElseThrow();
                assertThat(new Span(at, end).isWithin(back))
                        .as("what stands at %s is read at %s", there, back)
                        .isTrue();
                last = there;
                String shown = document.text().substring(at, end);
                String written = document.raw().substring(there.start(), there.end());
                assertThat(stands(shown, written))
                        .as("'%s' at %d stands for '%s'", shown, at, written)
                        .isTrue();
                at = end;
            }
        }
    }

    private static boolean stands(String shown, String written) {
        if (shown.isBlank()) {
            return !written.isEmpty();
        }
        return shown.equals(written)
                || written.equals("\\" + shown)
                || (written.startsWith("&")
                        && Parser.unescapeEntities(written, false).contains(shown))
                || written.matches("&#(128|0);");
    }
}
