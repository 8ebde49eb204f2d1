package org.chancery.ingest.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chancery.statement.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** What a reader sees of a page's article. For one use by one thread. */
final class HtmlReduction {
    /** Each element of a page takes some hundred bytes of memory; no article has as many. */
    private static final int MOST_TAGS = 250_000;

    /** Elements that the parser counts among blocks, and that may stand within a sentence. */
    private static final Set<String> NOT_SEEN =
            Set.of("script", "style", "noscript", "template", "meta", "link", "title", "base");

    private static final Set<String> CELLS = Set.of("td", "th");

    /**
     * Text, or the end of a line where there is none, in the order of the file. The parser moves what stands at a wrong place
     * in a table before it; a reader of the file finds it where it stands.
     *
     * @param text empty for the end of a line
     * @param start where it begins in the file
     * @param end the unit after
     * @param block the number of the block it belongs to
     * @param kind what that block is
     * @param linesKept whether its line breaks are seen
     */
    private record Piece(
            String text, int start, int end, int block, Function<Span, ArticleBlock> kind, boolean linesKept) {}

    private final String raw;
    private final PageParts parts;
    private final List<Piece> pieces = new ArrayList<>();
    private int block;
    private boolean lost;

    private HtmlReduction(String raw, PageParts parts) {
        this.raw = raw;
        this.parts = parts;
    }

    /** The page, whatever can be made of it, with the places of its parts. */
    static Document parse(String raw) {
        if (raw.chars().filter(c -> c == '<').count() > MOST_TAGS) {
            throw new ArticleRefusal(0, "has more than " + MOST_TAGS + " tags, too many for an article");
        }
        return Parser.htmlParser().setTrackPosition(true).parseInput(raw, "");
    }

    /** What is seen of the page; nothing, with a warning, where it is no article. */
    static Reduction reduce(String raw, Document document, List<String> warnings) {
        PageParts parts = new PageParts(document);
        HtmlReduction reduction = new HtmlReduction(raw, parts);
        new MainContent(document, parts).find().ifPresent(reduction::collect);
        Reduction reduced = reduction.build();
        if (reduced.blocks().isEmpty()) {
            warnings.add("the page holds no text of an article, only navigation or nothing that is shown");
        }
        if (reduction.lost) {
            warnings.add("some words could not be found again in the file and were left out");
        }
        return reduced;
    }

    private void collect(Element main) {
        main.filter(new NodeFilter() {
            private int headings;
            private int items;
            private int preformatted;
            private int level;

            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof Element element) {
                    if (depth > 0 && parts.isLeftOut(element)) {
                        block += endsBlock(element) ? 1 : 0;
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    open(element, 1);
                    if (element.nameIs("br")) {
                        add(element, "");
                    }
                } else if (node instanceof TextNode text) {
                    add(text, text.getWholeText());
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element element) {
                    open(element, -1);
                }
                return FilterResult.CONTINUE;
            }

            private void open(Element element, int by) {
                String name = element.normalName();
                if (isHeading(name)) {
                    headings += by;
                    level = name.charAt(1) - '0';
                }
                items += name.equals("li") ? by : 0;
                preformatted += name.equals("pre") ? by : 0;
                block += endsBlock(element) ? 1 : 0;
            }

            private void add(Node node, String text) {
                int here = level;
                Function<Span, ArticleBlock> kind = headings > 0
                        ? span -> new ArticleBlock.Heading(span, here)
                        : items > 0 ? ArticleBlock.ListItem::new : ArticleBlock.Paragraph::new;
                if (node.sourceRange().isTracked()) {
                    pieces.add(new Piece(
                            text,
                            node.sourceRange().startPos(),
                            node.sourceRange().endPos(),
                            block,
                            kind,
                            preformatted > 0));
                } else {
                    lost |= !text.isBlank();
                }
            }
        });
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    /** Whether what is before and behind an element are different blocks. */
    private static boolean endsBlock(Element element) {
        return (element.isBlock() && !NOT_SEEN.contains(element.normalName())) || CELLS.contains(element.normalName());
    }

    private Reduction build() {
        pieces.sort(Comparator.comparingInt(Piece::start));
        ReducedText out = new ReducedText();
        SourceAlignment alignment = new SourceAlignment(raw, false);
        int last = -1;
        for (Piece piece : pieces) {
            if (piece.block() != last) {
                out.endBlock(piece.kind());
                last = piece.block();
            }
            out.keepLines(piece.linesKept());
            if (piece.text().isEmpty()) {
                out.lineBreak();
            } else {
                lost |= !alignment.add(piece.text(), piece.start(), piece.end(), out);
            }
        }
        return out.build();
    }
}
