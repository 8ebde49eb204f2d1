package org.chancery.ingest.article;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.json.ArticleFields;
import org.chancery.json.ArticleJson;
import org.chancery.json.JsonFault;

/** The file beside an article that tells about it: {@code article.txt.json} or {@code article.json} for {@code article.txt}. */
public final class Sidecar {
    private static final int MOST_BYTES = 1 << 16;

    private Sidecar() {}

    /** What the file beside the article tells; nothing where there is none. Throws {@link ArticleRefusal}, naming that file, on any fault. */
    static ArticleMetadata of(Path article) throws IOException {
        List<Path> beside =
                candidates(article).stream().filter(Files::isRegularFile).toList();
        if (beside.size() > 1) {
            throw new ArticleRefusal(
                            0, "both this and " + beside.getLast().getFileName() + " tell about the article; keep one")
                    .in(beside.getFirst());
        }
        return beside.isEmpty() ? ArticleMetadata.NONE : read(beside.getFirst());
    }

    /** The names that the file beside an article may have, whether it is there or not. */
    public static List<Path> candidates(Path article) {
        String name = String.valueOf(article.getFileName());
        String stem = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        return List.of(article.resolveSibling(name + ".json"), article.resolveSibling(stem + ".json"));
    }

    private static ArticleMetadata read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new ArticleRefusal(0, "has more than " + MOST_BYTES + " bytes, too many to tell about an article")
                    .in(file);
        }
        try {
            String json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return checked(ArticleJson.decode(json), file);
        } catch (CharacterCodingException e) {
            throw new ArticleRefusal(0, "is not valid UTF-8; save it as UTF-8").in(file);
        } catch (JsonFault fault) {
            throw new ArticleRefusal(
                            fault.line(), (fault.path().isEmpty() ? "" : fault.path() + ": ") + fault.problem())
                    .in(file);
        }
    }

    private static ArticleMetadata checked(ArticleFields fields, Path file) {
        return CheckedFields.of(fields, (key, reason) -> {
            throw new ArticleRefusal(0, key + " " + reason).in(file);
        });
    }
}
