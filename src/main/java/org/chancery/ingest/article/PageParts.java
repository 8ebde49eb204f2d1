package org.chancery.ingest.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** How many words the parts of a page hold, and which of them are no part of its article. For one page and one thread. */
final class PageParts {
    /** What is never read. */
    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "nav",
            "svg",
            "math",
            "button",
            "select",
            "textarea",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "map",
            "dialog",
            "datalist",
            "input",
            "title");

    /** What is not read unless most of the page is in it, as where a whole page is one form. */
    private static final Set<String> ASIDE = Set.of("header", "footer", "aside", "form", "menu");

    private static final Set<String> ASIDE_ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar");

    /** Words of ids and classes that name what is put around articles. */
    private static final Set<String> ASIDE_NAMES = Set.of(
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "newsletter",
            "subscribe",
            "breadcrumb",
            "breadcrumbs",
            "comments",
            "related",
            "recommended",
            "share",
            "sharing",
            "social",
            "advert",
            "advertisement",
            "sponsored");

    /** What is a menu or a pointer to another page where all of it is links. */
    private static final Set<String> LINK_BOXES = Set.of("div", "p", "section", "table", "td", "tr");

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[^a-z]+");
    private static final int FEWEST_LINKS = 3;

    /** What is counted of an element. */
    private static final class Weight {
        private int text;
        private int linked;
        private boolean holdsArticle;
    }

    private final IdentityHashMap<Node, Weight> weights = new IdentityHashMap<>();
    private final Weight page;

    PageParts(Document document) {
        count(document.body());
        page = weight(document.body());
    }

    /** How many characters of an element are text that is no link. */
    int prose(Element element) {
        Weight weight = weight(element);
        return weight.text - weight.linked;
    }

    /** How many characters of an element are text. */
    int text(Element element) {
        return weight(element).text;
    }

    private Weight weight(Node node) {
        return weights.getOrDefault(node, new Weight());
    }

    private void count(Element body) {
        Deque<Weight> open = new ArrayDeque<>();
        body.filter(new NodeFilter() {
            private int links;

            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof Element element) {
                    if (isUnread(element)) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    links += element.nameIs("a") ? 1 : 0;
                    Weight weight = new Weight();
                    weight.holdsArticle = element.nameIs("article") || element.nameIs("main") || element.nameIs("h1");
                    weights.put(node, weight);
                    open.push(weight);
                } else if (node instanceof TextNode text && !open.isEmpty()) {
                    int length = text.getWholeText().strip().length();
                    open.element().text += length;
                    open.element().linked += links > 0 ? length : 0;
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element element) {
                    links -= element.nameIs("a") ? 1 : 0;
                    Weight done = open.pop();
                    if (!open.isEmpty()) {
                        open.element().text += done.text;
                        open.element().linked += done.linked;
                        open.element().holdsArticle |= done.holdsArticle;
                    }
                }
                return FilterResult.CONTINUE;
            }
        });
    }

    /** Whether an element, with all that is in it, is no part of the article. */
    boolean isLeftOut(Element element) {
        return isUnread(element)
                || (isAside(element) && !holdsMost(element))
                || isListOfLinks(element)
                || isAllLinks(element);
    }

    private boolean holdsMost(Element element) {
        return weight(element).text * 2 > page.text;
    }

    private static boolean isUnread(Element element) {
        return UNREAD.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style")
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("display:none");
    }

    private boolean isAside(Element element) {
        return ASIDE.contains(element.normalName())
                || ASIDE_ROLES.contains(element.attr("role"))
                || (isNamedAside(element) && !weight(element).holdsArticle);
    }

    private static boolean isNamedAside(Element element) {
        String names = element.id() + " " + element.className();
        if (names.isBlank() || element.nameIs("body")) {
            return false;
        }
        for (String name : BETWEEN_NAMES.split(names.toLowerCase(Locale.ROOT), -1)) {
            if (ASIDE_NAMES.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAllLinks(Element element) {
        Weight weight = weight(element);
        return LINK_BOXES.contains(element.normalName()) && weight.text > 0 && weight.linked == weight.text;
    }

    private boolean isListOfLinks(Element element) {
        Weight weight = weight(element);
        return (element.nameIs("ul") || element.nameIs("ol"))
                && element.childrenSize() >= FEWEST_LINKS
                && weight.linked * 5 >= weight.text * 4;
    }
}
