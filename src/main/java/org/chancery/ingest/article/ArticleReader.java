package org.chancery.ingest.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.config.BoilerplateRule;
import org.chancery.config.DataSize;
import org.jsoup.nodes.Document;

/** Reads articles. Immutable; may be used by several threads at once. */
public final class ArticleReader {
    private final List<BoilerplateRule> boilerplate;
    private final DataSize maxSize;

    /**
     * A reader.
     *
     * @param boilerplate the rules that find it
     * @param maxSize the largest article that is read; at most 1 GiB
     */
    public ArticleReader(List<BoilerplateRule> boilerplate, DataSize maxSize) {
        if (maxSize.bytes() > 1 << 30) {
            throw new IllegalArgumentException("an article of more than 1 GiB cannot be read: " + maxSize);
        }
        this.boilerplate = List.copyOf(boilerplate);
        this.maxSize = maxSize;
    }

    /**
     * The article in a file, in the format that its name tells, with what the file beside it tells ({@code article.txt.json} or
     * {@code article.json}). Throws {@link ArticleRefusal}, naming the file, where it cannot be read or is no article.
     */
    public ArticleDocument read(Path file) {
        try {
            ArticleFormat format = ArticleFormat.of(file)
                    .orElseThrow(() -> new ArticleRefusal(
                            0, "its name does not tell the format of an article (" + ArticleFormat.READ + ")"));
            byte[] bytes = bytes(file);
            return read(bytes, format, Sidecar.of(file));
        } catch (ArticleRefusal refusal) {
            throw refusal.in(file);
        } catch (NoSuchFileException e) {
            throw new ArticleRefusal(0, "there is no such file").in(file);
        } catch (IOException e) {
            throw new ArticleRefusal(0, "cannot be read: " + e.getMessage()).in(file);
        }
    }

    /**
     * The article in these bytes. What {@code given} tells goes before what the article tells of itself. Throws
     * {@link ArticleRefusal} where it is none.
     */
    public ArticleDocument read(byte[] bytes, ArticleFormat format, ArticleMetadata given) {
        if (bytes.length > maxSize.bytes()) {
            throw tooLarge(bytes.length + " bytes");
        }
        DecodedBytes decoded = DecodedBytes.of(bytes, format);
        String raw = decoded.text();
        List<String> warnings = new ArrayList<>(decoded.warnings());
        Found found = find(raw, format, warnings);
        List<ArticleBlock> blocks = ArticleStructure.of(found.reduction(), boilerplate, warnings);
        if (blocks.isEmpty() && format != ArticleFormat.HTML) {
            warnings.add("the article holds no words");
        }
        return new ArticleDocument(
                Sha256.hex(bytes),
                raw,
                found.reduction().text(),
                found.reduction().offsets(),
                blocks,
                given.or(found.metadata()),
                warnings.stream().distinct().toList());
    }

    private record Found(Reduction reduction, ArticleMetadata metadata) {}

    private static Found find(String raw, ArticleFormat format, List<String> warnings) {
        return switch (format) {
            case TEXT -> new Found(PlainText.reduce(raw), ArticleMetadata.NONE);
            case MARKDOWN -> {
                FrontMatter front = FrontMatter.of(raw, warnings);
                yield new Found(MarkdownReduction.reduce(raw, front.end(), warnings), front.metadata());
            }
            case HTML -> {
                Document page = HtmlReduction.parse(raw);
                yield new Found(HtmlReduction.reduce(raw, page, warnings), HtmlMetadata.of(page, warnings));
            }
        };
    }

    /** The bytes of a file, of one that is too large none, and of one that grows meanwhile no more than may be read. */
    private byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new ArticleRefusal(0, "is a folder");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new ArticleRefusal(0, "is no ordinary file");
        }
        if (Files.size(file) > maxSize.bytes()) {
            throw tooLarge(Files.size(file) + " bytes");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) maxSize.bytes() + 1);
            if (bytes.length > maxSize.bytes()) {
                throw tooLarge("more bytes");
            }
            return bytes;
        }
    }

    private ArticleRefusal tooLarge(String size) {
        return new ArticleRefusal(
                0,
                "has " + size + ", and an article may have " + maxSize.bytes()
                        + " (the setting max-article-mebibytes)");
    }
}
