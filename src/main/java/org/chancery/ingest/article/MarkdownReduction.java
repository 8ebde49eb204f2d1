package org.chancery.ingest.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chancery.statement.Span;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** What a reader sees of CommonMark: no markup, no images, no HTML. For one use by one thread. */
final class MarkdownReduction {
    /** The parser's time grows with the square of the brackets of a paragraph; no article has as many as this. */
    private static final int MOST_BRACKETS = 2000;

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final Set<Class<? extends Node>> UNSEEN = Set.of(Image.class, HtmlBlock.class);

    private final String raw;
    private final int offset;
    private final List<String> warnings;
    private final SourceAlignment alignment;
    private final LineNumbers lines;
    private final ReducedText out = new ReducedText();
    private final List<Integer> htmlLines = new ArrayList<>();
    private int itemsAround;
    private boolean lost;

    private MarkdownReduction(String raw, int offset, List<String> warnings) {
        this.raw = raw;
        this.offset = offset;
        this.warnings = warnings;
        this.alignment = new SourceAlignment(raw, true);
        this.lines = new LineNumbers(raw);
    }

    /** What is seen of the raw text from {@code start} on. */
    static Reduction reduce(String raw, int start, List<String> warnings) {
        String markdown = raw.substring(start);
        refuseBrackets(markdown);
        return new MarkdownReduction(raw, start, warnings).read(PARSER.parse(markdown));
    }

    private static void refuseBrackets(String markdown) {
        int brackets = 0;
        int line = 0;
        boolean blank = true;
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '\n') {
                line++;
                brackets = blank ? 0 : brackets;
                blank = true;
            } else if (!Character.isWhitespace(c)) {
                blank = false;
                brackets += c == '[' ? 1 : 0;
            }
            if (brackets > MOST_BRACKETS) {
                throw new ArticleRefusal(
                        0,
                        "a paragraph has more than " + MOST_BRACKETS + " brackets, around line " + (line + 1)
                                + " of its Markdown; save it as .txt");
            }
        }
    }

    /** Walks without recursion: how deep a file nests is for the file to say. */
    private Reduction read(Node document) {
        Node node = document;
        while (node != null) {
            if (enter(node) && node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            leave(node);
            while (node.getNext() == null && node.getParent() != null) {
                node = node.getParent();
                leave(node);
            }
            node = node.getNext();
        }
        if (!htmlLines.isEmpty()) {
            warnings.add("a block of HTML was left out" + LineNumbers.told(htmlLines));
        }
        if (lost) {
            warnings.add("some words could not be found again in the file and were left out");
        }
        return out.build();
    }

    /** Whether the node's children are seen. */
    private boolean enter(Node node) {
        if (node instanceof ListItem) {
            itemsAround++;
        }
        if (node instanceof Block) {
            out.endBlock(kind(node));
        }
        if (node instanceof Text text) {
            add(text, text.getLiteral());
        } else if (node instanceof Code code) {
            addCode(code);
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            addLines(node);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            out.lineBreak();
        } else if (node instanceof HtmlInline html && html.getLiteral().startsWith("<br")) {
            out.lineBreak();
        } else if (node instanceof HtmlBlock) {
            htmlLines.add(lineOf(node));
        }
        return !UNSEEN.contains(node.getClass());
    }

    private void leave(Node node) {
        if (node instanceof ListItem) {
            itemsAround--;
        }
        if (node instanceof Block) {
            out.endBlock(ArticleBlock.Paragraph::new);
        }
    }

    private Function<Span, ArticleBlock> kind(Node node) {
        if (node instanceof Heading heading) {
            return span -> new ArticleBlock.Heading(span, heading.getLevel());
        }
        return itemsAround > 0 ? ArticleBlock.ListItem::new : ArticleBlock.Paragraph::new;
    }

    private int lineOf(Node node) {
        return lines.of(offset + node.getSourceSpans().getFirst().getInputIndex());
    }

    private void add(Node node, String shown) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            lost |= !shown.isBlank();
            return;
        }
        SourceSpan last = spans.getLast();
        int start = offset + spans.getFirst().getInputIndex();
        int end = offset + last.getInputIndex() + last.getLength();
        lost |= !alignment.add(shown, start, end, out);
    }

    /** Between its backquotes, as it stands. */
    private void addCode(Code code) {
        for (SourceSpan span : code.getSourceSpans()) {
            addAsItStands(span, '`');
        }
    }

    private void addLines(Node block) {
        List<SourceSpan> lines = new ArrayList<>(block.getSourceSpans());
        if (block instanceof FencedCodeBlock fenced) {
            lines.removeFirst();
            if (fenced.getClosingFenceLength() != null) {
                lines.removeLast();
            }
        }
        for (SourceSpan line : lines) {
            addAsItStands(line, '\0');
            out.lineBreak();
        }
    }

    private void addAsItStands(SourceSpan span, char fence) {
        int start = offset + span.getInputIndex();
        int end = start + span.getLength();
        while (start < end && raw.charAt(start) == fence) {
            start++;
        }
        while (start < end && raw.charAt(end - 1) == fence) {
            end--;
        }
        if (start < end) {
            lost |= !alignment.add(raw.substring(start, end), start, end, out);
        }
    }
}
