package org.chancery.ingest.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.statement.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells the turns of a transcript by their labels: {@code MR. PESKOV:}, {@code THE PRESIDENT:}, {@code Q}, {@code Moderator:}. A text is a
 * transcript if it has three turns or more, of two speakers or more, one of whom speaks twice, and not many more other paragraphs.
 */
final class Transcript {
    private static final int FEWEST_TURNS = 3;
    private static final int MOST_PARAGRAPHS_A_TURN = 8;

    private static final String ASIDE = "(?: ?\\([^()\\n]{1,60}\\))?";
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*";
    private static final Pattern LABEL =
            Pattern.compile("(?:(?<capitals>\\p{Lu}[\\p{Lu}\\p{M}\\d.'\u2019, -]{0,50})" + ASIDE + ":"
                    + "|(?<question>Q)\\.?(?=[ \\t\\u00A0]+[\\p{Lu}(\"'\u201C\\[])"
                    + "|(?<mixed>" + WORD + "(?: (?:" + WORD + "|of|the|de|van|von|der|for|and|al|bin)){0,5})" + ASIDE
                    + ":)(?=\\s|$)");
    private static final Set<String> ROLES = Set.of(
            "moderator",
            "question",
            "answer",
            "interviewer",
            "host",
            "reporter",
            "journalist",
            "correspondent",
            "operator",
            "q",
            "a");

    /**
     * A label at the start of a line.
     *
     * @param name where the name stands
     * @param end behind the colon
     * @param certain whether its form alone tells that it is one
     */
    private record Label(Span name, int end, boolean certain) {}

    private final String text;
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<ArticleBlock> turns = new ArrayList<>();
    private @Nullable Span speaker;
    private boolean spoken;

    private Transcript(String text) {
        this.text = text;
    }

    /** The blocks with their turns; as they are where the text is no transcript. */
    static List<ArticleBlock> turns(String text, List<ArticleBlock> blocks) {
        Transcript transcript = new Transcript(text);
        List<List<Span>> lines = blocks.stream().map(transcript::lines).toList();
        lines.forEach(block -> block.forEach(line -> transcript.label(line).ifPresent(transcript::count)));
        return transcript.isOne(lines) ? transcript.read(blocks, lines) : blocks;
    }

    private List<Span> lines(ArticleBlock block) {
        List<Span> lines = new ArrayList<>();
        int start = block.span().start();
        for (int i = start; i <= block.span().end(); i++) {
            if (i == block.span().end() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                Spans.trimmed(text, start, i).ifPresent(lines::add);
                start = i + 1;
            }
        }
        return lines;
    }

    private Optional<Label> label(Span line) {
        Matcher label = LABEL.matcher(text).region(line.start(), line.end());
        if (!label.lookingAt()) {
            return Optional.empty();
        }
        String group = label.start("capitals") >= 0 ? "capitals" : label.start("question") >= 0 ? "question" : "mixed";
        Span name = Spans.trimmed(text, label.start(group), label.end(group)).orElseThrow();
        if (TurnEnds.namesNobody(words(name))) {
            return Optional.empty();
        }
        return Optional.of(new Label(name, label.end(), !group.equals("mixed") || ROLES.contains(key(name))));
    }

    private String words(Span span) {
        return text.substring(span.start(), span.end());
    }

    private String key(Span name) {
        return words(name).toLowerCase(Locale.ROOT);
    }

    /** Whether a line begins with a word and a colon that name no speaker, or is a mark behind the last word of a transcript. */
    private boolean ends(Span line) {
        Matcher label = LABEL.matcher(text).region(line.start(), line.end());
        if (!label.lookingAt()) {
            return TurnEnds.isMark(words(line));
        }
        String name = label.group().replaceFirst("[\\s\\u00A0]*:$", "");
        return TurnEnds.namesNobody(name) || TurnEnds.isMark(words(line));
    }

    private void count(Label label) {
        counts.merge(key(label.name()), 1, Integer::sum);
    }

    private boolean isLabel(Label label) {
        return label.certain() || counts.getOrDefault(key(label.name()), 0) > 1;
    }

    private boolean isOne(List<List<Span>> lines) {
        Map<String, Integer> turnsOf = new HashMap<>();
        lines.forEach(block -> block.forEach(line -> label(line)
                .filter(this::isLabel)
                .ifPresent(label -> turnsOf.merge(key(label.name()), 1, Integer::sum))));
        int all = turnsOf.values().stream().mapToInt(Integer::intValue).sum();
        return all >= FEWEST_TURNS
                && turnsOf.size() > 1
                && turnsOf.values().stream().anyMatch(count -> count > 1)
                && all * MOST_PARAGRAPHS_A_TURN >= lines.size();
    }

    private List<ArticleBlock> read(List<ArticleBlock> blocks, List<List<Span>> lines) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof ArticleBlock.Heading heading
                    && label(heading.span()).isEmpty()) {
                turns.add(heading);
                speaker = null;
            } else {
                readBlock(blocks.get(i), lines.get(i));
            }
        }
        return turns;
    }

    /** Parts a block at the lines that begin with a label. */
    private void readBlock(ArticleBlock block, List<Span> lines) {
        int start = block.span().start();
        for (Span line : lines) {
            Optional<Label> label = label(line).filter(this::isLabel);
            if (label.isPresent()) {
                add(block, start, line.start());
                speaker = label.get().name();
                spoken = false;
                start = label.get().end();
            } else if (ends(line)) {
                add(block, start, line.start());
                speaker = null;
                start = line.start();
            }
        }
        add(block, start, block.span().end());
    }

    private void add(ArticleBlock block, int start, int end) {
        Spans.trimmed(text, start, end).ifPresent(words -> {
            boolean stageNote = isStageNote(words);
            // What a turn begins with is the speaker's, whatever it looks like.
            if (stageNote ? TurnEnds.isLeaving(words(words)) : spoken && TurnEnds.isAfterwards(words(words))) {
                speaker = null;
            }
            if (speaker == null || stageNote) {
                turns.add(words.equals(block.span()) ? block : new ArticleBlock.Paragraph(words));
            } else {
                turns.add(new ArticleBlock.Turn(speaker, words, spoken));
                spoken = true;
            }
        });
    }

    /** "(Applause.)", "[crosstalk]": nobody says it. */
    private boolean isStageNote(Span words) {
        char first = text.charAt(words.start());
        char last = text.charAt(words.end() - 1);
        String inside = text.substring(words.start() + 1, Math.max(words.start() + 1, words.end() - 1));
        return ((first == '(' && last == ')') || (first == '[' && last == ']'))
                && inside.indexOf('(') < 0
                && inside.indexOf('[') < 0;
    }
}
