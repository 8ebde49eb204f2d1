package org.chancery.json;

import com.google.gson.stream.JsonToken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What JSON tells about an article: a file beside it, or the linked data of its page. */
public final class ArticleJson {
    private final StrictReader in;

    private ArticleJson(StrictReader in) {
        this.in = in;
    }

    /**
     * Reads the file beside an article: an object with {@code title}, {@code publisher}, {@code url}, {@code published} (or
     * {@code date}, which means the same), {@code author} and {@code lang}, each a string and none needed. Throws
     * {@link JsonFault}, with line and column, on anything else.
     */
    public static ArticleFields decode(String json) {
        return StrictReader.read(json, in -> new ArticleJson(in).file());
    }

    /**
     * What the linked data of a page (JSON-LD with schema.org's words) tells about its article: that of the first object that is an
     * article; empty where none is. Throws {@link JsonFault} where it is not strictly JSON.
     */
    public static Optional<ArticleFields> decodeLinkedData(String json) {
        return StrictReader.read(json, in -> {
            List<ArticleFields> articles = new ArrayList<>();
            new ArticleJson(in).things(articles);
            return articles.stream().findFirst();
        });
    }

    private ArticleFields file() {
        Map<String, String> values = new HashMap<>();
        in.object(key -> {
            String name = switch (key) {
                case "title", "publisher", "url", "published", "author", "lang" -> key;
                case "date" -> "published";
                default ->
                    throw in.fault("unknown key; title, publisher, url, published, date, author and lang are known");
            };
            String value = in.string();
            String other = values.putIfAbsent(name, value);
            if (other != null && !other.equals(value)) {
                throw in.fault("date and published mean the same and must not differ; keep one");
            }
        });
        return fields(values, "title");
    }

    private static ArticleFields fields(Map<String, String> values, String title) {
        return new ArticleFields(
                Optional.ofNullable(values.get(title)),
                Optional.ofNullable(values.get("publisher")),
                Optional.ofNullable(values.get("url")),
                Optional.ofNullable(values.get("published")),
                Optional.ofNullable(values.get("author")),
                Optional.ofNullable(values.get("lang")));
    }

    private void things(List<ArticleFields> articles) {
        in.oneOrMany(() -> {
            if (in.peek() == JsonToken.BEGIN_OBJECT) {
                thing(articles);
            } else {
                in.skip();
            }
        });
    }

    private void thing(List<ArticleFields> articles) {
        Map<String, String> values = new HashMap<>();
        List<String> types = new ArrayList<>(1);
        in.object(key -> {
            switch (key) {
                case "@graph" -> things(articles);
                case "@type" -> in.oneOrMany(() -> name().ifPresent(types::add));
                case "headline", "url" -> name().ifPresent(text -> values.put(key, text));
                case "inLanguage" -> name().ifPresent(text -> values.put("lang", text));
                case "datePublished" -> name().ifPresent(text -> values.put("published", text));
                case "publisher", "author" ->
                    in.oneOrMany(() -> name().ifPresent(text -> values.putIfAbsent(key, text)));
                default -> in.skip();
            }
        });
        if (types.stream().anyMatch(ArticleJson::isArticle)) {
            articles.add(fields(values, "headline"));
        }
    }

    /** A string, or the name of an object; anything else tells nothing. */
    private Optional<String> name() {
        if (in.peek() == JsonToken.STRING) {
            return Optional.of(in.string());
        }
        if (in.peek() != JsonToken.BEGIN_OBJECT) {
            in.skip();
            return Optional.empty();
        }
        List<String> names = new ArrayList<>(1);
        in.object(key -> {
            if (key.equals("name") && in.peek() == JsonToken.STRING) {
                names.add(in.string());
            } else {
                in.skip();
            }
        });
        return names.stream().findFirst();
    }

    private static boolean isArticle(String type) {
        return type.endsWith("Article") || type.endsWith("BlogPosting") || type.equals("Report");
    }
}
