package org.chancery.ingest.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.config.BoilerplateRule;
import org.chancery.statement.Span;

/** Tells what the paragraphs of an article are: turns of a transcript, boilerplate, headings, a dateline. */
final class ArticleStructure {
    /** A dateline stands in one of so many first paragraphs: a summary may come before it. */
    private static final int PARAGRAPHS_BEFORE_DATELINE = 3;

    private ArticleStructure() {}

    static List<ArticleBlock> of(Reduction reduction, List<BoilerplateRule> rules, List<String> warnings) {
        String text = reduction.text();
        List<ArticleBlock> turns = Transcript.turns(text, reduction.blocks());
        List<ArticleBlock> parted = parted(text, turns, new BoilerplateFinder(text, rules, warnings));
        boolean transcript = parted.stream().anyMatch(ArticleBlock.Turn.class::isInstance);
        return withDateline(text, transcript ? parted : Headings.of(text, parted));
    }

    private static List<ArticleBlock> parted(String text, List<ArticleBlock> blocks, BoilerplateFinder boilerplate) {
        List<ArticleBlock> parted = new ArrayList<>();
        for (ArticleBlock block : blocks) {
            List<ArticleBlock.Boilerplate> found = boilerplate.find(block.span());
            switch (block) {
                case ArticleBlock.Heading heading -> {
                    boolean whole = found.size() == 1 && found.getFirst().span().equals(heading.span());
                    parted.add(whole ? found.getFirst() : heading);
                }
                case ArticleBlock.Paragraph paragraph -> part(text, paragraph, found, parted);
                case ArticleBlock.ListItem item -> part(text, item, found, parted);
                case ArticleBlock.Turn turn -> part(text, turn, found, parted);
                case ArticleBlock.Boilerplate known -> parted.add(known);
                case ArticleBlock.Dateline known -> parted.add(known);
            }
        }
        return parted;
    }

    /** Adds a block, or what boilerplate leaves of it and the boilerplate between. */
    private static void part(
            String text, ArticleBlock block, List<ArticleBlock.Boilerplate> found, List<ArticleBlock> parted) {
        int start = block.span().start();
        boolean first = true;
        for (ArticleBlock.Boilerplate boilerplate : found) {
            Optional<Span> before =
                    Spans.trimmed(text, start, boilerplate.span().start());
            if (before.isPresent()) {
                parted.add(piece(block, before.get(), first));
                first = false;
            }
            parted.add(boilerplate);
            start = boilerplate.span().end();
        }
        boolean isFirst = first;
        Spans.trimmed(text, start, block.span().end()).ifPresent(rest -> parted.add(piece(block, rest, isFirst)));
    }

    private static ArticleBlock piece(ArticleBlock block, Span span, boolean first) {
        return switch (block) {
            case ArticleBlock.Turn turn -> new ArticleBlock.Turn(turn.label(), span, turn.continued() || !first);
            case ArticleBlock.ListItem item -> new ArticleBlock.ListItem(span);
            case ArticleBlock.Paragraph paragraph -> new ArticleBlock.Paragraph(span);
            case ArticleBlock.Heading heading -> heading;
            case ArticleBlock.Boilerplate boilerplate -> boilerplate;
            case ArticleBlock.Dateline dateline -> dateline;
        };
    }

    private static List<ArticleBlock> withDateline(String text, List<ArticleBlock> blocks) {
        List<ArticleBlock> found = new ArrayList<>(blocks);
        int paragraphs = 0;
        for (int i = 0; i < found.size() && paragraphs < PARAGRAPHS_BEFORE_DATELINE; i++) {
            if (found.get(i) instanceof ArticleBlock.Paragraph paragraph) {
                Span span = paragraph.span();
                paragraphs++;
                Optional<ArticleBlock.Dateline> dateline = Datelines.at(text, span);
                if (dateline.isPresent()) {
                    found.set(i, dateline.get());
                    Optional<Span> rest =
                            Spans.trimmed(text, dateline.get().span().end(), span.end());
                    if (rest.isPresent()) {
                        found.add(i + 1, new ArticleBlock.Paragraph(rest.get()));
                    }
                    return found;
                }
            }
        }
        return found;
    }
}
