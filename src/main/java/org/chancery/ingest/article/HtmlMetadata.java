package org.chancery.ingest.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.json.ArticleFields;
import org.chancery.json.ArticleJson;
import org.chancery.json.JsonFault;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page tells about its article, in its head and in its linked data. */
final class HtmlMetadata {
    private final Document document;
    private final List<String> warnings;

    private HtmlMetadata(Document document, List<String> warnings) {
        this.document = document;
        this.warnings = warnings;
    }

    /** What the page tells; a wrong value is warned of and left out. */
    static ArticleMetadata of(Document document, List<String> warnings) {
        return new HtmlMetadata(document, warnings).read();
    }

    private ArticleMetadata read() {
        ArticleFields said = linkedData()
                .orElse(new ArticleFields(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        ArticleFields fields = new ArticleFields(
                meta("og:title").or(said::title).or(() -> text("title")).or(() -> text("h1")),
                meta("og:site_name").or(said::publisher),
                attribute("link[rel=canonical]", "href")
                        .or(() -> meta("og:url"))
                        .or(said::url),
                meta("article:published_time")
                        .or(said::published)
                        .or(() -> attribute("time[itemprop=datePublished], time[pubdate]", "datetime")),
                meta("author").or(said::author),
                attribute("html", "lang").or(() -> meta("og:locale")).or(said::lang));
        return CheckedFields.of(fields, (key, reason) -> warnings.add("the page's " + key + " " + reason));
    }

    private Optional<String> meta(String name) {
        return attribute("meta[property=" + name + "], meta[name=" + name + "]", "content");
    }

    private Optional<String> attribute(String elements, String attribute) {
        return document.select(elements).stream()
                .map(element -> element.attr(attribute))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private Optional<String> text(String element) {
        return Optional.ofNullable(document.selectFirst(element))
                .map(Element::text)
                .filter(text -> !text.isBlank());
    }

    private Optional<ArticleFields> linkedData() {
        return document.select("script[type=application/ld+json]").stream()
                .flatMap(this::linkedData)
                .findFirst();
    }

    private Stream<ArticleFields> linkedData(Element script) {
        try {
            return ArticleJson.decodeLinkedData(script.data()).stream();
        } catch (JsonFault fault) {
            warnings.add("the page's linked data cannot be read: " + fault.getMessage());
            return Stream.empty();
        }
    }
}
