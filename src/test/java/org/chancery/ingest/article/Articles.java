package org.chancery.ingest.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.config.BoilerplateRule;
import org.chancery.config.DataSize;
import org.chancery.config.ExtractionFolder;

/** The articles of the tests, of invented people and words, and a reader with the rules that ship. */
final class Articles {
    static final Path FOLDER = Path.of("src/test/resources/articles");
    static final List<BoilerplateRule> RULES =
            ExtractionFolder.load(Path.of("index-config")).boilerplate();
    static final ArticleReader READER = new ArticleReader(RULES, DataSize.ofMebibytes(4));

    private Articles() {}

    /** Every article's file, in the order of names. */
    static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> ArticleFormat.of(file).isPresent())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ArticleDocument read(String text, ArticleFormat format) {
        return READER.read(text.getBytes(StandardCharsets.UTF_8), format, ArticleMetadata.NONE);
    }

    /** What was read, a line each, line breaks as {@code ⏎}: metadata, blocks, warnings. */
    static String print(ArticleDocument document) {
        StringBuilder lines = new StringBuilder();
        ArticleMetadata known = document.metadata();
        known.title().ifPresent(value -> line(lines, "title", value));
        known.publisher().ifPresent(value -> line(lines, "publisher", value));
        known.url().ifPresent(value -> line(lines, "url", value.toString()));
        known.published().ifPresent(value -> line(lines, "published", value.toString()));
        known.author().ifPresent(value -> line(lines, "author", value));
        known.lang().ifPresent(value -> line(lines, "lang", value));
        document.blocks().forEach(block -> line(lines, kind(document, block), document.words(block.span())));
        document.warnings().forEach(warning -> line(lines, "warning", warning));
        return lines.toString();
    }

    private static void line(StringBuilder lines, String key, String value) {
        lines.append(key)
                .append(" | ")
                .append(value.replace("\r\n", "⏎").replace('\n', '⏎'))
                .append('\n');
    }

    private static String kind(ArticleDocument document, ArticleBlock block) {
        return switch (block) {
            case ArticleBlock.Heading heading -> "heading " + heading.level();
            case ArticleBlock.Paragraph paragraph -> "paragraph";
            case ArticleBlock.ListItem item -> "list item";
            case ArticleBlock.Boilerplate boilerplate -> "boilerplate " + boilerplate.rule();
            case ArticleBlock.Dateline dateline ->
                "dateline of " + document.words(dateline.place())
                        + dateline.date()
                                .map(date -> " on " + document.words(date))
                                .orElse("");
            case ArticleBlock.Turn turn ->
                "turn of " + document.words(turn.label()) + (turn.continued() ? " (continued)" : "");
        };
    }
}
