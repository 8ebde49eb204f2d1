package org.chancery.web.pages;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.ingest.article.ArticlePassage;
import org.chancery.ingest.article.ArticlePassage.Mark;
import org.chancery.ingest.article.ArticlePassage.Part;
import org.chancery.ingest.article.ArticlePassages;
import org.chancery.statement.Extraction;

/**
 * Where a statement stands in its article, and how it was found there.
 *
 * @param missing why the article cannot be shown; empty where it is
 * @param paragraphs the paragraphs in which the statement stands
 * @param legend what is marked in them
 * @param rule the rule that found it
 * @param pattern what that rule looks for; empty where it is not known
 * @param cue the id of the cue; empty where the rule has none
 * @param confidence how certainly it is right
 * @param document the SHA-256 of the article
 * @param place where in it, in UTF-16 units
 */
public record PassageView(
        Optional<String> missing,
        List<ParagraphView> paragraphs,
        List<LegendEntry> legend,
        String rule,
        Optional<String> pattern,
        Optional<String> cue,
        String confidence,
        String document,
        String place) {
    /**
     * A paragraph.
     *
     * @param pieces its words, cut wherever what they are changes
     * @param skipped whether others stand between it and the one before
     * @param cutStart whether it begins before this
     * @param cutEnd whether it goes on after this
     */
    public record ParagraphView(List<Piece> pieces, boolean skipped, boolean cutStart, boolean cutEnd) {}

    /**
     * Words that are the same to the statement throughout.
     *
     * @param text the words
     * @param classes how they look; empty where they are nothing to it
     * @param opening what begins here, for those who do not see how it looks
     */
    public record Piece(String text, String classes, List<String> opening) {}

    /**
     * What a mark means.
     *
     * @param classes how it looks
     * @param meaning in words
     */
    public record LegendEntry(String classes, String meaning) {}

    /** What is known of it, with the passage in the words for its reader. */
    public static PassageView of(
            Extraction extraction, ArticlePassage passage, ArticlePassages articles, Wording wording) {
        String whole = extraction.rule();
        int colon = whole.indexOf(':');
        String rule = colon < 0 ? whole : whole.substring(0, colon);
        List<ArticlePassage.Paragraph> paragraphs = switch (passage) {
            case ArticlePassage.Shown shown -> shown.paragraphs();
            case ArticlePassage.NotShown not -> List.of();
        };
        return new PassageView(
                passage instanceof ArticlePassage.NotShown not ? Optional.of(missing(not.reason())) : Optional.empty(),
                paragraphs.stream().map(PassageView::paragraph).toList(),
                legend(paragraphs),
                rule,
                articles.pattern(rule),
                Optional.of(whole.substring(colon + 1)).filter(cue -> colon >= 0 && !cue.isBlank()),
                wording.confidence(extraction),
                extraction.document(),
                extraction.content().stream()
                        .map(span -> span.start() + "\u2013" + span.end())
                        .collect(Collectors.joining(", ")));
    }

    private static String missing(ArticlePassage.Reason reason) {
        return switch (reason) {
            case NOT_KEPT -> "The article is not kept here, so its passage cannot be shown.";
            case DAMAGED ->
                "The copy of the article that is kept here is damaged, so its passage is not shown. "
                        + "Indexing the article again mends it.";
            case UNREADABLE -> "The article is kept here but cannot be read, so its passage is not shown.";
            case OTHER_WORDS ->
                "The article that is kept here has other words where this statement should stand, so no passage is shown.";
        };
    }

    private static List<LegendEntry> legend(List<ArticlePassage.Paragraph> paragraphs) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        paragraphs.forEach(paragraph -> paragraph.marks().forEach(mark -> parts.add(mark.part())));
        return parts.stream()
                .map(part -> new LegendEntry(
                        part == Part.QUOTED ? name(Part.CONTENT) + " " + name(part) : name(part), meaning(part)))
                .toList();
    }

    private static String name(Part part) {
        return "in-" + part.name().toLowerCase(Locale.ROOT);
    }

    private static String meaning(Part part) {
        return switch (part) {
            case CONTENT -> "What was said";
            case QUOTED -> "in quotation marks";
            case CUE -> "what introduces it";
            case SPEAKER -> "the speaker";
            case ANTECEDENT -> "whom that means";
        };
    }

    private static ParagraphView paragraph(ArticlePassage.Paragraph paragraph) {
        TreeSet<Integer> borders = new TreeSet<>(List.of(0, paragraph.text().length()));
        paragraph
                .marks()
                .forEach(mark ->
                        borders.addAll(List.of(mark.span().start(), mark.span().end())));
        List<Piece> pieces = new ArrayList<>();
        int start = borders.removeFirst();
        for (int end : borders) {
            pieces.add(piece(paragraph, start, end));
            start = end;
        }
        return new ParagraphView(pieces, paragraph.skipped(), paragraph.cutStart(), paragraph.cutEnd());
    }

    private static Piece piece(ArticlePassage.Paragraph paragraph, int start, int end) {
        List<Mark> here = paragraph.marks().stream()
                .filter(mark ->
                        mark.span().start() <= start && start < mark.span().end())
                .toList();
        return new Piece(
                paragraph.text().substring(start, end),
                here.stream().map(mark -> name(mark.part())).distinct().collect(Collectors.joining(" ")),
                // quotation marks tell what is quoted to everybody
                here.stream()
                        .filter(mark -> mark.span().start() == start && mark.part() != Part.QUOTED)
                        .map(mark -> meaning(mark.part()))
                        .toList());
    }
}
