package org.chancery.ingest.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.config.BoilerplateRule;
import org.chancery.statement.Span;

/** Finds boilerplate by the rules, in whole sentences. For one text and one thread. */
final class BoilerplateFinder {
    private static final int LONGEST = 400;

    /** Where a sentence ends: not behind a single capital, as in "U.S. Sanctions". */
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<!\\b\\p{Lu})[.!?\u2026][\"')\\]]{0,3}(?=\\s+[\"'(\\[]{0,3}[\\p{Lu}\\p{N}\u00A9])");

    private final String straight;
    private final List<BoilerplateRule> rules;
    private final List<String> warnings;

    BoilerplateFinder(String text, List<BoilerplateRule> rules, List<String> warnings) {
        this.straight = straight(text);
        this.rules = rules;
        this.warnings = warnings;
    }

    /** The text with straight marks and plain blanks, one unit for one. */
    private static String straight(String text) {
        StringBuilder straight = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            straight.append(
                    switch (c) {
                        case '\u2018', '\u2019' -> '\'';
                        case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
                        default -> Spans.isBlank(c) ? ' ' : c;
                    });
        }
        return straight.toString();
    }

    /** The boilerplate of a block, in order. */
    List<ArticleBlock.Boilerplate> find(Span block) {
        List<ArticleBlock.Boilerplate> found = new ArrayList<>();
        List<Integer> ends = sentenceEnds(block);
        int start = block.start();
        for (int i = 0; i < ends.size(); i++) {
            while (start < block.end() && straight.charAt(start) == ' ') {
                start++;
            }
            Optional<ArticleBlock.Boilerplate> boilerplate = at(start, ends.subList(i, ends.size()));
            boilerplate.ifPresent(found::add);
            int end = boilerplate.map(b -> b.span().end()).orElse(ends.get(i));
            while (ends.get(i) < end) {
                i++;
            }
            start = end;
        }
        return found;
    }

    private List<Integer> sentenceEnds(Span block) {
        List<Integer> ends = new ArrayList<>();
        Matcher end = SENTENCE_END.matcher(straight).region(block.start(), block.end());
        while (end.find()) {
            ends.add(end.end());
        }
        ends.add(block.end());
        return ends;
    }

    private Optional<ArticleBlock.Boilerplate> at(int start, List<Integer> ends) {
        for (BoilerplateRule rule : rules) {
            try {
                for (int end : ends) {
                    if (end - start > LONGEST || !begins(rule, start, ends.getLast())) {
                        break;
                    }
                    if (rule.pattern()
                            .matcher(new BoundedText(straight, start, end))
                            .matches()) {
                        return Optional.of(new ArticleBlock.Boilerplate(new Span(start, end), rule.id()));
                    }
                }
            } catch (BoundedText.TooManySteps e) {
                warnings.add("the rule " + rule.id() + " was given up on a sentence: its pattern tries too many ways");
            }
        }
        return Optional.empty();
    }

    private boolean begins(BoilerplateRule rule, int start, int blockEnd) {
        int end = Math.min(blockEnd, start + LONGEST);
        return rule.pattern().matcher(new BoundedText(straight, start, end)).lookingAt();
    }
}
