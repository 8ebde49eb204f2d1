package org.chancery.ingest.article;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Finds the part of a page that is its article. */
final class MainContent {
    private static final Set<String> PARAGRAPHS = Set.of("p", "pre", "blockquote");

    /** Shorter paragraphs, in characters, are found all over a page. */
    private static final int SHORTEST_PARAGRAPH = 25;

    /** A page of fewer than one part in so many that is no link is a page of links. */
    private static final int LEAST_PROSE = 4;

    private final Document document;
    private final PageParts parts;

    MainContent(Document document, PageParts parts) {
        this.document = document;
        this.parts = parts;
    }

    /**
     * The first that holds two fifths of the page's words, of what says that it is the article; else the element whose paragraphs
     * have most words; else the body. Empty where there is hardly anything but links.
     */
    Optional<Element> find() {
        Element body = document.body();
        if (parts.prose(body) * LEAST_PROSE < parts.text(body) || parts.text(body) == 0) {
            return Optional.empty();
        }
        int enough = parts.prose(body) * 2 / 5;
        for (String says : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
            Optional<Element> found = document.select(says).stream()
                    .filter(element -> parts.prose(element) > 0 && parts.prose(element) >= enough)
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.of(densest(body));
    }

    private Element densest(Element body) {
        IdentityHashMap<Element, Integer> scores = new IdentityHashMap<>();
        body.filter((Node node, int depth) -> {
            if (!(node instanceof Element element)) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            if (parts.isLeftOut(element)) {
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            int prose = parts.prose(element);
            Element parent = element.parent();
            if (PARAGRAPHS.contains(element.normalName()) && prose >= SHORTEST_PARAGRAPH && parent != null) {
                scores.merge(parent, prose, Integer::sum);
                Element above = parent.parent();
                if (above != null && !parent.nameIs("body")) {
                    scores.merge(above, prose / 2, Integer::sum);
                }
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return scores.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .filter(best -> parts.prose(best) * 2 >= parts.prose(body))
                .orElse(body);
    }
}
